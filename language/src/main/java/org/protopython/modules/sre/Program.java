// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

/**
 * A pattern as {@link Matcher} runs it: instructions of an operation and its operands in one array.
 *
 * <p>Registers are numbered: two per group for its borders (-1 when unset), one for the last group closed, then those
 * of repetitions. Places are indexes of the array.
 */
final class Program {
    static final int FAIL = 0;
    /** The end of the whole pattern. */
    static final int ACCEPT = 1;
    /** Character. */
    static final int CHARACTER = 2;
    /** Number of a set. */
    static final int SET = 3;
    /** Code of a place. */
    static final int AT = 4;
    /** Number of a border. */
    static final int MARK = 5;
    /** Place. */
    static final int JUMP = 6;
    /** Place of the next alternative, number of the set with which this one starts or -1. */
    static final int ALTERNATIVE = 7;
    /** Group, mode of {@link Letters}. */
    static final int GROUP = 8;
    /** Group, place when it is unset. */
    static final int IF_GROUP = 9;
    /** Number of a set, minimum, maximum, number of the set with which the rest starts or -1. */
    static final int GREEDY = 10;
    /** As {@link #GREEDY}. */
    static final int LAZY = 11;
    /** Number of a set, minimum, maximum. */
    static final int POSSESSIVE = 12;
    /** First of two registers: count and start of the last round. */
    static final int LOOP_START = 13;
    /** First register, minimum, maximum, place of the body. */
    static final int GREEDY_LOOP = 14;
    /** As {@link #GREEDY_LOOP}. */
    static final int LAZY_LOOP = 15;
    /** Register of the barrier, place behind, how far to go back. */
    static final int LOOK = 16;
    /** As {@link #LOOK}. */
    static final int LOOK_NOT = 17;
    /** Register of the barrier. */
    static final int LOOK_END = 18;
    /** Register of the barrier. */
    static final int LOOK_NOT_END = 19;
    /** Register of the barrier. */
    static final int ATOMIC = 20;
    /** Register of the barrier. */
    static final int ATOMIC_END = 21;
    /** First of three registers, of which the last is the barrier; minimum, maximum, place behind. */
    static final int POSSESSIVE_LOOP = 22;
    /** The same, and the place of the body. */
    static final int POSSESSIVE_LOOP_END = 23;

    final int[] code;
    final CharSet[] sets;
    final int groups;
    final int registers;

    /** The characters with which each match starts; empty if unknown. */
    final int[] prefix;

    /** Whether the prefix is the whole pattern. */
    final boolean literal;

    /** The first characters that matches can have; null if unknown. */
    final CharSet first;

    final int minimumWidth;

    /** Whether matches can only start where the text does. */
    final boolean anchored;

    Program(int[] code, CharSet[] sets, int groups, int registers, Info info) {
        this.code = code;
        this.sets = sets;
        this.groups = groups;
        this.registers = registers;
        this.prefix = info.prefix();
        this.literal = info.literal();
        this.first = info.first();
        this.minimumWidth = info.minimumWidth();
        this.anchored = code[0] == AT && (code[1] == Opcodes.AT_BEGINNING || code[1] == Opcodes.AT_BEGINNING_STRING);
    }

    /** What the INFO at the start of a pattern's code says. */
    record Info(int[] prefix, boolean literal, CharSet first, int minimumWidth) {
        static final Info UNKNOWN = new Info(new int[0], false, null, 0);
    }
}
