// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import org.protopython.parser.ParserState.Mismatch;
import org.protopython.parser.PySyntaxException.Kind;
import org.protopython.parser.ast.Mod;

/** The entry: text in, tree out. */
public final class Parser {
    private Parser() {}

    /**
     * Parses a whole text. Offsets in the tree and in errors are UTF-16 offsets in {@code source}.
     *
     * @param filename only for errors
     * @throws PySyntaxException if the text is not Python 3.14
     */
    public static Mod parse(String source, ParseMode mode, String filename) {
        return parse(source, mode, filename, ParseOptions.standard());
    }

    /** The same; warnings go where the options say, even if there is an error. */
    public static Mod parse(String source, ParseMode mode, String filename, ParseOptions options) {
        Tokens tokens = Lexer.tokenize(source, filename, options, mode == ParseMode.FILE);
        try {
            return DeepStack.run(() -> parse(tokens, mode, filename));
        } catch (StackOverflowError overflow) {
            throw new PySyntaxException(
                    Kind.TOO_COMPLEX,
                    "Parser stack overflowed - Python source too complex to compile",
                    source,
                    filename,
                    0,
                    0,
                    false);
        }
    }

    private static Mod parse(Tokens tokens, ParseMode mode, String filename) {
        StatementParser parser = new StatementParser(tokens, filename);
        try {
            return parser.root(mode);
        } catch (Mismatch mismatch) {
            throw placed(SyntaxErrors.explain(tokens, mode, filename, parser.furthest), parser);
        } catch (PySyntaxException error) {
            throw placed(SyntaxErrors.choose(tokens, error, parser.pos), parser);
        }
    }

    private static PySyntaxException placed(PySyntaxException error, ParserState parser) {
        int last = parser.lastCompound;
        if (last < 0) {
            return error.within(parser.source, 0, 0);
        }
        LineMap lines = new LineMap(parser.source);
        return error.within(parser.source, lines.line(parser.starts[last]), lines.column(parser.starts[last]) - 1);
    }
}
