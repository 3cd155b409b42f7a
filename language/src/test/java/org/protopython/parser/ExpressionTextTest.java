// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.protopython.parser.ast.Mod;

/** Expressions written as annotations are. */
class ExpressionTextTest {
    private static String text(String source) {
        return ExpressionText.of(((Mod.Expression) Parser.parse(source, ParseMode.EVAL, "<test>")).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dict[str, List[int | None]]",
                "(a + b) * c ** (-d ** e)",
                "not a and (b or c) in d",
                "a if b else lambda x, /, y=1, *z, k, **w: (yield)",
                "[x async for x, y in z if a if b]",
                "{**a, 'k': {1, 2}, f(x for x in y): (1,)}",
                "f(*a, b, k=c, **d)[1:2, ::3, ...]",
                "(x := 1)",
                "f'{a!r:>{w}}b{{'",
                "\"it's\" + 'a\\n\\x00\\u200b\\\\' + b'\\xff'",
                "1 .real + 1.5e+300 + 2j",
                "()"
            })
    void standsAsItIs(String source) {
        assertEquals(source, text(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "((a))|a",
                "a+(b)*c|a + b * c",
                "Optional [ \"X\" ]|Optional['X']",
                "(a, b)|(a, b)",
                "0x10 + 1_0.0 + 1e16 + 1e-5|16 + 10.0 + 1e+16 + 1e-05",
                "'a' 'b'|'ab'",
                "not(a)|not a",
                "x[(1, 2)]|x[1, 2]"
            })
    void isBroughtIntoForm(String source, String expected) {
        assertEquals(expected, text(source));
    }
}
