// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.stored;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.protopython.parser.ParseMode;
import org.protopython.parser.Parser;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.ast.DeferredBody;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.Endings;
import org.protopython.parser.scope.Scope;
import org.protopython.parser.scope.SymbolTable;

/** What is read is what was written, whether or not somebody has looked into the bodies of functions before. */
class StoredTreeTest {
    private static final Path PROGRAMS = Path.of("src/test/python");

    private record Parsed(Mod.Module mod, SymbolTable symbols) {
        static Parsed of(String text) {
            Mod mod = Parser.parse(text, ParseMode.FILE, "test.py");
            return new Parsed((Mod.Module) mod, SymbolTable.build(mod, text, "test.py"));
        }

        byte[] stored() {
            return StoredTree.write(mod, symbols);
        }
    }

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files
                    .filter(file -> file.toString().endsWith(".py"))
                    .filter(StoredTreeTest::hasTree)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Some are about errors of syntax. */
    private static boolean hasTree(Path file) {
        try {
            Parsed.of(text(file));
            return true;
        } catch (PySyntaxException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsAreReadAsTheyWere(Path file) {
        Parsed parsed = Parsed.of(text(file));
        byte[] stored = parsed.stored();
        StoredTree read = StoredTree.read(stored);
        assertEquals(parsed.mod(), read.mod());
        StoredTree unseen = StoredTree.read(stored);
        assertArrayEquals(stored, StoredTree.write(read.mod(), read.symbols()));
        assertArrayEquals(stored, StoredTree.write(unseen.mod(), unseen.symbols()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "127",
                "128",
                "2147483647",
                "2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "1.5",
                "1e400",
                "2.5j",
                "True",
                "False",
                "None",
                "...",
                "''",
                "u'é'",
                "'\\ud800'",
                "'\\ud83d\\ude00'",
                "'😀'",
                "b'\\x00\\xff'",
                "'%s'"
            })
    void literalsAreReadAsTheyWere(String literal) {
        Parsed parsed = Parsed.of(literal.replace("%s", "long".repeat(1000)));
        assertEquals(parsed.mod(), StoredTree.read(parsed.stored()).mod());
    }

    @Test
    void namesAreInterned() {
        Parsed parsed = Parsed.of("def name_of_a_function(parameter): return parameter.attribute");
        Mod.Module mod = (Mod.Module) StoredTree.read(parsed.stored()).mod();
        Stmt.FunctionDef def = (Stmt.FunctionDef) mod.body().getFirst();
        Expr.Attribute value = (Expr.Attribute) ((Stmt.Return) def.body().getFirst()).value();
        assertSame("name_of_a_function", def.name());
        assertSame("attribute", value.attr());
    }

    @Test
    void bodiesAreReadWhenTheyAreLookedInto() {
        String text = """
            def function():
                "What it is for."
                def inner(): return [outer for outer in inner()]
                return inner
            """;
        Parsed parsed = Parsed.of(text);
        StoredTree read = StoredTree.read(parsed.stored());
        Stmt.FunctionDef def =
                (Stmt.FunctionDef) ((Mod.Module) read.mod()).body().getFirst();
        DeferredBody body = (DeferredBody) def.body();
        assertEquals("What it is for.", DeferredBody.docstringOf(body));
        assertTrue(Endings.endsAlways(body));
        assertEquals(3, body.size());
        Stmt inner = body.get(1);
        assertSame(inner, body.get(1));
        Scope scope = read.symbols().scope(inner);
        assertEquals("inner", scope.name());
        assertSame(inner, scope.node());
        assertEquals(List.of("inner"), scope.frees());
        assertFalse(Endings.endsAlways(List.of()));
    }

    @Test
    void threadsReadTheSameStatements() throws InterruptedException {
        Parsed parsed = Parsed.of("def f():\n" + "    x = lambda: [y for y in z]\n".repeat(500));
        for (int round = 0; round < 20; round++) {
            StoredTree read = StoredTree.read(parsed.stored());
            Stmt.FunctionDef def =
                    (Stmt.FunctionDef) ((Mod.Module) read.mod()).body().getFirst();
            Stmt[] seen = new Stmt[4];
            Thread[] threads = new Thread[seen.length];
            for (int i = 0; i < threads.length; i++) {
                int number = i;
                threads[i] = Thread.ofPlatform()
                        .start(() -> seen[number] = def.body().get(number % 2));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertSame(seen[0], seen[2]);
            assertSame(seen[1], seen[3]);
            Expr lambda = ((Stmt.Assign) seen[0]).value();
            assertNotNull(read.symbols().scope(lambda));
        }
    }

    @Test
    void whatIsDamagedOrOfAnotherVersionIsNotRead() {
        byte[] stored = Parsed.of("x = 1\n").stored();
        assertNotNull(StoredTree.read(stored));
        assertNull(StoredTree.read(new byte[0]));
        for (int i = 0; i < stored.length; i++) {
            byte[] damaged = stored.clone();
            damaged[i] ^= 0x10;
            assertNull(StoredTree.read(damaged));
        }
    }
}
