// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

/** Java source text. */
final class JavaText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A line, indented by the braces open before it. */
    JavaText line(String format, Object... arguments) {
        String line = arguments.length == 0 ? format : format.formatted(arguments);
        if (line.startsWith("}")) {
            depth--;
        }
        text.append("    ".repeat(depth)).append(line).append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append("\\u%04x".formatted((int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** Null for the empty string. */
    static String literalOrNull(String value) {
        return value.isEmpty() ? "null" : literal(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
