// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code name(a, b=1, /, c, *args, d=None, **kw)}. */
final class SignatureParser {
    private final String text;
    private final List<String> names = new ArrayList<>();
    private final List<Object> defaults = new ArrayList<>();
    private int positionalOnly;
    private int positional = -1;
    private String varargs;
    private String varkw;
    private int position;

    SignatureParser(String text) {
        this.text = text;
    }

    Signature parse() {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw error("no parameter list");
        }
        position = open + 1;
        int end = text.length() - 1;
        while (position < end) {
            skipBlanks();
            if (position == end) {
                break;
            }
            parameter(end);
            skipBlanks();
            if (position < end && text.charAt(position++) != ',') {
                throw error("comma expected");
            }
        }
        int count = names.size();
        int byPosition = positional < 0 ? count : positional;
        String name = text.substring(0, open).strip();
        return new Signature(
                name.isEmpty() ? null : name.intern(),
                names.toArray(String[]::new),
                positionalOnly,
                byPosition - positionalOnly,
                varargs,
                varkw,
                defaults.toArray());
    }

    private void parameter(int end) {
        if (varkw != null) {
            throw error("nothing may follow **" + varkw);
        }
        if (text.startsWith("**", position)) {
            position += 2;
            varkw = identifier();
        } else if (text.charAt(position) == '*') {
            if (positional >= 0) {
                throw error("second *");
            }
            position++;
            positional = names.size();
            if (position < end && text.charAt(position) != ',') {
                varargs = identifier();
            }
        } else if (text.charAt(position) == '/') {
            if (positional >= 0 || positionalOnly > 0 || names.isEmpty()) {
                throw error("misplaced /");
            }
            position++;
            positionalOnly = names.size();
        } else {
            named(end);
        }
    }

    private void named(int end) {
        String name = identifier();
        if (names.contains(name)) {
            throw error("duplicate parameter " + name);
        }
        Object value = Signature.REQUIRED;
        skipBlanks();
        if (position < end && text.charAt(position) == '=') {
            int start = ++position;
            skipDefault(end);
            value = DefaultValues.parse(text.substring(start, position).strip());
        } else if (positional < 0 && !defaults.isEmpty() && defaults.getLast() != Signature.REQUIRED) {
            throw error("parameter " + name + " needs a default");
        }
        names.add(name);
        defaults.add(value);
    }

    /** Advances to the comma or end behind a default. */
    private void skipDefault(int end) {
        char quote = 0;
        for (; position < end; position++) {
            char c = text.charAt(position);
            if (quote != 0) {
                if (c == '\\') {
                    position++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ',') {
                return;
            }
        }
    }

    private String identifier() {
        int start = position;
        while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw error("name expected");
        }
        return text.substring(start, position);
    }

    private void skipBlanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("signature '" + text + "': " + problem + " at " + position);
    }
}
