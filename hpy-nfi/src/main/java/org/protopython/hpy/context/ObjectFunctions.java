// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** What every object has: handles, type, identity, comparison, text. */
final class ObjectFunctions {
    private ObjectFunctions() {}

    @HPyFunction("HPy_Dup")
    static long dup(HPyThread thread, long handle) {
        return thread.dup(handle);
    }

    @HPyFunction("HPy_Close")
    static void close(HPyThread thread, long handle) {
        thread.close(handle);
    }

    @HPyFunction("HPy_IsTrue")
    static int isTrue(HPyThread thread, long handle) {
        return Conversions.isTrue(thread.require(handle)) ? 1 : 0;
    }

    @HPyFunction("HPy_Is")
    static int is(HPyThread thread, long left, long right) {
        Object a = thread.get(left);
        Object b = thread.get(right);
        return a == b || (a != null && b != null && Identity.is(a, b)) ? 1 : 0;
    }

    @HPyFunction("HPy_Type")
    static long type(HPyThread thread, long handle) {
        return thread.toHandle(PyType.of(thread.require(handle)));
    }

    @HPyFunction("HPy_TypeCheck")
    static int typeCheck(HPyThread thread, long handle, long type) {
        if (!(thread.require(type) instanceof PyType expected)) {
            throw thread.misuse("HPy_TypeCheck arg 2 must be a type");
        }
        return PyType.of(thread.require(handle)).isSubtypeOf(expected) ? 1 : 0;
    }

    @HPyFunction("HPy_Repr")
    static long repr(HPyThread thread, long handle) {
        return thread.toHandle(handle == HandleBits.NULL ? PyStrings.of("<NULL>") : Texts.repr(thread.get(handle)));
    }

    @HPyFunction("HPy_Str")
    static long str(HPyThread thread, long handle) {
        if (handle == HandleBits.NULL) {
            return thread.toHandle(PyStrings.of("<NULL>"));
        }
        Object value = thread.get(handle);
        return thread.toHandle(value instanceof TruffleString ? value : Texts.str(value));
    }

    @HPyFunction("HPy_ASCII")
    static long ascii(HPyThread thread, long handle) {
        return thread.toHandle(Texts.ascii(thread.require(handle)));
    }

    /** As {@code bytes(value)}, but an int is no length. */
    @HPyFunction("HPy_Bytes")
    static long bytes(HPyThread thread, long handle) {
        Object value = thread.require(handle);
        if (value instanceof PyBytes bytes && bytes.type() == BuiltinTypes.BYTES) {
            return thread.toHandle(value);
        }
        if (PyType.of(value).slot(Slot.BYTES) == null && (value instanceof Long || Conversions.asText(value) != null)) {
            throw Errors.typeError("cannot convert '%s' object to bytes", PyType.of(value));
        }
        return thread.toHandle(Calls.call(BuiltinTypes.BYTES, value));
    }

    private static CompareOperator operator(int operator) {
        CompareOperator[] operators = CompareOperator.values();
        if (operator < 0 || operator >= operators.length) {
            throw Errors.systemError("there is no comparison %s", operator);
        }
        return operators[operator];
    }

    @HPyFunction("HPy_RichCompare")
    static long richCompare(HPyThread thread, long left, long right, int operator) {
        return thread.toHandle(Operators.compare(operator(operator), thread.require(left), thread.require(right)));
    }

    private static boolean isEquality(CompareOperator operator) {
        return operator == CompareOperator.EQ || operator == CompareOperator.NE;
    }

    @HPyFunction("HPy_RichCompareBool")
    static int richCompareBool(HPyThread thread, long left, long right, int operator) {
        Object a = thread.require(left);
        Object b = thread.require(right);
        CompareOperator comparison = operator(operator);
        if (a instanceof TruffleString x && b instanceof TruffleString y && isEquality(comparison)) {
            return PyStrings.equal(x, y) == (comparison == CompareOperator.EQ) ? 1 : 0;
        }
        if (Identity.is(a, b)) {
            if (comparison == CompareOperator.EQ) {
                return 1;
            } else if (comparison == CompareOperator.NE) {
                return 0;
            }
        }
        return Conversions.isTrue(Operators.compare(comparison, a, b)) ? 1 : 0;
    }

    @HPyFunction("HPy_Hash")
    static long hash(HPyThread thread, long handle) {
        return Conversions.hash(thread.require(handle));
    }

    @HPyFunction("_HPy_Dump")
    static void dump(HPyThread thread, long handle) {
        Object value = thread.get(handle);
        String text = value == null
                ? "<NULL>"
                : "object type: " + PyType.of(value).name() + "\nobject repr: " + Texts.reprJava(value);
        try {
            thread.state().context().err().write((text + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            // a dump that nobody can read is no error
            return;
        }
    }
}
