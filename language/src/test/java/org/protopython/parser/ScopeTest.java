// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.protopython.parser.scope.Resolution.CELL;
import static org.protopython.parser.scope.Resolution.FREE;
import static org.protopython.parser.scope.Resolution.GLOBAL_EXPLICIT;
import static org.protopython.parser.scope.Resolution.GLOBAL_IMPLICIT;
import static org.protopython.parser.scope.Resolution.LOCAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.Scope;
import org.protopython.parser.scope.SymbolTable;

/** What names mean. */
class ScopeTest {
    private static SymbolTable table(String source) {
        return SymbolTable.build(Parser.parse(source, ParseMode.FILE, "<test>"), source, "<test>");
    }

    /** The scope at the end of a path of names. */
    private static Scope scope(String source, String... path) {
        Scope scope = table(source).root();
        for (String name : path) {
            scope = scope.children().stream()
                    .filter(child -> child.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        return scope;
    }

    @Test
    void localsAreParametersFirst() {
        Scope f = scope("def f(a, /, b, *c, d, **e):\n    x = 1\n    import y.z, u as v\n    for w in q: pass", "f");
        assertEquals(List.of("a", "b", "d", "c", "e"), f.parameters());
        assertEquals(List.of("a", "b", "d", "c", "e", "x", "y", "v", "w"), f.locals());
        assertEquals(GLOBAL_IMPLICIT, f.resolve("q"));
        assertEquals(GLOBAL_IMPLICIT, f.resolve("print"));
    }

    @Test
    void capturedVariablesAreCells() {
        String source =
                "def f(a):\n    b = c = 1\n    def g():\n        def h():\n            return a, b\n    return c";
        Scope f = scope(source, "f");
        Scope g = f.children().getFirst();
        Scope h = g.children().getFirst();
        assertEquals(List.of("a", "b"), f.cells());
        assertEquals(CELL, f.resolve("a"));
        assertEquals(LOCAL, f.resolve("c"));
        assertEquals(List.of("a", "b"), g.frees());
        assertEquals(FREE, g.resolve("a"));
        assertEquals(FREE, h.resolve("b"));
        assertSame(f, h.source("b"));
        assertSame(f, g.source("b"));
    }

    @Test
    void declarations() {
        Scope f = scope(
                "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global y\n        x = y = 2", "f");
        Scope g = f.children().getFirst();
        assertEquals(FREE, g.resolve("x"));
        assertTrue(g.isBound("x"));
        assertEquals(GLOBAL_EXPLICIT, g.resolve("y"));
        assertEquals(CELL, f.resolve("x"));
    }

    @Test
    void classesDoNotEnclose() {
        Scope m = scope("x = 1\nclass C:\n    x = 2\n    def m(self): return x, __class__", "C", "m");
        assertEquals(GLOBAL_IMPLICIT, m.resolve("x"));
        assertEquals(FREE, m.resolve("__class__"));
        assertSame(m.parent(), m.source("__class__"));
        assertTrue(m.parent().needsClassCell());
    }

    @Test
    void superNeedsTheClass() {
        Scope c = scope(
                "class C:\n    def m(self):\n        return [super().m() for _ in x]\n    def n(self): pass", "C");
        assertTrue(c.needsClassCell());
        assertEquals(List.of("__class__"), c.children().get(0).frees());
        assertEquals(List.of(), c.children().get(1).frees());
        assertFalse(scope("class C:\n    def m(self): return x", "C").needsClassCell());
        assertEquals(GLOBAL_IMPLICIT, scope("def f(): super()", "f").resolve("__class__"));
    }

    @Test
    void privateNamesAreMangled() {
        Scope m = scope("class _C:\n    def m(self, __x, __y__): return __x", "_C", "m");
        assertEquals(List.of("self", "_C__x", "__y__"), m.parameters());
        assertEquals("_C__z", m.mangle("__z"));
        assertEquals("__z__", m.mangle("__z__"));
        assertEquals("__z", scope("class __:\n    def m(self): pass", "__", "m").mangle("__z"));
    }

    @Test
    void comprehensionsCaptureNothing() {
        Scope f = scope("def f(a, b):\n    return [a + x for x in b if (y := x)]", "f");
        Scope list = f.children().getFirst();
        assertTrue(list.isInlined());
        assertSame(f, list.host());
        assertEquals(List.of("a", "b", "y"), f.locals());
        assertEquals(List.of("x"), list.locals());
        assertEquals(LOCAL, list.resolve("a"));
        assertSame(f, list.source("a"));
        assertSame(f, list.source("y"));
        assertSame(list, list.source("x"));
        assertEquals(List.of(), f.cells());
    }

    @Test
    void functionsInComprehensionsCapture() {
        Scope f = scope("def f(a):\n    return [lambda: (a, x) for x in y]", "f");
        Scope list = f.children().getFirst();
        Scope lambda = list.children().getFirst();
        assertEquals(List.of("a"), f.cells());
        assertEquals(List.of("x"), list.cells());
        assertEquals(List.of("a", "x"), lambda.frees());
        assertSame(list, lambda.source("x"));
        assertSame(f, lambda.source("a"));
    }

    @Test
    void generatorExpressionsCapture() {
        Scope f = scope("def f(a):\n    return (a for x in y)", "f");
        assertEquals(List.of("a"), f.cells());
        assertTrue(f.children().getFirst().isGenerator());
        assertFalse(f.children().getFirst().isInlined());
    }

    @Test
    void kindsOfFunctions() {
        assertTrue(scope("def f(): yield", "f").isGenerator());
        assertFalse(scope("def f(): lambda: (yield)", "f").isGenerator());
        assertTrue(scope("async def f(): await x", "f").isCoroutine());
        assertTrue(scope("async def f(): await x", "f").hasAwait());
        assertTrue(scope("async def f(): yield", "f").isAsyncGenerator());
        assertTrue(scope("async def f(): [x async for x in y]", "f").hasAwait());
        assertTrue(
                scope("async def f(): (await x for x in y)", "f", "<genexpr>").isAsyncGenerator());
    }

    @Test
    void annotationsAreScopes() {
        String source = "def f(a: X, b) -> Y: pass\nx: Z = 1\ndef g(): y: W = 1";
        Mod.Module module = (Mod.Module) Parser.parse(source, ParseMode.FILE, "<test>");
        SymbolTable table = SymbolTable.build(module, source, "<test>");
        Stmt f = module.body().get(0);
        assertEquals(GLOBAL_IMPLICIT, table.annotations(f).resolve("X"));
        assertNotNull(table.annotations(module));
        assertNull(table.annotations(module.body().get(2)));
        assertFalse(table.scope(module.body().get(2)).names().contains("W"));
        assertFalse(table.futureAnnotations());
        assertTrue(table("from __future__ import annotations\nx: int").futureAnnotations());
    }

    @Test
    void typeParametersEnclose() {
        Scope generic = scope("class C[T: B]:\n    def m(self, x: T) -> T: return T", "<generic parameters of C>");
        assertEquals(List.of(".type_params", "T"), generic.cells());
        Scope c = generic.children().get(1);
        Scope annotate = c.children().get(0);
        assertEquals(FREE, annotate.resolve("T"));
        assertSame(c, annotate.classScope());
        assertTrue(c.needsClassNamespace());
        assertSame(generic, annotate.source("T"));
    }
}
