// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A wrong text and the error it must give. The files hold many of them, separated by {@code ---}; the last line of each is {@code ### line:column:
 * regex}, where the regex begins with the name of the exception if that is not SyntaxError.
 */
record ErrorExample(String name, String source, String expected) {
    private static final Path DIRECTORY = Path.of("src/test/resources/org/protopython/parser/errors");
    private static final String MARK = "\n### ";

    static List<ErrorExample> all() {
        List<ErrorExample> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.sorted().toList()) {
                int number = 0;
                for (String chunk : Files.readString(file).split("(?m)^---\n")) {
                    number++;
                    int mark = chunk.lastIndexOf(MARK);
                    String source = chunk.substring(0, mark);
                    String expected = chunk.substring(mark + MARK.length()).strip();
                    String name = file.getFileName() + " " + number + ": "
                            + source.lines().findFirst().orElse("");
                    all.add(new ErrorExample(name, source, expected));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
