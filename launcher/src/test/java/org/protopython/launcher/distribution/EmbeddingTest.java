// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution's jars on a plain class path: no paths set by hand, an empty resource cache, no flags for the JIT. */
class EmbeddingTest {
    private static final String PROGRAM = """
            import org.graalvm.polyglot.Context;

            class Embed {
                public static void main(String[] args) {
                    try (Context context = Context.newBuilder("protopython").allowAllAccess(true).build()) {
                        context.getBindings("protopython").putMember("directory", args[0]);
                        context.eval("protopython", "import colorsys, sys\\nsys.path.insert(0, directory)");
                        System.out.println(context.eval("protopython", "colorsys.rgb_to_hsv(1, 0, 0)[2]").asDouble());
                        System.out.println(
                                context.eval("protopython", "import vector\\nvector.Vector([1, 2, 4]).sum()").asDouble());
                    }
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void theJarsHoldWhatTheyNeed() throws IOException, InterruptedException {
        Path program = Files.writeString(directory.resolve("Embed.java"), PROGRAM);
        Path vector = Path.of("../extensions/vector").toRealPath();
        ProcessResult result = ProcessResult.runCommand(
                directory,
                "",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dpolyglot.engine.userResourceCache=" + directory.resolve("cache"),
                "-cp",
                ProcessResult.distribution().resolve("lib") + "/*",
                program.toString(),
                vector.toString());
        assertEquals("1.0\n7.0\n", result.out(), result.err());
        assertTrue(result.err().contains("does not support runtime compilation"), result.err());
    }
}
