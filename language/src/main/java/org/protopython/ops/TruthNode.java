// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashTable;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.PException;

/** {@code bool(value)}. */
@GenerateInline(false)
public abstract class TruthNode extends Node {
    @NeverDefault
    public static TruthNode create() {
        return TruthNodeGen.create();
    }

    public abstract boolean execute(VirtualFrame frame, Object value);

    @Specialization
    static boolean doBoolean(boolean value) {
        return value;
    }

    @Specialization
    static boolean doLong(long value) {
        return value != 0;
    }

    @Specialization
    static boolean doDouble(double value) {
        return value != 0;
    }

    @Specialization
    static boolean doText(TruffleString value) {
        return !value.isEmpty();
    }

    @Specialization
    static boolean doNone(@SuppressWarnings("unused") PyNone value) {
        return false;
    }

    @Specialization(guards = "value.type() == LIST")
    static boolean doList(PyList value) {
        return value.size() > 0;
    }

    @Specialization(guards = "value.type() == TUPLE")
    static boolean doTuple(PyTuple value) {
        return value.size() > 0;
    }

    @Specialization(guards = "isExactTable(value)")
    static boolean doTable(HashTable value) {
        return value.size() > 0;
    }

    static final PyType LIST = BuiltinTypes.LIST;
    static final PyType TUPLE = BuiltinTypes.TUPLE;

    static boolean isExactTable(HashTable value) {
        return value.type() == BuiltinTypes.DICT || value.type() == BuiltinTypes.SET;
    }

    /** An ordinary object without {@code __bool__} and {@code __len__} is true. */
    @Specialization(
            guards = {"value.type() == type", "isAlwaysTrue(type)"},
            assumptions = "type.stable()",
            limit = "4")
    static boolean doAlwaysTrue(
            @SuppressWarnings("unused") org.protopython.objects.PyObject value,
            @SuppressWarnings("unused") @Cached("value.type()") PyType type) {
        return true;
    }

    @com.oracle.truffle.api.dsl.Idempotent
    static boolean isAlwaysTrue(PyType type) {
        return type != BuiltinTypes.NONE_TYPE && type.slot(Slot.BOOL) == null && type.slot(Slot.LEN) == null;
    }

    @Specialization(replaces = {"doAlwaysTrue", "doList", "doTuple", "doTable"})
    boolean doGeneric(Object value) {
        try {
            return Conversions.isTrue(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
