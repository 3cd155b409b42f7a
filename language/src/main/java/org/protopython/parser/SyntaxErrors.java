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
        DiagnosingParser second = new DiagnosingParser(tokens, filename, failed);
        try {
            second.root(mode);
        } catch (PySyntaxException specific) {
            return choose(tokens, specific, reached(second));
        } catch (Mismatch mismatch) {
            // nothing better is known
        }
        int kind = tokens.kinds[failed];
        int start = visibleStart(tokens, failed);
        int end = Math.max(start, tokens.ends[failed]);
        if (kind == INDENT || kind == DEDENT) {
            return new PySyntaxException(
                    Kind.INDENTATION,
                    kind == INDENT ? "unexpected indent" : "unexpected unindent",
                    tokens.source,
                    filename,
                    kind == INDENT ? Math.max(end - 1, 0) : start,
                    -2,
                    false);
        }
        boolean incomplete = isEnd(tokens, failed);
        return choose(
                tokens,
                new PySyntaxException(Kind.SYNTAX, "invalid syntax", tokens.source, filename, start, end, incomplete),
                reached(second));
    }

    private static int reached(ParserState parser) {
        return Math.max(parser.furthest, parser.pos);
    }

    /** The start of a token; for the end of the text that of its last line. */
    static int visibleStart(Tokens tokens, int token) {
        int start = tokens.starts[token];
        int length = tokens.source.length();
        if (start == length && length > 0 && tokens.kinds[token] != NEWLINE && tokens.kinds[token] <= DEDENT) {
            char last = tokens.source.charAt(length - 1);
            return last == '\n' || last == '\r' ? length - 1 : length;
        }
        return start;
    }

    /** Whether a token stands for the end of the text: more of it might make it right. */
    static boolean isEnd(Tokens tokens, int token) {
        return tokens.starts[token] == tokens.source.length()
                && (tokens.kinds[token] == END || tokens.kinds[token] == DEDENT);
    }

    /** Errors of the lexer anywhere in the text go before errors of the grammar. */
    static PySyntaxException choose(Tokens tokens, PySyntaxException error, int failed) {
        if (tokens.error == null || error.kind() == Kind.TOO_COMPLEX) {
            return error;
        }
        if (tokens.error.prevails
                && (!tokens.error.inString || error.getMessage().equals("invalid syntax"))) {
            return tokens.error.report;
        }
        if (tokens.open.length > 0 && !tokens.error.inString) {
            LineMap lines = new LineMap(tokens.source);
            int bracket = tokens.open[tokens.open.length - 1];
            if (lines.line(tokens.starts[Math.min(failed, tokens.size - 1)]) > lines.line(bracket)) {
                return new PySyntaxException(
                        Kind.SYNTAX,
                        "'" + tokens.source.charAt(bracket) + "' was never closed",
                        tokens.source,
                        error.filename(),
                        bracket,
                        -1,
                        true);
            }
        }
        return error;
    }
}
