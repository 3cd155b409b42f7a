// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PythonContext;

/** Types by HPyType_Spec: struct, slots, members, getsets, inheritance, destruction. */
class TypeTest extends AbstractContextTest {
    private Object module;
    private PyType pointType;

    @BeforeEach
    void loadModule() {
        module = load("types");
        pointType = (PyType) Attributes.get(module, "Point");
    }

    private Object point(long x) {
        return Calls.call(pointType, x);
    }

    @Test
    void constructionAndAttributes() {
        Object point = Calls.call(pointType, new Object[] {3L, 1.5}, new String[] {"y"});
        assertEquals(3L, Attributes.get(point, "x"));
        assertEquals(1.5, Attributes.get(point, "y"));
        assertEquals(str("a point"), Attributes.get(point, "label"));
        Attributes.set(point, "x", 5L);
        assertEquals(10L, Attributes.get(point, "double_x"));
        Attributes.set(point, "double_x", 40L);
        assertEquals(20L, Attributes.get(point, "x"));
        assertEquals(40L, call(point, "twice"));
        assertRaises(
                "SystemError",
                "an HPy function returned a result with an exception set",
                () -> Attributes.set(point, "double_x", str("a")));
        Attributes.set(point, "x", 20L);
        assertEquals("Point(20)", Texts.reprJava(point));
        assertEquals(str("types"), Attributes.get(pointType, "__module__"));
        assertEquals("Point", pointType.name());
        assertEquals(str("A point."), Attributes.get(pointType, "__doc__"));
        assertRaises("TypeError", null, () -> Attributes.set(point, "x", str("no")));
        assertRaises("AttributeError", null, () -> Attributes.set(point, "label", str("no")));
        assertRaises("AttributeError", null, () -> Attributes.set(point, "unknown", 1L));
        assertRaises("TypeError", "cannot delete", () -> Attributes.delete(point, "double_x"));
        assertRaises("TypeError", null, () -> Calls.call(pointType));
    }

    @Test
    void fieldsHoldObjects() {
        Object point = point(1L);
        assertRaises("AttributeError", null, () -> Attributes.get(point, "object"));
        Object list = new PyList();
        Object other = new PyList();
        Attributes.set(point, "object", list);
        assertSame(PyEllipsis.ELLIPSIS, call(point, "load"));
        call(point, "store", other);
        assertSame(list, Attributes.get(point, "object"));
        assertSame(other, call(point, "load"));
        call(point, "store", 5L);
        assertEquals(5L, call(point, "load"));
        call(point, "store", 1L << 60);
        assertEquals(1L << 60, call(point, "load"));
        assertSame(list, Attributes.get(point, "object"));
        Attributes.delete(point, "object");
        assertRaises("AttributeError", null, () -> Attributes.get(point, "object"));
        call(point, "store", point);
        assertSame(point, call(point, "load"));
    }

    @Test
    void slots() {
        Object five = point(5L);
        assertEquals(3L, Attributes.get(Operators.binary(BinaryOperator.SUB, five, 2L), "x"));
        assertEquals(-3L, Attributes.get(Operators.binary(BinaryOperator.SUB, 2L, five), "x"));
        assertEquals(4L, Attributes.get(Operators.binary(BinaryOperator.SUB, five, point(1L)), "x"));
        assertRaises("TypeError", null, () -> Operators.binary(BinaryOperator.SUB, five, str("x")));
        assertEquals(-5L, Attributes.get(Operators.unary(Slot.NEG, "-", five), "x"));
        PyTuple power = (PyTuple) Operators.binary(BinaryOperator.POW, five, 2L);
        assertArrayEquals(new Object[] {five, 2L, PyNone.NONE}, power.items());
        assertTrue(Conversions.isTrue(five));
        assertFalse(Conversions.isTrue(point(0L)));
        assertEquals(3L, Items.length(five));
        assertEquals(20L, Items.get(five, 2L));
        assertEquals(20L, Items.get(five, -1L));
        assertRaises("IndexError", "point index out of range", () -> Items.get(five, 3L));
        assertRaises("TypeError", null, () -> Items.get(five, str("x")));
        Items.set(five, 1L, 10L);
        assertEquals(11L, Attributes.get(five, "x"));
        Items.delete(five, 2L);
        assertEquals(-2L, Attributes.get(five, "x"));
        assertTrue(Items.contains(five, -2L));
        assertRaises("TypeError", null, () -> Items.contains(five, str("x")));
        assertEquals(-2L, Conversions.hash(five));
        assertEquals(true, Operators.compare(CompareOperator.LT, five, 0L));
        assertEquals(true, Operators.compare(CompareOperator.EQ, five, point(-2L)));
        assertEquals(2L, Calls.call(five, 1L, 2L));
        assertEquals(101L, Calls.call(five, new Object[] {1L, 2L}, new String[] {"k"}));
    }

    @Test
    void inheritance() {
        Object point = Calls.call(Attributes.get(module, "Point3"), 4L);
        assertEquals(8L, call(point, "twice"));
        assertEquals(str("a point"), Attributes.get(point, "label"), "made by the function of the base");
        assertEquals(0L, Attributes.get(point, "z"));
        Attributes.set(point, "z", 9L);
        assertEquals(9L, Attributes.get(point, "z"));
        assertEquals(4L, Attributes.get(point, "x"));
        Object plain = Calls.call(Attributes.get(module, "Plain"));
        assertEquals("Plain", PyType.of(plain).name());
        assertRaises("TypeError", null, () -> Calls.call(Attributes.get(module, "Plain"), 1L));
        assertRaises("SystemError", null, () -> call(module, "wrong_struct", 5L));
    }

    @Test
    void structsConflictWithBuiltinLayouts() {
        for (PyType other : new PyType[] {BuiltinTypes.INT, BuiltinTypes.DICT}) {
            assertRaises(
                    "TypeError",
                    "multiple bases have instance lay-out conflict",
                    () -> Calls.call(BuiltinTypes.TYPE, str("M"), new PyTuple(pointType, other), new PyDict()));
        }
        assertRaises(
                "TypeError",
                "object.__new__(types.Point) is not safe, use types.Point.__new__()",
                () -> Calls.call(Attributes.get(BuiltinTypes.OBJECT, "__new__"), pointType));
    }

    @Test
    void integerMembersWarnOfWhatTheyLose() {
        PythonContext context = PythonContext.get(null);
        Object warnings = Calls.call(context.builtins().dict().get("__import__"), str("warnings"));
        call(warnings, "simplefilter", str("error"));
        assertRaises("RuntimeWarning", "Truncation of value to int", () -> Attributes.set(point(1L), "flag", 1L << 40));
        call(warnings, "resetwarnings");
    }

    @Test
    void methodsRefuseForeignReceivers() {
        Object twice = Attributes.get(pointType, "twice");
        assertEquals(6L, Calls.call(twice, point(3L)));
        assertEquals(6L, Calls.call(twice, Calls.call(Attributes.get(module, "Point3"), 3L)));
        assertRaises(
                "TypeError",
                "descriptor 'twice' for 'types.Point' objects doesn't apply to a 'int' object",
                () -> Calls.call(twice, 5L));
        assertRaises("TypeError", null, () -> Calls.call(twice, Calls.call(Attributes.get(module, "Plain"))));
        assertRaises("TypeError", null, () -> Calls.call(Attributes.get(pointType, "__len__"), new PyList()));
        assertRaises(
                "TypeError",
                "types.Point.__new__(int): int is not a subtype of types.Point",
                () -> Calls.call(Attributes.get(pointType, "__new__"), BuiltinTypes.INT));
        assertRaises("TypeError", null, () -> Descriptors.bind(pointType.lookup("x"), 5L, BuiltinTypes.INT));
    }

    @Test
    void badSpecifications() {
        assertRaises("ValueError", "invalid shape: 42", () -> call(module, "bad_shape"));
        assertRaises("ValueError", null, () -> call(module, "no_traverse"));
        assertRaises("RuntimeError", null, () -> call(module, "legacy_type"));
    }

    @Test
    void finalizersMayBringBack() throws InterruptedException {
        long before = (Long) call(module, "finalized_count");
        Attributes.set(Calls.call(Attributes.get(module, "Phoenix")), "value", 99L);
        PythonContext context = PythonContext.get(null);
        for (int i = 0; i < 100 && (Long) call(module, "finalized_count") == before; i++) {
            System.gc();
            Thread.sleep(10);
            ExtensionLoader.all().forEach(loader -> loader.collect(context));
        }
        assertEquals(before + 1, call(module, "finalized_count"));
        assertEquals(99L, Attributes.get(call(module, "take_saved"), "value"));
    }

    @Test
    void structsBesideBuiltinShapes() {
        Object number = Calls.call(Attributes.get(module, "Number"), 41L);
        assertEquals(42L, Operators.binary(BinaryOperator.ADD, number, 1L));
        assertEquals(1L, call(number, "bump"));
        assertEquals(2L, call(number, "bump"));
        assertEquals(2L, Attributes.get(number, "extra"));
        Object other = Calls.call(Attributes.get(module, "Number"), 41L);
        assertEquals(0L, Attributes.get(other, "extra"));
    }

    @Test
    void destroyRunsWhenTheObjectIsGone() throws InterruptedException {
        long before = (Long) call(module, "destroyed_count");
        for (int i = 0; i < 1000; i++) {
            point(i);
        }
        PythonContext context = PythonContext.get(null);
        for (int i = 0; i < 50 && (Long) call(module, "destroyed_count") < before + 900; i++) {
            System.gc();
            Thread.sleep(10);
            ExtensionLoader.all().forEach(loader -> loader.collect(context));
        }
        assertTrue((Long) call(module, "destroyed_count") >= before + 900);
    }
}
