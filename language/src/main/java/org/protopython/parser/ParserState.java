// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import org.protopython.parser.PySyntaxException.Kind;

/**
 * The place of a parser among its tokens. The grammar is spread over the subclasses, each of which adds rules and calls those of the
 * classes above it; rules needed further up are declared abstract there.
 */
abstract class ParserState {
    /** Limit of expressions within expressions, far below what the Java stack holds. */
    private static final int MAX_DEPTH = 3000;

    final Tokens tokens;
    final String source;
    final String filename;
    final byte[] kinds;
    final int[] starts;
    final int[] ends;
    /** The current token. */
    int pos;
    /** The furthest token at which a rule failed. */
    int furthest;
    /** Where the last whole compound statement begins that defines no function, or -1: errors say it. */
    int lastCompound = -1;

    int depth;
    /** Whether {@code <>} is written instead of {@code !=}. */
    boolean flufl;

    ParserState(Tokens tokens, String filename) {
        this.tokens = tokens;
        this.source = tokens.source;
        this.filename = filename;
        kinds = tokens.kinds;
        starts = tokens.starts;
        ends = tokens.ends;
        flufl = tokens.options.flufl();
    }

    /** A rule does not match. Carries nothing: what went wrong is found out later, by {@link DiagnosingParser}. */
    static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Mismatch INSTANCE = new Mismatch();

        private Mismatch() {
            super(null, null, false, false);
        }
    }

    Mismatch fail() {
        if (pos > furthest) {
            furthest = pos;
        }
        return Mismatch.INSTANCE;
    }

    final int kind() {
        return kinds[pos];
    }

    /** Kind of a token further on; END beyond the end. */
    final int kind(int ahead) {
        return pos + ahead < tokens.size ? kinds[pos + ahead] : END;
    }

    final boolean at(int kind) {
        return kinds[pos] == kind;
    }

    final boolean accept(int kind) {
        if (kinds[pos] == kind) {
            pos++;
            return true;
        }
        return false;
    }

    final void expect(int kind) {
        if (kinds[pos] != kind) {
            throw fail();
        }
        pos++;
    }

    /** Offset of the current token. */
    final int start() {
        return starts[pos];
    }

    /** End of the last token read that is visible in the text. */
    final int end() {
        int last = pos - 1;
        while (last > 0 && kinds[last] <= DEDENT) {
            last--;
        }
        return ends[last];
    }

    final String name() {
        if (kinds[pos] != NAME) {
            throw fail();
        }
        return tokens.names.name(tokens.values[pos++]);
    }

    /** Whether the current token is this soft keyword. */
    final boolean atWord(String word) {
        return kinds[pos] == NAME && tokens.names.name(tokens.values[pos]).equals(word);
    }

    /** The text of a type comment if there is one, or null. */
    final String typeComment() {
        if (kinds[pos] != TYPE_COMMENT) {
            return null;
        }
        pos++;
        return source.substring(starts[pos - 1], ends[pos - 1]);
    }

    /** Refuses what the version of the grammar that is asked for does not have yet; its place is the token looked at last. */
    final void since(int minor, String what) {
        if (tokens.options.featureVersion() < minor) {
            int at = pos;
            if (pos > 0 && (kinds[pos - 1] == NEWLINE || kinds[pos - 1] == DEDENT)) {
                do {
                    at--;
                } while (kinds[at] == DEDENT);
            }
            throw error(what + " only supported in Python 3." + minor + " and greater", starts[at], ends[at]);
        }
    }

    final void enter() {
        if (++depth > MAX_DEPTH) {
            throw tooComplex();
        }
    }

    final void leave() {
        depth--;
    }

    final PySyntaxException tooComplex() {
        return error(
                Kind.TOO_COMPLEX, "Parser stack overflowed - Python source too complex to compile", start(), start());
    }

    PySyntaxException error(String message, int start, int end) {
        return error(Kind.SYNTAX, message, start, end);
    }

    final PySyntaxException error(Kind kind, String message, int start, int end) {
        return new PySyntaxException(
                kind, message, source, filename, start, end < 0 ? end : Math.max(start, end), false);
    }
}
