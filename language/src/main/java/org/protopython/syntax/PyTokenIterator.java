// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.parser.TokenReader;

/** {@code TokenizerIter}: the tokens of lines that a program hands out. */
final class PyTokenIterator extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("TokenizerIter", "_tokenize", BuiltinTypes.OBJECT, true);

    private final TokenReader reader;
    private final List<String> lines;
    private final boolean extra;

    PyTokenIterator(PyType type, TokenReader reader, List<String> lines, boolean extra) {
        super(type);
        this.reader = reader;
        this.lines = lines;
        this.extra = extra;
    }

    TokenReader reader() {
        return reader;
    }

    /** Whether to stop at once: without extra tokens a text without lines has no tokens at all. */
    boolean isEmpty() {
        return !extra && lines.isEmpty();
    }

    /** The lines a token stands in; none for what follows the last one. */
    String linesOf(TokenReader.Token token) {
        int last = Math.min(token.endLine(), lines.size());
        if (token.line() > last) {
            return "";
        } else if (token.line() == last) {
            return lines.get(last - 1);
        }
        return String.join("", lines.subList(token.line() - 1, last));
    }
}
