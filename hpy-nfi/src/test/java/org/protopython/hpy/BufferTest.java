// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PythonContext;

/** Memory of extensions seen through memoryview and bytes. */
class BufferTest extends AbstractContextTest {
    private static final long FULL_READ_ONLY = 0x11c;

    private Object module;

    @BeforeEach
    void loadModule() {
        module = load("buffers");
    }

    private Object make(String type) {
        return call(module, type);
    }

    private static Object view(Object exporter) {
        return Calls.call(BuiltinTypes.MEMORYVIEW, exporter);
    }

    private static void assertShown(String expected, Object value) {
        assertEquals(expected, Texts.reprJava(value));
    }

    @Test
    void shapeStridesAndItems() {
        Object grid = make("Grid");
        Object view = view(grid);
        assertEquals(FULL_READ_ONLY, Attributes.get(grid, "flags"));
        assertShown("(2, 3)", Attributes.get(view, "shape"));
        assertShown("(-6, 2)", Attributes.get(view, "strides"));
        assertShown("()", Attributes.get(view, "suboffsets"));
        assertShown("'h'", Attributes.get(view, "format"));
        assertEquals(12L, Attributes.get(view, "nbytes"));
        assertEquals(grid, Attributes.get(view, "obj"));
        assertEquals(false, Attributes.get(view, "readonly"));
        assertEquals(false, Attributes.get(view, "c_contiguous"));
        assertShown("[[3, 4, 5], [0, 1, 2]]", call(view, "tolist"));
        Object last = new PyTuple(new Object[] {1L, -1L});
        assertEquals(2L, Items.get(view, last));
        Items.set(view, last, -7L);
        assertShown("[[3, 4, 5], [0, 1, -7]]", call(view, "tolist"));
        assertShown("b'\\x03\\x00\\x04\\x00\\x05\\x00\\x00\\x00\\x01\\x00\\xf9\\xff'", call(view, "tobytes"));
    }

    @Test
    void releasedOnceWithTheLastView() {
        Object grid = make("Grid");
        Object first = view(grid);
        Object second = view(first);
        assertEquals(1L, Attributes.get(grid, "open"));
        call(first, "release");
        assertEquals(1L, Attributes.get(grid, "open"));
        call(second, "release");
        call(second, "release");
        assertEquals(0L, Attributes.get(grid, "open"));
        assertEquals(1L, Attributes.get(grid, "released"));
        Calls.call(BuiltinTypes.BYTES, grid);
        assertEquals(2L, Attributes.get(grid, "released"));
    }

    @Test
    void releasedWhenForgotten() throws InterruptedException {
        Object grid = make("Grid");
        for (int i = 0; i < 20; i++) {
            view(grid);
        }
        PythonContext context = PythonContext.get(null);
        for (int i = 0; i < 100 && (Long) Attributes.get(grid, "released") < 19; i++) {
            System.gc();
            Thread.sleep(10);
            ExtensionLoader.all().forEach(loader -> loader.collect(context));
        }
        long released = (Long) Attributes.get(grid, "released");
        assertEquals(20L - released, Attributes.get(grid, "open"));
        assertEquals(true, released >= 19);
    }

    @Test
    void extensionsMayRefuse() {
        Object grid = make("Grid");
        Attributes.set(grid, "readonly", 1L);
        Object view = view(grid);
        assertEquals(true, Attributes.get(view, "readonly"));
        assertRaises(
                "TypeError",
                "cannot modify read-only memory",
                () -> Items.set(view, new PyTuple(new Object[] {0L, 0L}), 1L));
    }

    @Test
    void subclassesInherit() {
        Object sub = Calls.call(
                BuiltinTypes.TYPE,
                str("Sub"),
                new PyTuple(new Object[] {Attributes.get(module, "Grid")}),
                new org.protopython.objects.PyDict());
        assertShown("[[3, 4, 5], [0, 1, 2]]", call(view(Calls.call(sub)), "tolist"));
    }

    @Test
    void rowsBehindPointers() {
        Object view = view(make("Jagged"));
        assertShown("(4, -1)", Attributes.get(view, "suboffsets"));
        assertShown("[[10, 20], [1, 2]]", call(view, "tolist"));
        Object corner = new PyTuple(new Object[] {1L, -1L});
        Items.set(view, corner, 5L);
        assertEquals(5L, Items.get(view, corner));
        assertEquals(10L, Items.get(view, new PyTuple(new Object[] {0L, 0L})));
        assertShown(
                "b'\\n\\x00\\x00\\x00\\x14\\x00\\x00\\x00\\x01\\x00\\x00\\x00\\x05\\x00\\x00\\x00'",
                call(view, "tobytes"));
        assertShown(
                "b'\\n\\x00\\x00\\x00\\x01\\x00\\x00\\x00\\x14\\x00\\x00\\x00\\x05\\x00\\x00\\x00'",
                call(view, "tobytes", str("F")));
        assertEquals(false, Attributes.get(view, "contiguous"));
        Object slice = Items.get(view, new org.protopython.objects.PySlice(1L, 2L, 1L));
        assertShown("[[1, 5]]", call(slice, "tolist"));
    }

    @Test
    void whatMayBeLeftOut() {
        Object view = view(make("Plain"));
        assertShown("'B'", Attributes.get(view, "format"));
        assertShown("(8,)", Attributes.get(view, "shape"));
        assertShown("b'abcdefg\\x00'", Calls.call(BuiltinTypes.BYTES, view));
    }

    @ParameterizedTest
    @CsvSource({"1,SystemError", "2,ValueError", "3,BufferError", "4,BufferError", "5,BufferError", "6,ValueError"})
    void faults(long fault, String error) {
        Object plain = make("Plain");
        Attributes.set(plain, "fault", fault);
        assertRaises(error, null, () -> view(plain));
    }
}
