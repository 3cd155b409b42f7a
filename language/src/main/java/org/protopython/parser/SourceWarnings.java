// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is suspicious in a text without being wrong, in the order in which it was found. Text may be read more than once: each place gets
 * its first warning only.
 */
public final class SourceWarnings {
    /**
     * A warning about the text from start to end.
     *
     * @param error the message if warnings are errors
     * @param end as {@link PySyntaxException} takes it
     */
    public record Warning(String message, String error, PySyntaxException.Origin origin, int start, int end) {}

    private Map<Integer, Warning> found = Map.of();

    /** Of what shows in the tree. */
    public void add(String message, int start, int end) {
        add(message, message, PySyntaxException.Origin.COMPILER, start, end);
    }

    void add(String message, String error, PySyntaxException.Origin origin, int start, int end) {
        if (found.isEmpty()) {
            found = new LinkedHashMap<>();
        }
        found.putIfAbsent(start, new Warning(message, error, origin, start, end));
    }

    /** The warnings so far, which are forgotten. */
    public List<Warning> take() {
        List<Warning> result = new ArrayList<>(found.values());
        found = Map.of();
        return result;
    }
}
