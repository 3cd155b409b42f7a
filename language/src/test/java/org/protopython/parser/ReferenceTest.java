// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.scope.SymbolTable;

/**
 * Whether CPython sees the same trees and errors. Needs {@code -Dprotopython.reference=}PROGRAM, a CPython of the reference version, and reads its
 * standard library.
 */
@EnabledIfSystemProperty(named = "protopython.reference", matches = ".+")
class ReferenceTest {
    private static final Path SCRIPTS = Path.of("src/test/scripts").toAbsolutePath();
    /** Trees are compared for one file out of so many. */
    private static final int SAMPLE = 7;

    @TempDir
    Path directory;

    private List<String> run(Path script, List<String> input) throws IOException, InterruptedException {
        Path in = Files.write(directory.resolve("in"), input);
        Path out = directory.resolve("out");
        Process process = new ProcessBuilder(System.getProperty("protopython.reference"), script.toString())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, process.waitFor());
        return Files.readAllLines(out);
    }

    private List<Path> library() throws IOException, InterruptedException {
        Path script =
                Files.writeString(directory.resolve("lib.py"), "import os\nprint(os.path.dirname(os.__file__))\n");
        Path lib = Path.of(run(script, List.of()).getFirst());
        try (Stream<Path> files = Files.walk(lib)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .filter(file -> !file.toString().contains("/tokenizedata/"))
                    .filter(file -> !file.toString().contains("/badsyntax"))
                    .filter(file -> !file.toString().contains("/encoded_modules/"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        String source = Files.readString(file);
        return source.startsWith("\uFEFF") ? source.substring(1) : source;
    }

    @Test
    void theWholeLibraryIsUnderstood() throws IOException, InterruptedException {
        for (Path file : library()) {
            String source = read(file);
            try {
                Mod mod = Parser.parse(source, ParseMode.FILE, file.toString());
                SymbolTable.build(mod, source, file.toString());
            } catch (PySyntaxException e) {
                throw new AssertionError(file + ":" + e.line() + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void treesAreTheSame() throws IOException, InterruptedException {
        List<Path> all = library();
        List<Path> sample = new ArrayList<>();
        for (int i = 0; i < all.size(); i += SAMPLE) {
            sample.add(all.get(i));
        }
        List<String> expected = run(
                SCRIPTS.resolve("dump_tree.py"),
                sample.stream().map(Path::toString).toList());
        for (int i = 0; i < sample.size(); i++) {
            String source = read(sample.get(i));
            Mod mod = Parser.parse(source, ParseMode.FILE, sample.get(i).toString());
            assertEquals(
                    expected.get(i),
                    TreeDump.withPlaces(source, mod),
                    sample.get(i).toString());
        }
    }

    @Test
    void errorsAreTheSame() throws IOException, InterruptedException {
        List<ErrorExample> examples = ErrorExample.all();
        List<String> input = examples.stream()
                .map(example -> HexFormat.of().formatHex(example.source().getBytes(StandardCharsets.UTF_8)))
                .toList();
        List<String> errors = run(SCRIPTS.resolve("syntax_errors.py"), input);
        for (int i = 0; i < examples.size(); i++) {
            String error = errors.get(i);
            String expected = examples.get(i).expected();
            assertTrue(error.matches(expected), () -> error + "\nis not\n" + expected);
        }
    }
}
