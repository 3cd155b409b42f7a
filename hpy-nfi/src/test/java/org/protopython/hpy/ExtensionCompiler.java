// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Compiles C sources of the tests against upstream's headers into extensions under {@code target}. The headers are
 * those of the virtual environment that {@code extensions/build.sh} makes; without it tests are skipped, and say so.
 */
final class ExtensionCompiler {
    private static final Path SOURCES = Path.of("src/test/c");
    private static final Path OUTPUT = Path.of("target/extensions").toAbsolutePath();
    private static final Path EXTENSIONS = Path.of("../extensions");
    private static Path devel;

    private ExtensionCompiler() {}

    /** The directory {@code hpy/devel} of upstream's package. */
    static synchronized Path devel() {
        if (devel == null) {
            devel = find();
            if (devel == null) {
                run(List.of("sh", EXTENSIONS.resolve("build.sh").toString()));
                devel = find();
            }
        }
        if (devel == null) {
            System.err.println("SKIPPED: no HPy headers; extensions/build.sh could not make its environment");
            Assumptions.abort("no HPy headers");
        }
        return devel;
    }

    private static Path find() {
        Path lib = EXTENSIONS.resolve(".venv/lib");
        if (!Files.isDirectory(lib)) {
            return null;
        }
        try (Stream<Path> pythons = Files.list(lib)) {
            return pythons.map(python -> python.resolve("site-packages/hpy/devel"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The extension built from {@code src/test/c/NAME.c}; the file carries the tag of the universal ABI. */
    static Path build(String name) {
        return build(name, name + ".hpy0.so");
    }

    static synchronized Path build(String name, String fileName, String... flags) {
        Path source = SOURCES.resolve(name + ".c");
        Path binary = OUTPUT.resolve(fileName);
        try {
            Files.createDirectories(OUTPUT);
            if (Files.exists(binary)
                    && Files.getLastModifiedTime(binary).compareTo(Files.getLastModifiedTime(source)) > 0) {
                return binary;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path runtime = devel().resolve("src/runtime");
        List<String> command = new ArrayList<>(List.of(
                "cc", "-shared", "-fPIC", "-O2", "-DHPY", "-DHPY_ABI_UNIVERSAL", "-I" + devel().resolve("include")));
        command.addAll(List.of(flags));
        command.addAll(List.of("-o", binary.toString(), source.toString()));
        for (String helper : List.of("argparse", "buildvalue", "format", "helpers", "structseq")) {
            command.add(runtime.resolve(helper + ".c").toString());
        }
        if (run(command) != 0) {
            throw new IllegalStateException("cannot compile " + source);
        }
        return binary;
    }

    static int run(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
