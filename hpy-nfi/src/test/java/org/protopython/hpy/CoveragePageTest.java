// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/hpy-coverage.md is that of the tables as they are, and names no test class that is gone. */
class CoveragePageTest {
    private static final Path PAGE = Path.of("../docs/hpy-coverage.md");
    private static final Pattern MEMBER = Pattern.compile("\\| (\\d+) \\| `(\\w+)` \\|.*");
    private static final Pattern TEST_CLASS = Pattern.compile("\\b([A-Z]\\w+Test)\\b(?!`)");

    private static List<String> rows(String table, String prefix, int number, int name) throws IOException {
        return Files.readAllLines(Path.of("src/main/hpy").resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(row -> row[number] + " " + prefix + row[name])
                .toList();
    }

    @Test
    void current() throws IOException {
        List<String> expected = new ArrayList<>(rows("context.tsv", "", 0, 2));
        expected.addAll(rows("slots.tsv", "HPy_", 0, 1));
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = MEMBER.matcher(line);
            if (row.matches()) {
                found.add(row.group(1) + " " + row.group(2));
            }
            Matcher test = TEST_CLASS.matcher(line.contains("::") ? "" : line);
            while (test.find()) {
                String name = test.group(1);
                assertTrue(
                        Files.exists(Path.of("src/test/java/org/protopython/hpy", name + ".java")),
                        () -> "no " + name + ", which the page names");
            }
        }
        assertEquals(expected, found, "run hpy-nfi/src/test/suite/coverage.sh");
    }
}
