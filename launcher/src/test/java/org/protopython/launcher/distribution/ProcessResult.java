// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a program of the distribution did. */
record ProcessResult(int status, String out, String err) {
    private static final long TIMEOUT_SECONDS = 120;

    static Path distribution() {
        return Path.of(System.getProperty("protopython.dist"));
    }

    /** Runs {@code bin/NAME} of a distribution in {@code directory} with {@code input} on its stdin. */
    static ProcessResult run(Path distribution, Path directory, String input, String name, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(distribution.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return runCommand(directory, input, command.toArray(new String[0]));
    }

    /** The same for any command. */
    static ProcessResult runCommand(Path directory, String input, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("PYTHON") || key.startsWith("JAVA_"));
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the program ended without reading
        }
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end after " + TIMEOUT_SECONDS + " s: " + List.of(command));
        }
        ProcessResult result = new ProcessResult(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return result;
    }
}
