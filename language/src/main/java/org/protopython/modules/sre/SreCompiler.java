// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a {@link Program} of the numbers that {@code Lib/re/_compiler.py} emits, and refuses those it would not emit.
 * Places become absolute, and everything that accepts one character becomes a set.
 */
final class SreCompiler {
    static final int CHARSET_SIZE = 8;
    static final int BLOCK_TABLE_SIZE = 64;

    private static final int NO_SET = -1;
    private static final int UNLIMITED = -1;

    private final int[] source;
    private final int groups;
    private final List<CharSet> sets = new ArrayList<>();
    private int[] code = new int[64];
    private int length;
    private int registers;

    /** What the code violates; the caller makes it a RuntimeError. */
    static final class InvalidCodeException extends Exception {
        private static final long serialVersionUID = 1;

        InvalidCodeException() {
            super(null, null, false, false);
        }
    }

    private SreCompiler(int[] source, int groups) {
        this.source = source;
        this.groups = groups;
        this.registers = 2 * groups + 1;
    }

    /** @throws InvalidCodeException when the numbers are no code, or would lead the matcher astray */
    static Program compile(int[] source, int groups) throws InvalidCodeException {
        try {
            return new SreCompiler(source, groups).program();
        } catch (IndexOutOfBoundsException e) {
            throw new InvalidCodeException();
        }
    }

    private Program program() throws InvalidCodeException {
        check(groups >= 0 && source.length > 0 && source[source.length - 1] == Opcodes.SUCCESS);
        int start = 0;
        Program.Info info = Program.Info.UNKNOWN;
        if (source[0] == Opcodes.INFO) {
            start = 1 + skip(1, source.length);
            info = info(start);
        }
        block(start, source.length - 1);
        emit(Program.ACCEPT);
        if (info.prefix().length == 0 && info.first() == null) {
            List<CharSet> firsts = new ArrayList<>();
            if (addFirsts(0, firsts)) {
                info = new Program.Info(info.prefix(), false, CharSet.union(firsts), info.minimumWidth());
            }
        }
        return new Program(Arrays.copyOf(code, length), sets.toArray(CharSet[]::new), groups, registers, info);
    }

    /** Collects the sets with which matches from a place on start; false if not all are known. */
    private boolean addFirsts(int start, List<CharSet> firsts) {
        int place = start;
        while (code[place] == Program.MARK) {
            place += 2;
        }
        switch (code[place]) {
            case Program.CHARACTER -> firsts.add(CharSet.ofLiteral(code[place + 1], false, Letters.NO_CASE));
            case Program.SET -> firsts.add(sets.get(code[place + 1]));
            case Program.GREEDY, Program.LAZY, Program.POSSESSIVE -> {
                firsts.add(sets.get(code[place + 1]));
                return code[place + 2] > 0 || addFirsts(place + (code[place] == Program.POSSESSIVE ? 4 : 5), firsts);
            }
            case Program.ALTERNATIVE -> {
                return addFirsts(place + 3, firsts) && addFirsts(code[place + 1], firsts);
            }
            case Program.ATOMIC -> {
                return addFirsts(place + 2, firsts);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Program.Info info(int end) throws InvalidCodeException {
        check(end >= 5);
        int flags = source[2];
        int minimum = source[3] < 0 ? Integer.MAX_VALUE : source[3];
        int[] prefix = new int[0];
        CharSet first = null;
        if ((flags & Opcodes.INFO_PREFIX) != 0) {
            int size = source[5];
            check(size >= 0 && 7 + 2 * size == end);
            prefix = Arrays.copyOfRange(source, 7, 7 + size);
        } else if ((flags & Opcodes.INFO_CHARSET) != 0) {
            first = set(5, end, Letters.NO_CASE);
        }
        boolean literal = (flags & Opcodes.INFO_LITERAL) != 0 && prefix.length > 0;
        return new Program.Info(prefix, literal, first, minimum);
    }

    /** Translates what stands from {@code start} to {@code end}. */
    private void block(int start, int end) throws InvalidCodeException {
        int i = start;
        while (i < end) {
            i = instruction(i, end);
        }
        check(i == end);
    }

    /** Translates one instruction and returns where the next one starts. */
    private int instruction(int i, int end) throws InvalidCodeException {
        int single = singleLength(i);
        if (single > 0) {
            CharSet set = singleSet(i, end);
            if (set.single() >= 0) {
                emit(Program.CHARACTER, set.single());
            } else {
                emit(Program.SET, number(set));
            }
            return i + single;
        }
        switch (source[i]) {
            case Opcodes.FAILURE -> {
                emit(Program.FAIL);
                return i + 1;
            }
            case Opcodes.AT -> {
                check(source[i + 1] >= 0 && source[i + 1] < Opcodes.AT_CODES);
                emit(Program.AT, source[i + 1]);
                return i + 2;
            }
            case Opcodes.MARK -> {
                check(source[i + 1] >= 0 && source[i + 1] < 2 * groups);
                emit(Program.MARK, source[i + 1]);
                return i + 2;
            }
            case Opcodes.GROUPREF,
                    Opcodes.GROUPREF_IGNORE,
                    Opcodes.GROUPREF_LOC_IGNORE,
                    Opcodes.GROUPREF_UNI_IGNORE -> {
                check(source[i + 1] >= 0 && source[i + 1] < groups);
                emit(Program.GROUP, source[i + 1], mode(source[i]));
                return i + 2;
            }
            case Opcodes.GROUPREF_EXISTS -> {
                return conditional(i, end);
            }
            case Opcodes.BRANCH -> {
                return branch(i + 1, end);
            }
            case Opcodes.REPEAT_ONE, Opcodes.MIN_REPEAT_ONE, Opcodes.POSSESSIVE_REPEAT_ONE -> {
                return repeatOne(i, end);
            }
            case Opcodes.REPEAT -> {
                return repeat(i, end);
            }
            case Opcodes.POSSESSIVE_REPEAT -> {
                return possessiveRepeat(i, end);
            }
            case Opcodes.ATOMIC_GROUP -> {
                return atomic(i, end);
            }
            case Opcodes.ASSERT, Opcodes.ASSERT_NOT -> {
                return look(i, end);
            }
            default -> throw new InvalidCodeException();
        }
    }

    private int conditional(int i, int end) throws InvalidCodeException {
        int group = source[i + 1];
        check(group >= 0 && group < groups);
        int otherwise = i + 2 + source[i + 2] - 1;
        check(otherwise > i + 2 && otherwise <= end);
        emit(Program.IF_GROUP, group, 0);
        int unset = length - 1;
        // The first part ends with a jump over the second, if there is a second.
        int jump = otherwise - 2;
        boolean both = jump >= i + 3
                && source[jump] == Opcodes.JUMP
                && startsInstruction(i + 3, jump)
                && source[jump + 1] > 0
                && jump + 1 + source[jump + 1] <= end;
        if (!both) {
            block(i + 3, otherwise);
            code[unset] = length;
            return otherwise;
        }
        block(i + 3, jump);
        emit(Program.JUMP, 0);
        int past = length - 1;
        code[unset] = length;
        int next = jump + 1 + source[jump + 1];
        block(otherwise, next);
        code[past] = length;
        return next;
    }

    /** Whether an instruction starts at {@code place}, seen from one that starts at {@code start}. */
    private boolean startsInstruction(int start, int place) throws InvalidCodeException {
        int i = start;
        while (i < place) {
            i = after(i);
        }
        return i == place;
    }

    private int after(int i) throws InvalidCodeException {
        int single = singleLength(i);
        if (single > 0) {
            return i + single;
        }
        return switch (source[i]) {
            case Opcodes.FAILURE, Opcodes.SUCCESS -> i + 1;
            case Opcodes.REPEAT -> i + 2 + source[i + 1];
            case Opcodes.POSSESSIVE_REPEAT -> i + 2 + source[i + 1];
            case Opcodes.REPEAT_ONE,
                    Opcodes.MIN_REPEAT_ONE,
                    Opcodes.POSSESSIVE_REPEAT_ONE,
                    Opcodes.ATOMIC_GROUP,
                    Opcodes.ASSERT,
                    Opcodes.ASSERT_NOT -> i + 1 + source[i + 1];
            case Opcodes.GROUPREF_EXISTS -> {
                int otherwise = i + 2 + source[i + 2] - 1;
                int jump = otherwise - 2;
                boolean both = jump >= i + 3 && source[jump] == Opcodes.JUMP && startsInstruction(i + 3, jump);
                yield both ? jump + 1 + source[jump + 1] : otherwise;
            }
            case Opcodes.BRANCH -> {
                int next = i + 1;
                while (source[next] != 0) {
                    check(source[next] > 0);
                    next += source[next];
                }
                yield next + 1;
            }
            default -> i + 2;
        };
    }

    /** Alternatives, each with its length in front and a jump to the end behind; the list ends with a zero. */
    private int branch(int start, int end) throws InvalidCodeException {
        List<Integer> jumps = new ArrayList<>();
        int i = start;
        int target = -1;
        while (source[i] != 0) {
            int next = i + skip(i, end);
            int jump = next - 2;
            check(jump > i && source[jump] == Opcodes.JUMP);
            int to = jump + 1 + source[jump + 1];
            check(target < 0 || target == to);
            target = to;
            int alternative = -1;
            int first = singleLength(i + 1) > 0 && i + 1 < jump ? number(singleSet(i + 1, jump)) : NO_SET;
            if (source[next] != 0) {
                emit(Program.ALTERNATIVE, 0, first);
                alternative = length - 2;
            }
            block(i + 1, jump);
            if (source[next] != 0) {
                emit(Program.JUMP, 0);
                jumps.add(length - 1);
                code[alternative] = length;
            }
            i = next;
        }
        check(target < 0 || target == i + 1);
        if (i == start) {
            emit(Program.FAIL);
        }
        for (int jump : jumps) {
            code[jump] = length;
        }
        return i + 1;
    }

    private int repeatOne(int i, int end) throws InvalidCodeException {
        int next = i + 1 + skip(i + 1, end);
        int minimum = source[i + 2];
        int maximum = limit(source[i + 3]);
        checkLimits(minimum, maximum);
        boolean empty = source[i + 4] == Opcodes.FAILURE;
        int single = empty ? 1 : singleLength(i + 4);
        check(single > 0 && i + 4 + single == next - 1 && source[next - 1] == Opcodes.SUCCESS);
        int set = number(empty ? CharSet.NONE : singleSet(i + 4, next - 1));
        switch (source[i]) {
            case Opcodes.POSSESSIVE_REPEAT_ONE -> emit(Program.POSSESSIVE, set, minimum, maximum);
            case Opcodes.REPEAT_ONE -> emit(Program.GREEDY, set, minimum, maximum, firstOfRest(next));
            default -> emit(Program.LAZY, set, minimum, maximum, firstOfRest(next));
        }
        return next;
    }

    /** The set with which the rest of the pattern must go on, behind marks; a negative number if that is not known. */
    private int firstOfRest(int next) throws InvalidCodeException {
        int i = next;
        while (i < source.length && source[i] == Opcodes.MARK) {
            i += 2;
        }
        return i < source.length && singleLength(i) > 0 ? number(singleSet(i, source.length)) : NO_SET;
    }

    private int repeat(int i, int end) throws InvalidCodeException {
        int until = i + 1 + skip(i + 1, end);
        check(until < end);
        int minimum = source[i + 2];
        int maximum = limit(source[i + 3]);
        checkLimits(minimum, maximum);
        int register = registers;
        registers += 2;
        emit(Program.LOOP_START, register);
        emit(Program.JUMP, 0);
        int toEnd = length - 1;
        int body = length;
        block(i + 4, until);
        code[toEnd] = length;
        check(source[until] == Opcodes.MAX_UNTIL || source[until] == Opcodes.MIN_UNTIL);
        int operation = source[until] == Opcodes.MAX_UNTIL ? Program.GREEDY_LOOP : Program.LAZY_LOOP;
        emit(operation, register, minimum, maximum, body);
        return until + 1;
    }

    private int possessiveRepeat(int i, int end) throws InvalidCodeException {
        int success = i + 1 + skip(i + 1, end);
        check(success < end && source[success] == Opcodes.SUCCESS);
        int minimum = source[i + 2];
        int maximum = limit(source[i + 3]);
        checkLimits(minimum, maximum);
        int register = registers;
        registers += 3;
        emit(Program.POSSESSIVE_LOOP, register, minimum, maximum, 0);
        int behind = length - 1;
        int body = length;
        block(i + 4, success);
        emit(Program.POSSESSIVE_LOOP_END, register, minimum, maximum, length + 6, body);
        code[behind] = length;
        return success + 1;
    }

    private int atomic(int i, int end) throws InvalidCodeException {
        int next = i + 1 + skip(i + 1, end);
        check(source[next - 1] == Opcodes.SUCCESS);
        int register = registers++;
        emit(Program.ATOMIC, register);
        block(i + 2, next - 1);
        emit(Program.ATOMIC_END, register);
        return next;
    }

    private int look(int i, int end) throws InvalidCodeException {
        int next = i + 1 + skip(i + 1, end);
        int back = source[i + 2];
        check(back >= 0 && next - 1 > i + 2 && source[next - 1] == Opcodes.SUCCESS);
        boolean positive = source[i] == Opcodes.ASSERT;
        int register = registers++;
        emit(positive ? Program.LOOK : Program.LOOK_NOT, register, 0, back);
        int behind = length - 2;
        block(i + 3, next - 1);
        emit(positive ? Program.LOOK_END : Program.LOOK_NOT_END, register);
        code[behind] = length;
        return next;
    }

    /** How long the instruction is if it accepts one character, else 0. */
    private int singleLength(int i) {
        return switch (source[i]) {
            case Opcodes.ANY, Opcodes.ANY_ALL -> 1;
            case Opcodes.LITERAL,
                    Opcodes.NOT_LITERAL,
                    Opcodes.LITERAL_IGNORE,
                    Opcodes.NOT_LITERAL_IGNORE,
                    Opcodes.LITERAL_LOC_IGNORE,
                    Opcodes.NOT_LITERAL_LOC_IGNORE,
                    Opcodes.LITERAL_UNI_IGNORE,
                    Opcodes.NOT_LITERAL_UNI_IGNORE,
                    Opcodes.CATEGORY -> 2;
            case Opcodes.IN, Opcodes.IN_IGNORE, Opcodes.IN_LOC_IGNORE, Opcodes.IN_UNI_IGNORE ->
                source[i + 1] < 0 ? 0 : 1 + source[i + 1];
            default -> 0;
        };
    }

    private CharSet singleSet(int i, int end) throws InvalidCodeException {
        int operation = source[i];
        return switch (operation) {
            case Opcodes.ANY -> CharSet.ALL_BUT_LINE_FEED;
            case Opcodes.ANY_ALL -> CharSet.ALL;
            case Opcodes.IN, Opcodes.IN_IGNORE, Opcodes.IN_UNI_IGNORE, Opcodes.IN_LOC_IGNORE ->
                set(i + 2, i + 1 + skip(i + 1, end), mode(operation));
            case Opcodes.CATEGORY -> {
                check(source[i + 1] >= 0 && source[i + 1] < Opcodes.CATEGORIES);
                yield CharSet.of(new int[] {Opcodes.CATEGORY, source[i + 1], Opcodes.FAILURE}, 0, 3, Letters.NO_CASE);
            }
            default -> {
                check(i + 2 <= end);
                boolean negated = operation == Opcodes.NOT_LITERAL
                        || operation == Opcodes.NOT_LITERAL_IGNORE
                        || operation == Opcodes.NOT_LITERAL_LOC_IGNORE
                        || operation == Opcodes.NOT_LITERAL_UNI_IGNORE;
                int mode = mode(operation);
                // The locale's variant is given as it was written, the others in lower case.
                yield CharSet.ofLiteral(Letters.lower(mode, source[i + 1]), negated, mode);
            }
        };
    }

    private static int mode(int operation) {
        return switch (operation) {
            case Opcodes.GROUPREF_IGNORE,
                    Opcodes.IN_IGNORE,
                    Opcodes.LITERAL_IGNORE,
                    Opcodes.NOT_LITERAL_IGNORE,
                    Opcodes.GROUPREF_LOC_IGNORE,
                    Opcodes.LITERAL_LOC_IGNORE,
                    Opcodes.NOT_LITERAL_LOC_IGNORE -> Letters.ASCII_CASE;
            case Opcodes.IN_LOC_IGNORE -> Letters.EITHER_CASE;
            case Opcodes.GROUPREF_UNI_IGNORE,
                    Opcodes.IN_UNI_IGNORE,
                    Opcodes.LITERAL_UNI_IGNORE,
                    Opcodes.NOT_LITERAL_UNI_IGNORE -> Letters.UNICODE_CASE;
            default -> Letters.NO_CASE;
        };
    }

    private CharSet set(int start, int end, int mode) throws InvalidCodeException {
        int i = start;
        while (i < end && source[i] != Opcodes.FAILURE) {
            switch (source[i]) {
                case Opcodes.NEGATE -> i++;
                case Opcodes.LITERAL -> i += 2;
                case Opcodes.CATEGORY -> {
                    check(source[i + 1] >= 0 && source[i + 1] < Opcodes.CATEGORIES);
                    i += 2;
                }
                case Opcodes.RANGE, Opcodes.RANGE_UNI_IGNORE -> i += 3;
                case Opcodes.CHARSET -> i += 1 + CHARSET_SIZE;
                case Opcodes.BIGCHARSET -> {
                    int blocks = source[i + 1];
                    check(blocks >= 0 && blocks <= 256);
                    checkBlocks(i + 2, blocks);
                    i += 2 + BLOCK_TABLE_SIZE + blocks * CHARSET_SIZE;
                }
                default -> throw new InvalidCodeException();
            }
        }
        check(i == end - 1);
        return CharSet.of(source, start, end, mode);
    }

    private void checkBlocks(int table, int blocks) throws InvalidCodeException {
        for (int i = 0; i < BLOCK_TABLE_SIZE; i++) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                check((source[table + i] >> shift & 0xff) < blocks);
            }
        }
    }

    private int number(CharSet set) {
        sets.add(set);
        return sets.size() - 1;
    }

    /** The distance that stands at a place, checked to stay within the block. */
    private int skip(int i, int end) throws InvalidCodeException {
        int distance = source[i];
        check(distance > 0 && distance <= end - i);
        return distance;
    }

    private static int limit(int maximum) {
        return maximum == UNLIMITED ? Integer.MAX_VALUE : maximum;
    }

    private static void checkLimits(int minimum, int maximum) throws InvalidCodeException {
        check(minimum >= 0 && maximum >= minimum);
    }

    private static void check(boolean valid) throws InvalidCodeException {
        if (!valid) {
            throw new InvalidCodeException();
        }
    }

    private void emit(int... instruction) {
        if (length + instruction.length > code.length) {
            code = Arrays.copyOf(code, 2 * (length + instruction.length));
        }
        System.arraycopy(instruction, 0, code, length, instruction.length);
        length += instruction.length;
    }
}
