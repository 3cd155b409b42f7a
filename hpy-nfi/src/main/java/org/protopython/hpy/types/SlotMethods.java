// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.LinkedHashMap;
import java.util.Map;
import org.protopython.hpy.call.CallShape;
import org.protopython.hpy.call.HPyDefinition;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.nfi.HPySlot;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CompareOperator;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.PyBuiltinFunction;

/** The special methods that stand for the slots of a type. */
final class SlotMethods {
    private final PyType type;
    private final String fullName;
    private final int specification;
    private final HPyMode mode;
    private final Map<HPySlot, HPyDefinition> slots = new LinkedHashMap<>();

    /**
     * @param fullName with the module, for messages
     * @param specification number of the type's specification
     */
    SlotMethods(PyType type, String fullName, int specification, HPyMode mode) {
        this.type = type;
        this.fullName = fullName;
        this.specification = specification;
        this.mode = mode;
    }

    /** Calls instances by the function that their struct holds. */
    void callInStruct(HPyDefinition member) {
        method(member, Slot.CALL, CallShape.CALL_IN_STRUCT, member.memberOffset());
    }

    /** Notes a slot; the special methods are made by {@link #install} when all are known. */
    void add(HPySlot slot, HPyDefinition definition) {
        slots.put(slot, definition);
    }

    private void method(HPySlot slot, Slot special, CallShape shape, long extra) {
        method(slots.get(slot), special, shape, extra);
    }

    private void method(HPyDefinition definition, Slot special, CallShape shape, long extra) {
        if (definition == null || type.ownAttribute(special.dunder()) != null) {
            return;
        }
        boolean isNew = special == Slot.NEW;
        Builtin builtin = definition.builtin(
                special.dunder(),
                fullName,
                specification,
                isNew ? BuiltinKind.STATIC_METHOD : BuiltinKind.METHOD,
                shape,
                definition.function(),
                extra,
                mode);
        PyType kind = isNew ? BuiltinTypes.BUILTIN_FUNCTION : BuiltinTypes.WRAPPER_DESCRIPTOR;
        type.setAttribute(special.dunder(), new PyBuiltinFunction(kind, builtin, null, type));
    }

    private void method(HPySlot slot, Slot special, CallShape shape) {
        method(slot, special, shape, 0);
    }

    private void binary(HPySlot slot, Slot special, Slot reflected) {
        method(slot, special, CallShape.BINARY);
        method(slot, reflected, CallShape.REVERSED);
    }

    /** What is listed first wins where two slots stand for one method: mappings before sequences, as in CPython. */
    void install() {
        arithmetic();
        inPlace();
        method(HPySlot.MP_SUBSCRIPT, Slot.GETITEM, CallShape.BINARY);
        method(HPySlot.MP_ASS_SUBSCRIPT, Slot.SETITEM, CallShape.SET_ITEM);
        method(HPySlot.MP_ASS_SUBSCRIPT, Slot.DELITEM, CallShape.DELETE_ITEM);
        method(HPySlot.MP_LENGTH, Slot.LEN, CallShape.LENGTH);
        method(HPySlot.SQ_LENGTH, Slot.LEN, CallShape.LENGTH);
        method(HPySlot.SQ_ITEM, Slot.GETITEM, CallShape.GET_INDEX);
        method(HPySlot.SQ_ASS_ITEM, Slot.SETITEM, CallShape.SET_INDEX);
        method(HPySlot.SQ_ASS_ITEM, Slot.DELITEM, CallShape.DELETE_INDEX);
        method(HPySlot.SQ_CONTAINS, Slot.CONTAINS, CallShape.CONTAINS);
        method(HPySlot.SQ_CONCAT, Slot.ADD, CallShape.BINARY);
        method(HPySlot.SQ_REPEAT, Slot.MUL, CallShape.REPEAT);
        method(HPySlot.SQ_REPEAT, Slot.RMUL, CallShape.REPEAT);
        method(HPySlot.SQ_INPLACE_CONCAT, Slot.IADD, CallShape.BINARY);
        method(HPySlot.SQ_INPLACE_REPEAT, Slot.IMUL, CallShape.REPEAT);
        method(HPySlot.TP_CALL, Slot.CALL, CallShape.CALL);
        method(HPySlot.TP_HASH, Slot.HASH, CallShape.HASH);
        method(HPySlot.TP_INIT, Slot.INIT, CallShape.INIT);
        method(HPySlot.TP_NEW, Slot.NEW, CallShape.NEW);
        method(HPySlot.TP_REPR, Slot.REPR, CallShape.UNARY);
        method(HPySlot.TP_STR, Slot.STR, CallShape.UNARY);
        method(HPySlot.TP_DESCR_GET, Slot.GET, CallShape.DESCRIPTOR_GET);
        compare();
        NativeBuffers.install(type, function(HPySlot.BF_GETBUFFER), function(HPySlot.BF_RELEASEBUFFER), mode);
    }

    private void arithmetic() {
        binary(HPySlot.NB_ADD, Slot.ADD, Slot.RADD);
        binary(HPySlot.NB_SUBTRACT, Slot.SUB, Slot.RSUB);
        binary(HPySlot.NB_MULTIPLY, Slot.MUL, Slot.RMUL);
        binary(HPySlot.NB_MATRIX_MULTIPLY, Slot.MATMUL, Slot.RMATMUL);
        binary(HPySlot.NB_TRUE_DIVIDE, Slot.TRUEDIV, Slot.RTRUEDIV);
        binary(HPySlot.NB_FLOOR_DIVIDE, Slot.FLOORDIV, Slot.RFLOORDIV);
        binary(HPySlot.NB_REMAINDER, Slot.MOD, Slot.RMOD);
        binary(HPySlot.NB_DIVMOD, Slot.DIVMOD, Slot.RDIVMOD);
        binary(HPySlot.NB_LSHIFT, Slot.LSHIFT, Slot.RLSHIFT);
        binary(HPySlot.NB_RSHIFT, Slot.RSHIFT, Slot.RRSHIFT);
        binary(HPySlot.NB_AND, Slot.AND, Slot.RAND);
        binary(HPySlot.NB_XOR, Slot.XOR, Slot.RXOR);
        binary(HPySlot.NB_OR, Slot.OR, Slot.ROR);
        method(HPySlot.NB_POWER, Slot.POW, CallShape.POWER);
        method(HPySlot.NB_POWER, Slot.RPOW, CallShape.REVERSED_POWER);
        method(HPySlot.NB_NEGATIVE, Slot.NEG, CallShape.UNARY);
        method(HPySlot.NB_POSITIVE, Slot.POS, CallShape.UNARY);
        method(HPySlot.NB_ABSOLUTE, Slot.ABS, CallShape.UNARY);
        method(HPySlot.NB_INVERT, Slot.INVERT, CallShape.UNARY);
        method(HPySlot.NB_INT, Slot.INT, CallShape.UNARY);
        method(HPySlot.NB_FLOAT, Slot.FLOAT, CallShape.UNARY);
        method(HPySlot.NB_INDEX, Slot.INDEX, CallShape.UNARY);
        method(HPySlot.NB_BOOL, Slot.BOOL, CallShape.INQUIRY);
    }

    private void inPlace() {
        method(HPySlot.NB_INPLACE_ADD, Slot.IADD, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_SUBTRACT, Slot.ISUB, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_MULTIPLY, Slot.IMUL, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_MATRIX_MULTIPLY, Slot.IMATMUL, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_TRUE_DIVIDE, Slot.ITRUEDIV, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_FLOOR_DIVIDE, Slot.IFLOORDIV, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_REMAINDER, Slot.IMOD, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_POWER, Slot.IPOW, CallShape.POWER);
        method(HPySlot.NB_INPLACE_LSHIFT, Slot.ILSHIFT, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_RSHIFT, Slot.IRSHIFT, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_AND, Slot.IAND, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_XOR, Slot.IXOR, CallShape.BINARY);
        method(HPySlot.NB_INPLACE_OR, Slot.IOR, CallShape.BINARY);
    }

    private void compare() {
        for (CompareOperator operator : CompareOperator.values()) {
            method(HPySlot.TP_RICHCOMPARE, operator.slot(), CallShape.COMPARE, operator.ordinal());
        }
        if (slots.containsKey(HPySlot.TP_RICHCOMPARE) && !slots.containsKey(HPySlot.TP_HASH)) {
            type.setAttribute(Slot.HASH.dunder(), PyNone.NONE);
        }
    }

    boolean has(HPySlot slot) {
        return slots.containsKey(slot);
    }

    long function(HPySlot slot) {
        HPyDefinition definition = slots.get(slot);
        return definition == null ? 0 : definition.function();
    }
}
