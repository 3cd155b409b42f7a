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

    @PyBuiltin(
            value = "is_valid(opcode)",
            doc = "Whether there is an instruction of that number in CPython's bytecode.")
    static boolean isValid(int opcode) {
        return contains(VALID, opcode);
    }

    @PyBuiltin(value = "has_arg(opcode)", doc = "Whether the instruction uses its argument.")
    static boolean hasArgument(int opcode) {
        return contains(WITH_ARGUMENT, opcode);
    }

    @PyBuiltin(value = "has_const(opcode)", doc = "Whether the argument of the instruction is the index of a constant.")
    static boolean hasConstant(int opcode) {
        return contains(WITH_CONSTANT, opcode);
    }

    @PyBuiltin(value = "has_name(opcode)", doc = "Whether the argument of the instruction is the index of a name.")
    static boolean hasName(int opcode) {
        return contains(WITH_NAME, opcode);
    }

    @PyBuiltin(value = "has_jump(opcode)", doc = "Whether the instruction jumps to where its argument says.")
    static boolean hasJump(int opcode) {
        return contains(WITH_JUMP, opcode);
    }

    @PyBuiltin(
            value = "has_free(opcode)",
            doc = "Whether the instruction uses a free variable; variables of the function for inner ones count too.")
    static boolean hasFree(int opcode) {
        return contains(WITH_FREE, opcode);
    }

    @PyBuiltin(value = "has_local(opcode)", doc = "Whether the instruction uses a local variable.")
    static boolean hasLocal(int opcode) {
        return contains(WITH_LOCAL, opcode);
    }

    @PyBuiltin(value = "has_exc(opcode)", doc = "Whether the instruction begins or ends the handling of exceptions.")
    static boolean hasException(int opcode) {
        return contains(WITH_EXCEPTION, opcode);
    }

    @PyBuiltin(
            value = "get_intrinsic1_descs()",
            doc = "The names of the intrinsic functions with one argument, in the order of their numbers.")
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

    @PyBuiltin(
            value = "get_intrinsic2_descs()",
            doc = "The names of the intrinsic functions with two arguments, in the order of their numbers.")
    static Object binaryIntrinsics() {
        return texts(
                "INTRINSIC_2_INVALID",
                "INTRINSIC_PREP_RERAISE_STAR",
                "INTRINSIC_TYPEVAR_WITH_BOUND",
                "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
                "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
                "INTRINSIC_SET_TYPEPARAM_DEFAULT");
    }

    @PyBuiltin(
            value = "get_special_method_names()",
            doc = "The names of the methods that LOAD_SPECIAL knows, in the order of their numbers.")
    static Object specialMethods() {
        return texts("__enter__", "__exit__", "__aenter__", "__aexit__");
    }

    @PyBuiltin(
            value = "get_nb_ops()",
            doc = "Name and sign of each operator of BINARY_OP, in the order of their numbers.")
    static Object operators() {
        return new PyList(OPERATORS.stream()
                .map(text -> new PyTuple(texts(text.split(" ")).toArray()))
                .toArray());
    }

    @PyBuiltin(
            value = "get_specialization_stats()",
            doc = "Counts of specialised instructions: None, since none are kept.")
    static Object statistics() {
        return PyNone.NONE;
    }

    @PyBuiltin(value = "get_executor(code, offset)", doc = """
        What CPython has compiled for a place in code. Raises RuntimeError, since there is nothing of the kind.\
        """)
    static Object executor(Object code, Object offset) {
        throw Errors.runtimeError("Executors are not available in this build");
    }

    @PyBuiltin(value = "stack_effect(opcode, oparg=None, /, *, jump=None)", doc = """
        By how much an instruction changes the height of CPython's stack.

        Raises ValueError for an invalid opcode, otherwise NotImplementedError: there is no such stack.\
        """)
    static Object stackEffect(int opcode, Object argument, Object jump) {
        if (!contains(VALID, opcode)) {
            throw Errors.valueError("invalid opcode or oparg");
        }
        throw Errors.notImplementedError("_opcode.stack_effect");
    }
}
