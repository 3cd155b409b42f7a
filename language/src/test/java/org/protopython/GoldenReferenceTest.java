// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whether the expected results are what CPython of the reference version gives: every program, run by it. */
class GoldenReferenceTest {
    private static final Path REFERENCE =
            Path.of("src/test/scripts/reference-python").toAbsolutePath();
    private static final Path UNPACKED = Path.of("target/cpython/bin/python3.14");
    private static final int TIMEOUT_SECONDS = 60;

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> onTheReference() {
        if (!Files.exists(UNPACKED) || !"Linux".equals(System.getProperty("os.name"))) {
            String message = "GoldenReferenceTest SKIPPED: there is no " + UNPACKED + " that runs here,"
                    + " so nothing says that the expected outputs are right";
            System.err.println(message);
            Assumptions.abort(message);
        }
        return GoldenProgram.all().stream().map(program -> dynamicTest(program.name(), () -> check(program)));
    }

    private void check(GoldenProgram program) throws IOException, InterruptedException {
        Path in = Files.write(directory.resolve("in"), program.input());
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(
                        REFERENCE.toString(), program.source().toString())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            Assertions.fail("stopped after " + TIMEOUT_SECONDS + " seconds");
        }
        GoldenProgram.Result actual =
                GoldenProgram.Result.of(Files.readAllBytes(out), Files.readAllBytes(err), process.exitValue());
        assertEquals(program.expected().joined(), actual.joined());
    }
}
