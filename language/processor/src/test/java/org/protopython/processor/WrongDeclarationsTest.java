// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each source in {@code wrong/} is refused with the one error that its third line names. */
class WrongDeclarationsTest {
    private static final String MARK = "// error: ";

    @TestFactory
    Stream<DynamicTest> refused() throws IOException, URISyntaxException {
        Path directory =
                Path.of(WrongDeclarationsTest.class.getResource("wrong").toURI());
        List<Path> sources;
        try (Stream<Path> files = Files.list(directory)) {
            sources = files.sorted().toList();
        }
        assertTrue(sources.size() > 20, "wrong sources found");
        return sources.stream().map(source -> DynamicTest.dynamicTest(nameOf(source), () -> check(source)));
    }

    private static String nameOf(Path source) {
        return source.getFileName().toString().replace(".java.txt", "");
    }

    private static void check(Path source) throws IOException {
        String text = Files.readString(source);
        int start = text.indexOf(MARK) + MARK.length();
        String expected = text.substring(start, text.indexOf('\n', start));
        List<String> messages =
                new InMemoryCompiler().add("wrong." + nameOf(source), text).compile();
        assertEquals(List.of(expected), messages);
    }
}
