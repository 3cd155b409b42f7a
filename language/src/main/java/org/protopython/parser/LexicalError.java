// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/**
 * Ends the lexer. Kept beside the tokens before it, because whether it or an earlier error of the grammar is reported depends on
 * {@code prevails}.
 */
final class LexicalError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The finished error. */
    final transient PySyntaxException report;
    /** Reported even when the grammar is violated before it. */
    final boolean prevails;
    /** The text ends where more was needed, though not in a string. */
    boolean endOfText;
    /** The whole line is wrong rather than a place in it. */
    boolean wholeLine;
    /** Occurred in an f-string; never prevails. */
    final boolean inString;

    LexicalError(PySyntaxException report, boolean prevails, boolean inString) {
        super(report.getMessage(), null, false, false);
        this.report = report;
        this.prevails = prevails && !inString;
        this.inString = inString;
    }
}
