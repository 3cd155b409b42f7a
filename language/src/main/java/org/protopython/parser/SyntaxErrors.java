// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import org.protopython.parser.ParserState.Mismatch;
import org.protopython.parser.PySyntaxException.Kind;

/** Decides which of several possible complaints about a text is the one to make. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    /** The error of a text which the grammar does not match; the furthest token which was looked at is known. */
    static PySyntaxException explain(Tokens tokens, ParseMode mode, String filename, int furthest) {
        int failed = furthest;
        if (tokens.kinds[failed] == ERROR) {
            return tokens.error.report;
        }
        StatementParser second = new StatementParser(tokens, filename);
        try {
            second.root(mode);
        } catch (PySyntaxException specific) {
            return choose(tokens, specific, Math.max(failed, second.pos));
        } catch (Mismatch mismatch) {
            // nothing better is known
        }
        int kind = tokens.kinds[failed];
        int start = tokens.starts[failed];
        int end = tokens.ends[failed];
        if (kind == INDENT || kind == DEDENT) {
            return new PySyntaxException(
                    Kind.INDENTATION,
                    kind == INDENT ? "unexpected indent" : "unexpected unindent",
                    tokens.source,
                    filename,
                    end,
                    end,
                    false);
        }
        boolean incomplete = isEnd(tokens, failed);
        return choose(
                tokens,
                new PySyntaxException(Kind.SYNTAX, "invalid syntax", tokens.source, filename, start, end, incomplete),
                failed);
    }

    /** Whether nothing but the end follows from a token on. */
    static boolean isEnd(Tokens tokens, int token) {
        for (int i = token; i < tokens.size; i++) {
            if (tokens.kinds[i] > DEDENT || tokens.kinds[i] == INDENT) {
                return false;
            }
        }
        return true;
    }

    /** Errors of the lexer anywhere in the text go before errors of the grammar. */
    static PySyntaxException choose(Tokens tokens, PySyntaxException error, int failed) {
        if (tokens.error == null || error.kind() == Kind.TOO_COMPLEX) {
            return error;
        }
        if (tokens.error.prevails) {
            return tokens.error.report;
        }
        if (tokens.open.length > 0) {
            LineMap lines = new LineMap(tokens.source);
            int bracket = tokens.open[tokens.open.length - 1];
            if (lines.line(tokens.starts[Math.min(failed, tokens.size - 1)]) > lines.line(bracket)) {
                return new PySyntaxException(
                        Kind.SYNTAX,
                        "'" + tokens.source.charAt(bracket) + "' was never closed",
                        tokens.source,
                        error.filename(),
                        bracket,
                        bracket,
                        true);
            }
        }
        return error;
    }
}
