// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;

/** Trees. {@link ReferenceTest} compares many more with CPython's; these say what is meant. */
class TreeTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/protopython/parser/trees.txt");

    /** Statements, each followed by a line {@code ### dump}. */
    @TestFactory
    Stream<DynamicTest> statements() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String chunk : Files.readString(EXAMPLES).split("(?m)^---\n")) {
            int mark = chunk.lastIndexOf("\n### ");
            String source = chunk.substring(0, mark);
            String expected = chunk.substring(mark + 5).strip();
            String name = source.lines().findFirst().orElse("");
            tests.add(dynamicTest(name, () -> {
                Mod.Module module = (Mod.Module) Parser.parse(source, ParseMode.FILE, "<test>");
                assertEquals(
                        expected, TreeDump.withoutPlaces(source, module.body().getFirst()));
            }));
        }
        return tests.stream();
    }

    private static Expr expression(String source) {
        return ((Mod.Expression) Parser.parse(source, ParseMode.EVAL, "<test>")).body();
    }

    private static Object constant(String source) {
        return assertInstanceOf(Expr.Constant.class, expression(source)).value();
    }

    @Test
    void offsetsAreUtf16() {
        Expr.BinOp sum = (Expr.BinOp) expression("'\uD83D\uDE00' + name");
        assertEquals(0, sum.left().start());
        assertEquals(4, sum.left().end());
        assertEquals(7, sum.right().start());
        assertEquals(11, sum.right().end());
    }

    @Test
    void numbers() {
        assertEquals(255L, constant("0xF_F"));
        assertEquals(8L, constant("0o1_0"));
        assertEquals(5L, constant("0b0101"));
        assertEquals(0L, constant("0_0"));
        assertEquals(Long.MAX_VALUE, constant("9223372036854775807"));
        assertEquals("9223372036854775808", constant("9223372036854775808").toString());
        assertEquals(1.5e-3, constant("1_5.e-0_4"));
        assertEquals(0.5, constant(".5"));
        assertEquals(new Expr.Constant.Imaginary(10), constant("1e1j"));
    }

    @Test
    void strings() {
        assertEquals(
                "a\n\t\\\"'\7A\u1234\uD83D\uDE00b", constant("'a\\n\\t\\\\\\\"\\'\\a\\x41\\u1234\\U0001F600\\\nb'"));
        assertEquals("\\d\\", constant("r'\\d\\\\'").toString().substring(0, 3));
        assertEquals("\uD800", constant("'\\ud800'"));
        assertEquals("\u00E9\u0007", constant("'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{bel}'"));
        assertEquals("a\nb\nc\n", constant("'''a\r\nb\rc\n'''"));
        assertEquals("abc", constant("('a' \"b\"\n'''c''')"));
        assertEquals("\u00FF\u0100", constant("'\\377\\400'"));
        assertEquals(new Expr.Constant.Bytes(new byte[] {'a', (byte) 255, 0}), constant("b'a' rb'' B'\\xff\\0'"));
        assertEquals("u", ((Expr.Constant) expression("u'x'")).kind());
    }

    @Test
    void identifiersAreNormalisedAndInterned() {
        Expr.Name name = (Expr.Name) expression("\uFB01x");
        assertSame("fix", name.id());
        assertEquals(2, name.end());
    }

    @Test
    void linesMayEndInThreeWaysAndFormFeedsStandAtTheirStart() {
        Mod.Module module = (Mod.Module)
                Parser.parse("if x:\r\n\ty\r\tz\n\f\nelse:\r  \\\n\n  w # end\n#\n", ParseMode.FILE, "<test>");
        Stmt.If statement = (Stmt.If) module.body().getFirst();
        assertEquals(2, statement.body().size());
        assertEquals(1, statement.orelse().size());
    }

    @Test
    void softKeywordsAreNames() {
        for (String source : List.of(
                "match = case = type = _ = 1",
                "match(x)",
                "match[x]: int = 1",
                "match * x",
                "match, x",
                "type(x)",
                "type[x] = 1",
                "print(match, type)",
                "match.x",
                "case(x)",
                "match -x")) {
            Parser.parse(source, ParseMode.FILE, "<test>");
        }
    }

    @Test
    void aPromptTakesOneStatement() {
        Mod.Interactive single = (Mod.Interactive) Parser.parse("x = 1; y\n", ParseMode.SINGLE, "<test>");
        assertEquals(2, single.body().size());
    }
}
