// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.BitSet;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;

/** {@code _opcode}: facts about CPython's instructions, which {@code opcode} and {@code dis} tell; none is executed here. */
@PyModule(value = "_opcode", doc = "What the module opcode knows of instructions.")
public final class OpcodeModule {
    private static final BitSet VALID = set("0-120 128-211 234-266");
    private static final BitSet WITH_ARGUMENT =
            set("44-120 128 143-153 155-195 197 200 209-211 237 239 241-245 247-251 253 255 257-261 263-266");
    private static final BitSet WITH_CONSTANT = set("82 190-191");
    private static final BitSet WITH_NAME = set("61 64-65 72-73 80 91-93 96 110 115-116 179 189 194-195 200 249");
    private static final BitSet WITH_JUMP = set("68 70 75-77 100-103 106 172-176 237 248 257-260");
    private static final BitSet WITH_FREE = set("62 90 97 111");
    private static final BitSet WITH_LOCAL = set("3 63 83-89 112-114 261 266");
    private static final BitSet WITH_EXCEPTION = set("263-265");

    private static final List<String> OPERATORS = List.of(
            "NB_ADD +",
            "NB_AND &",
            "NB_FLOOR_DIVIDE //",
            "NB_LSHIFT <<",
            "NB_MATRIX_MULTIPLY @",
            "NB_MULTIPLY *",
            "NB_REMAINDER %",
            "NB_OR |",
            "NB_POWER **",
            "NB_RSHIFT >>",
            "NB_SUBTRACT -",
            "NB_TRUE_DIVIDE /",
            "NB_XOR ^",
            "NB_INPLACE_ADD +=",
            "NB_INPLACE_AND &=",
            "NB_INPLACE_FLOOR_DIVIDE //=",
            "NB_INPLACE_LSHIFT <<=",
            "NB_INPLACE_MATRIX_MULTIPLY @=",
            "NB_INPLACE_MULTIPLY *=",
            "NB_INPLACE_REMAINDER %=",
            "NB_INPLACE_OR |=",
            "NB_INPLACE_POWER **=",
            "NB_INPLACE_RSHIFT >>=",
            "NB_INPLACE_SUBTRACT -=",
            "NB_INPLACE_TRUE_DIVIDE /=",
            "NB_INPLACE_XOR ^=",
            "NB_SUBSCR []");

    /** Whether CPython's interpreter rewrites its own instructions; there are none here. */
    @PyConstant("ENABLE_SPECIALIZATION")
    static final boolean SPECIALIZES = false;

    @PyConstant("ENABLE_SPECIALIZATION_FT")
    static final boolean SPECIALIZES_WITHOUT_LOCK = false;

    private OpcodeModule() {}

    /** The numbers of ranges separated by blanks. */
    private static BitSet set(String ranges) {
        BitSet set = new BitSet();
        for (String range : ranges.split(" ")) {
            String[] ends = range.split("-");
            set.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
        return set;
    }

    private static boolean contains(BitSet set, int opcode) {
        return opcode >= 0 && set.get(opcode);
    }

    private static PyList texts(String... texts) {
        return new PyList(List.of(texts).stream().map(PyStrings::of).toArray());
    }

    @PyBuiltin("is_valid(opcode)")
    static boolean isValid(int opcode) {
        return contains(VALID, opcode);
    }

    @PyBuiltin("has_arg(opcode)")
    static boolean hasArgument(int opcode) {
        return contains(WITH_ARGUMENT, opcode);
    }

    @PyBuiltin("has_const(opcode)")
    static boolean hasConstant(int opcode) {
        return contains(WITH_CONSTANT, opcode);
    }

    @PyBuiltin("has_name(opcode)")
    static boolean hasName(int opcode) {
        return contains(WITH_NAME, opcode);
    }

    @PyBuiltin("has_jump(opcode)")
    static boolean hasJump(int opcode) {
        return contains(WITH_JUMP, opcode);
    }

    @PyBuiltin("has_free(opcode)")
    static boolean hasFree(int opcode) {
        return contains(WITH_FREE, opcode);
    }

    @PyBuiltin("has_local(opcode)")
    static boolean hasLocal(int opcode) {
        return contains(WITH_LOCAL, opcode);
    }

    @PyBuiltin("has_exc(opcode)")
    static boolean hasException(int opcode) {
        return contains(WITH_EXCEPTION, opcode);
    }

    @PyBuiltin("get_intrinsic1_descs()")
    static Object unaryIntrinsics() {
        return texts(
                "INTRINSIC_1_INVALID",
                "INTRINSIC_PRINT",
                "INTRINSIC_IMPORT_STAR",
                "INTRINSIC_STOPITERATION_ERROR",
                "INTRINSIC_ASYNC_GEN_WRAP",
                "INTRINSIC_UNARY_POSITIVE",
                "INTRINSIC_LIST_TO_TUPLE",
                "INTRINSIC_TYPEVAR",
                "INTRINSIC_PARAMSPEC",
                "INTRINSIC_TYPEVARTUPLE",
                "INTRINSIC_SUBSCRIPT_GENERIC",
                "INTRINSIC_TYPEALIAS");
    }

    @PyBuiltin("get_intrinsic2_descs()")
    static Object binaryIntrinsics() {
        return texts(
                "INTRINSIC_2_INVALID",
                "INTRINSIC_PREP_RERAISE_STAR",
                "INTRINSIC_TYPEVAR_WITH_BOUND",
                "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
                "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
                "INTRINSIC_SET_TYPEPARAM_DEFAULT");
    }

    @PyBuiltin("get_special_method_names()")
    static Object specialMethods() {
        return texts("__enter__", "__exit__", "__aenter__", "__aexit__");
    }

    @PyBuiltin("get_nb_ops()")
    static Object operators() {
        return new PyList(OPERATORS.stream()
                .map(text -> new PyTuple(texts(text.split(" ")).toArray()))
                .toArray());
    }

    @PyBuiltin("get_specialization_stats()")
    static Object statistics() {
        return PyNone.NONE;
    }

    @PyBuiltin("get_executor(code, offset)")
    static Object executor(Object code, Object offset) {
        throw Errors.runtimeError("Executors are not available in this build");
    }

    @PyBuiltin("stack_effect(opcode, oparg=None, /, *, jump=None)")
    static Object stackEffect(int opcode, Object argument, Object jump) {
        if (!contains(VALID, opcode)) {
            throw Errors.valueError("invalid opcode or oparg");
        }
        throw Errors.notImplementedError("_opcode.stack_effect");
    }
}
