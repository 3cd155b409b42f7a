// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The sections of {@code characters.txt}: runs of characters and the value of each. Read when first asked. */
final class CharacterTable {
    private static final String RESOURCE = "characters.txt";
    private static final Map<String, CharacterTable> SECTIONS = read();

    private final NavigableMap<Integer, Run> runs = new TreeMap<>();

    /** Characters from {@code first} to {@code last} with one value. */
    record Run(int first, int last, String value) {}

    private CharacterTable() {}

    static CharacterTable named(String section) {
        return SECTIONS.get(section);
    }

    /** The run that a character belongs to, or null. */
    Run runOf(int c) {
        Map.Entry<Integer, Run> entry = runs.floorEntry(c);
        return entry == null || entry.getValue().last() < c ? null : entry.getValue();
    }

    /** The value of the run that a character belongs to. */
    String valueOf(int c, String absent) {
        Run run = runOf(c);
        return run == null ? absent : run.value();
    }

    private static Map<String, CharacterTable> read() {
        Map<String, CharacterTable> sections = new HashMap<>();
        try (InputStream stream = CharacterTable.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            CharacterTable section = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = new CharacterTable();
                    sections.put(line.substring(1, line.length() - 1), section);
                } else if (section != null) {
                    section.addAll(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(sections);
    }

    private void addAll(String line) {
        for (String entry : line.split(" ")) {
            int equals = entry.indexOf('=');
            int dash = entry.indexOf('-');
            boolean single = dash < 0 || dash > equals;
            int first = Integer.parseInt(entry, 0, single ? equals : dash, 16);
            int last = single ? first : Integer.parseInt(entry, dash + 1, equals, 16);
            runs.put(first, new Run(first, last, entry.substring(equals + 1)));
        }
    }
}
