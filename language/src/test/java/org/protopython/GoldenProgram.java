// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program X.py under src/test/python with what CPython prints for it: X.out, X.err and X.exit when they are there,
 * given X.in as its input. {@code write-goldens.sh} there writes the three, and says which files are no programs.
 *
 * @param name path below the corpus without ending, such as "language/lambdas"
 */
record GoldenProgram(String name) {
    /** The corpus, seen from the module's directory, where its tests run. */
    static final Path ROOT = Path.of("src/test/python").toAbsolutePath();

    private static final Path KNOWN_FAILURES = ROOT.resolve("known-failures.txt");
    private static final Set<String> SMALL_MODULES = Set.of(
            "sys",
            "math",
            "time",
            "gc",
            "weakref",
            "itertools",
            "builtins",
            "errno",
            "atexit",
            "cmath",
            "marshal",
            "array");
    private static final Pattern IMPORT = Pattern.compile("^\\s*(?:import|from)\\s+(\\w[\\w.]*)", Pattern.MULTILINE);

    private static final Set<String> DERIVED = Set.of("out", "err", "exit", "in");

    /** What a run printed and how it ended. */
    record Result(String out, String err, int exit) {
        /** A run's raw output; the path of the corpus is left out, as in the expected one. */
        static Result of(byte[] out, byte[] err, int exit) {
            return new Result(text(out), text(err), exit);
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).replace(ROOT + "/", "");
        }

        /** For assertions: one text, so that a difference shows in its surroundings. */
        String joined() {
            return "exit code " + exit + "\n--- stderr\n" + err + "--- stdout\n" + out;
        }
    }

    static List<GoldenProgram> all() {
        return files("py").stream().map(GoldenProgram::new).toList();
    }

    Path source() {
        return file("py");
    }

    /** Whether the program imports no module of the library that consists of much Python code. */
    boolean importsLittle() {
        // an uncaught SyntaxError is shown by the library's traceback
        return !read("err").contains("SyntaxError: ")
                && IMPORT.matcher(read("py"))
                        .results()
                        .map(found -> found.group(1))
                        .allMatch(module -> SMALL_MODULES.contains(module)
                                || module.startsWith("_")
                                || module.startsWith("mod_")
                                || module.startsWith("package_example"));
    }

    byte[] input() {
        return read("in").getBytes(StandardCharsets.UTF_8);
    }

    Result expected() {
        String err = read("err");
        String exit = read("exit").strip();
        return new Result(read("out"), err, !exit.isEmpty() ? Integer.parseInt(exit) : err.isEmpty() ? 0 : 1);
    }

    /** Programs that do not give their expected result yet, each with the reason. */
    static TreeMap<String, String> knownFailures() {
        TreeMap<String, String> reasons = new TreeMap<>();
        if (Files.exists(KNOWN_FAILURES)) {
            for (String line : lines(KNOWN_FAILURES)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\\s+", 2);
                    if (fields.length < 2 || reasons.put(fields[0], fields[1]) != null) {
                        throw new IllegalStateException("known-failures.txt: no reason, or twice: " + line);
                    }
                }
            }
        }
        return reasons;
    }

    /** Programs without X.out, files derived from a program that is not there, known failures of none. */
    static List<String> orphans() {
        TreeSet<String> programs = new TreeSet<>(files("py"));
        List<String> wrong = new ArrayList<>();
        for (String name : programs) {
            if (!Files.exists(new GoldenProgram(name).file("out"))) {
                wrong.add(name + ".py has no .out");
            }
        }
        for (String ending : DERIVED) {
            for (String name : files(ending)) {
                if (!programs.contains(name)) {
                    wrong.add(name + "." + ending + " has no .py");
                }
            }
        }
        for (String name : knownFailures().keySet()) {
            if (!programs.contains(name)) {
                wrong.add("known-failures.txt: " + name + " has no .py");
            }
        }
        return wrong;
    }

    private Path file(String ending) {
        return ROOT.resolve(name + "." + ending);
    }

    private String read(String ending) {
        try {
            return Files.exists(file(ending)) ? Files.readString(file(ending)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names with that ending, sorted; programs lie exactly one directory deep, packages that they import deeper. */
    private static List<String> files(String ending) {
        try (Stream<Path> paths = Files.walk(ROOT, 2)) {
            return paths.filter(path -> ROOT.relativize(path).getNameCount() == 2)
                    .map(path -> ROOT.relativize(path).toString())
                    .filter(path -> path.endsWith("." + ending) && !path.contains("/mod_"))
                    .map(path -> path.substring(0, path.length() - ending.length() - 1))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
