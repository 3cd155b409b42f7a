// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protopython.parser.PySyntaxException.Kind;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.scope.SymbolTable;

/** Errors: the files of examples, and what they cannot show. */
class ErrorTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return ErrorExample.all().stream().map(example -> dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(ErrorExample example) {
        PySyntaxException error = error(example.source());
        String name =
                switch (error.kind()) {
                    case INDENTATION -> "IndentationError: ";
                    case TAB -> "TabError: ";
                    default -> "";
                };
        String actual = error.line() + ":" + error.column() + ": " + name + error.getMessage();
        assertTrue(actual.matches(example.expected()), () -> actual + "\nbut expected\n" + example.expected());
    }

    private static PySyntaxException error(String source) {
        return assertThrows(PySyntaxException.class, () -> compile(source, ParseMode.FILE));
    }

    private static void compile(String source, ParseMode mode) {
        Mod mod = Parser.parse(source, mode, "<test>");
        SymbolTable.build(mod, source, "<test>");
    }

    @Test
    void offsetsAreUtf16ButColumnsAreCodePoints() {
        PySyntaxException error = error("'\uD83D\uDE00' = 1");
        assertEquals(0, error.start());
        assertEquals(4, error.end());
        assertEquals(4, error.endColumn());
        assertEquals("'\uD83D\uDE00' = 1", error.lineText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if x:",
                "if x:\n",
                "x = (1,",
                "def f(a,",
                "'''abc",
                "f'''abc {x}",
                "x = \\\n",
                "try:\n    pass\n",
                "for x in y:\n    if z:\n",
                "@decorator\n",
                "class C:",
                "x = [",
                "match x:\n",
                "while 1: # comment\n"
            })
    void endsTooEarly(String source) {
        assertTrue(error(source).incomplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 'abc", "a b", "if x\n", ")", "x = 1 +* 2\n", "f'{a b}'", "return", " x", "print 1"})
    void isWrongHoweverItGoesOn(String source) {
        assertFalse(error(source).incomplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{1:", "f(", "f(x, [", "{(", "[x for x in ["})
    void nestingOfBracketsIsLimited(String bracket) {
        assertEquals("too many nested parentheses", error(bracket.repeat(300)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "not ", "lambda: ", "2 ** ", "1 if 2 else "})
    void nestingOfExpressionsIsLimited(String prefix) {
        compile(prefix.repeat(1000) + "1", ParseMode.FILE);
        assertEquals(Kind.TOO_COMPLEX, error(prefix.repeat(100_000) + "1").kind());
    }

    @Test
    void longChainsAreFine() {
        compile("x = " + "1 + ".repeat(50_000) + "1", ParseMode.FILE);
        compile("x" + ".a".repeat(5_000), ParseMode.FILE);
        compile("if 1: pass\n" + "elif 2: pass\n".repeat(5_000), ParseMode.FILE);
    }

    @Test
    void errorsDeepInsideAreFoundInTime() {
        assertEquals(
                "invalid syntax. Perhaps you forgot a comma?",
                error("f(".repeat(150) + "a b" + ")".repeat(150)).getMessage());
        assertEquals(
                "invalid syntax",
                error("{1: [".repeat(90) + "$" + "]}".repeat(90)).getMessage());
    }

    @Test
    void evalTakesOneExpression() {
        compile("1,\n\n", ParseMode.EVAL);
        assertThrows(PySyntaxException.class, () -> compile("x = 1", ParseMode.EVAL));
        assertThrows(PySyntaxException.class, () -> compile("1; 2", ParseMode.EVAL));
    }
}
