// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of docs/style.md that a program can check, for the sources of every module. */
class ConventionsTest {
    private static final int MAX_LINES = 800;
    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile("(Utils?|Helper|Manager|Impl|Common|Misc|Base)(?![a-z])");
    private static final Pattern TOP_LEVEL = Pattern.compile(
            "^(?:public |abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern REPLACEMENT = Pattern.compile("# Replaces CPython 3\\.14 Lib/(\\S+): \\S.*");
    private static final Pattern ADDITION = Pattern.compile("# Not in CPython 3\\.14 Lib: \\S.*");

    /** The modules' directories, seen from that of the language, where its tests run. */
    private static final List<String> MODULES = List.of(".", "processor", "../hpy-nfi", "../launcher", "../tck-tests");

    /** Packages that each start runs code of. */
    private static final List<String> OF_EACH_START = List.of(
            "parser/scope",
            "translate",
            "runtime",
            "ops",
            "ops/async",
            "ops/hashing",
            "ops/imports",
            "ops/sequence",
            "ops/start",
            "ops/text/codec",
            "ops/traceback");

    @Test
    void filesAreShort() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java", ".c", ".h", ".py")) {
            long lines = lines(file);
            if (lines > MAX_LINES) {
                wrong.add(file + ": " + lines + " lines");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void filesCarryTheLicence() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java", ".c", ".h", ".sh")) {
            if (!Files.readString(file).contains("SPDX-License-Identifier: MIT\n")) {
                wrong.add(file.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesSayWhatThingsAre() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java")) {
            Matcher type = TOP_LEVEL.matcher(Files.readString(file));
            while (type.find()) {
                String name = type.group(1).replace("BaseException", ""); // Python's own word
                if (FORBIDDEN_NAME.matcher(name).find()) {
                    wrong.add(file + ": " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aFileHoldsOneTopLevelClass() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java")) {
            Matcher type = TOP_LEVEL.matcher(Files.readString(file).replaceAll("(?s)\"\"\".*?\"\"\"", ""));
            int types = 0;
            while (type.find()) {
                types++;
            }
            if (types > 1) {
                wrong.add(file.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void packagesSayWhatTheyAre() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(".java")) {
            Path directory = file.getParent();
            if (directory.toString().contains("src/main/java/")
                    && !Files.exists(directory.resolve("package-info.java"))
                    && !wrong.contains(directory.toString())) {
                wrong.add(directory.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** A switch over types is linked by a class made at run time, which no ahead-of-time cache holds. */
    @Test
    void whatEveryStartRunsHasNoSwitchOverTypes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String directory : OF_EACH_START) {
            try (Stream<Path> files = Files.list(Path.of("target/classes/org/protopython", directory))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    if (Files.readString(file, StandardCharsets.ISO_8859_1)
                            .contains("java/lang/runtime/SwitchBootstraps")) {
                        wrong.add(file.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void replacementsNameWhatTheyReplaceAndWhy() throws IOException {
        Path replacements = Path.of("src/main/python");
        Path upstream = Path.of("target/cpython/lib/python3.14");
        List<String> wrong = new ArrayList<>();
        for (Path file : files(replacements, ".py")) {
            String name = replacements.relativize(file).toString();
            String first = Files.readAllLines(file).getFirst();
            Matcher header = REPLACEMENT.matcher(first);
            boolean replaces = header.matches() && header.group(1).equals(name) && Files.exists(upstream.resolve(name));
            boolean adds = ADDITION.matcher(first).matches() && !Files.exists(upstream.resolve(name));
            if (!replaces && !adds) {
                wrong.add(name + ": " + first);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> sources(String... endings) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : MODULES) {
            all.addAll(files(Path.of(module, "src"), endings));
        }
        return all;
    }

    private static List<Path> files(Path root, String... endings) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
