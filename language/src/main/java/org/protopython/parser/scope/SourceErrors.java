// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import org.protopython.parser.PySyntaxException;
import org.protopython.parser.PySyntaxException.Kind;
import org.protopython.parser.ast.Node;

/** Makes errors with their place in the text. */
final class SourceErrors {
    private final String source;
    private final String filename;

    SourceErrors(String source, String filename) {
        this.source = source;
        this.filename = filename;
    }

    PySyntaxException at(Node node, String message) {
        return at(node.start(), node.end(), message);
    }

    PySyntaxException at(int start, int end, String message) {
        int last = Math.clamp(end, start, Math.max(start, source.length()));
        return new PySyntaxException(Kind.SYNTAX, message, source, filename, start, last, false)
                .by(PySyntaxException.Origin.COMPILER);
    }

    PySyntaxException tooDeep() {
        return new PySyntaxException(
                        Kind.RECURSION,
                        "maximum recursion depth exceeded during compilation",
                        source,
                        filename,
                        -1,
                        -1,
                        false)
                .by(PySyntaxException.Origin.COMPILER);
    }
}
