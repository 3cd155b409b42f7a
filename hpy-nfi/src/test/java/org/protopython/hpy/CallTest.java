// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;

/** Calls in both directions, conversions of arguments and results, and what hostile extensions get. */
class CallTest extends AbstractContextTest {
    private Object module;

    @BeforeEach
    void loadModule() {
        module = load("calls");
    }

    @Test
    void allSignatures() {
        assertEquals(42L, call(module, "answer"));
        assertEquals(8L, call(module, "increment", 7L));
        assertEquals(1L, call(module, "first", 1L, 2L, 3L));
        assertEquals(110L, call(module, "keywords", 1L));
        assertEquals(102L, Calls.call(Attributes.get(module, "keywords"), new Object[] {1L, 2L}, new String[] {"b"}));
        assertEquals(7L, Attributes.get(module, "CONSTANT"));
    }

    @Test
    void valuesKeepTheirIdentity() {
        Object list = new PyList();
        Object[] values = {
            0L,
            -1L,
            (1L << 47) - 1,
            1L << 47,
            -(1L << 47),
            -(1L << 47) - 1,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            0.0,
            -0.0,
            1.5,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            true,
            false,
            PyNone.NONE,
            str("text"),
            list,
            BuiltinTypes.INT,
            BuiltinTypes.OBJECT,
            module,
        };
        for (Object value : values) {
            Object result = call(module, "identity", value);
            assertEquals(value, result);
            if (value == list) {
                assertSame(list, result);
            }
        }
        double otherNaN = Double.longBitsToDouble(0xFFFF_FFFF_FFFF_FFFFL);
        assertEquals(Double.NaN, call(module, "identity", otherNaN));
        Object big = PyInt.of(BigInteger.ONE.shiftLeft(100));
        assertSame(big, call(module, "identity", big));
    }

    @Test
    void errorsOfC() {
        assertRaises("ValueError", "no arguments", () -> call(module, "first"));
        assertRaises(
                "TypeError",
                "'str' object cannot be interpreted as an integer",
                () -> call(module, "increment", str("1")));
        assertRaises("OverflowError", null, () -> call(module, "increment", PyInt.of(BigInteger.TWO.pow(64))));
        assertRaises("TypeError", null, () -> call(module, "increment"));
        assertRaises("TypeError", null, () -> call(module, "answer", 1L));
        assertRaises("SystemError", null, () -> call(module, "no_error"));
        assertRaises("SystemError", null, () -> call(module, "both"));
        assertRaises("NotImplementedError", "HPy_FromPyObject is not implemented", () -> call(module, "legacy"));
        assertEquals(42L, call(module, "answer"));
    }

    @Test
    void callsBack() {
        Object increment = Attributes.get(module, "increment");
        assertEquals(6L, call(module, "call", increment, 5L));
        assertRaises("TypeError", null, () -> call(module, "call", increment, str("x")));
        assertRaises("TypeError", null, () -> call(module, "call", 5L));
        assertEquals(str("swallowed"), call(module, "swallow", Attributes.get(module, "first")));
    }

    @Test
    void staleHandlesAreErrors() {
        assertRaises("SystemError", null, () -> call(module, "stale_use"));
        assertRaises("SystemError", null, () -> call(module, "stale_close"));
        assertRaises("SystemError", null, () -> call(module, "stale_return"));
        assertRaises("SystemError", null, () -> call(module, "close_argument", new PyList()));
        assertRaises("SystemError", null, () -> call(module, "null_argument"));
        assertRaises("SystemError", null, () -> call(module, "garbage"));
        assertEquals(42L, call(module, "answer"));
    }

    @Test
    void buildsContainersAndText() {
        PyTuple tuple = (PyTuple) call(module, "build");
        assertArrayEquals(new Object[] {0L, 1L, 2L}, ((PyList) tuple.get(0)).toArray());
        assertEquals("grüß dich", PyStrings.toJava((TruffleString) tuple.get(1)));
        assertArrayEquals(new byte[] {'a', 0, 'b'}, ((PyBytes) tuple.get(2)).value());
        assertEquals(2 * 1000L + 0xC3, call(module, "utf8", str("ü")));
    }

    @Test
    void closedHandlesAreUsedAgain() {
        for (int i = 0; i < 200; i++) {
            assertEquals(5L, call(module, "many", 5L));
        }
    }
}
