// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;

/**
 * Runs a {@link Program} on a {@link Subject} by backtracking. What remains to be tried is on a stack of its own, and
 * every change of a register that a way back has to undo is on a trail, so that long texts cost no Java stack.
 */
final class Matcher {
    private static final int FAILED = -1;

    /** Of a choice: place, position, length of the trail, an operand. */
    private static final int CHOICE = 4;

    private static final int INITIAL_SIZE = 64;
    private static final int LARGEST = 1 << 29;

    private final int[] code;
    private final CharSet[] sets;
    private final Program program;
    private final Subject subject;
    private final int end;
    private final int[] registers;

    /**
     * A place that is negative is the complement of that of an instruction that decides itself how to go on; otherwise
     * the matcher goes on there.
     */
    private int[] choices = new int[INITIAL_SIZE];

    private int depth;
    private int[] trail = new int[INITIAL_SIZE];
    private int trailed;
    private int position;
    private int matchStart;
    private int matchEnd;

    /** @param end where the subject ends for this match */
    Matcher(Program program, Subject subject, int end) {
        this.program = program;
        this.code = program.code;
        this.sets = program.sets;
        this.subject = subject;
        this.end = end;
        this.registers = new int[program.registers];
    }

    int start() {
        return matchStart;
    }

    int end() {
        return matchEnd;
    }

    /** The number of the last group closed; not positive if there is none. */
    int lastIndex() {
        return registers[2 * program.groups];
    }

    /** Start and end of the match and of each group, -1 when unset. */
    int[] spans() {
        int[] spans = new int[2 * program.groups + 2];
        spans[0] = matchStart;
        spans[1] = matchEnd;
        for (int i = 0; i < 2 * program.groups; i += 2) {
            boolean set = registers[i] >= 0 && registers[i + 1] >= registers[i];
            spans[i + 2] = set ? registers[i] : -1;
            spans[i + 3] = set ? registers[i + 1] : -1;
        }
        return spans;
    }

    /**
     * Matches at a position.
     *
     * @param all whether the match must reach the end
     * @param notEmpty whether it must not be empty
     */
    boolean match(int start, boolean all, boolean notEmpty) {
        Arrays.fill(registers, 0, 2 * program.groups + 1, -1);
        depth = 0;
        trailed = 0;
        if (run(start, all, notEmpty)) {
            matchStart = start;
            return true;
        }
        return false;
    }

    /**
     * Finds the first match.
     *
     * @param notEmptyAtStart whether a match at {@code start} must not be empty
     */
    boolean search(int start, boolean notEmptyAtStart) {
        int last = program.anchored ? Math.min(0, end - program.minimumWidth) : end - program.minimumWidth;
        int candidate = nextCandidate(start, last);
        while (candidate >= 0) {
            if (program.literal) {
                matchStart = candidate;
                matchEnd = candidate + program.prefix.length;
                Arrays.fill(registers, 0, 2 * program.groups + 1, -1);
                return true;
            }
            if (match(candidate, false, notEmptyAtStart && candidate == start)) {
                return true;
            }
            candidate = nextCandidate(candidate + 1, last);
        }
        return false;
    }

    /** The next position where a match may start, or -1. */
    private int nextCandidate(int start, int last) {
        int[] prefix = program.prefix;
        CharSet first = program.first;
        if (prefix.length > 0) {
            int candidate = start;
            while (candidate <= last) {
                candidate = subject.indexOf(prefix[0], candidate, last + 1);
                if (candidate < 0 || hasPrefix(prefix, candidate)) {
                    return candidate;
                }
                candidate++;
            }
            return FAILED;
        } else if (first != null) {
            int candidate = start;
            while (candidate <= last && !(candidate < end && first.contains(subject.at(candidate)))) {
                candidate++;
            }
            return candidate <= last ? candidate : FAILED;
        }
        return start <= last ? start : FAILED;
    }

    private boolean hasPrefix(int[] prefix, int candidate) {
        if (candidate + prefix.length > end) {
            return false;
        }
        for (int i = 1; i < prefix.length; i++) {
            if (subject.at(candidate + i) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean run(int start, boolean all, boolean notEmpty) {
        int[] instructions = code;
        int place = 0;
        int at = start;
        while (true) {
            switch (instructions[place]) {
                case Program.CHARACTER -> {
                    if (at < end && subject.at(at) == instructions[place + 1]) {
                        at++;
                        place += 2;
                        continue;
                    }
                }
                case Program.SET -> {
                    if (at < end && sets[instructions[place + 1]].contains(subject.at(at))) {
                        at++;
                        place += 2;
                        continue;
                    }
                }
                case Program.MARK -> {
                    mark(instructions[place + 1], at);
                    place += 2;
                    continue;
                }
                case Program.JUMP -> {
                    place = instructions[place + 1];
                    continue;
                }
                case Program.ALTERNATIVE -> {
                    int first = instructions[place + 2];
                    if (first < 0 || isAt(first, at)) {
                        push(instructions[place + 1], at, 0);
                        place += 3;
                    } else {
                        place = instructions[place + 1];
                    }
                    continue;
                }
                case Program.GREEDY -> {
                    int least = at + instructions[place + 2];
                    int most = mostOf(place, at);
                    at = most < least ? FAILED : backOff(place, most, least);
                    if (at >= 0) {
                        place += 5;
                        continue;
                    }
                }
                case Program.ACCEPT -> {
                    if (!(all && at != end) && !(notEmpty && at == start)) {
                        matchEnd = at;
                        return true;
                    }
                }
                default -> {
                    position = at;
                    place = step(place);
                    at = position;
                    if (place >= 0) {
                        continue;
                    }
                }
            }
            place = resume();
            if (place < 0) {
                return false;
            }
            at = position;
        }
    }

    private boolean isAt(int set, int at) {
        return at < end && sets[set].contains(subject.at(at));
    }

    /** Runs one of the less frequent instructions at {@link #position}; the next place, or -1 to go back. */
    private int step(int place) {
        int at = position;
        switch (code[place]) {
            case Program.FAIL -> {
                return FAILED;
            }
            case Program.AT -> {
                return isPlace(code[place + 1], at) ? place + 2 : FAILED;
            }
            case Program.GROUP -> {
                return group(code[place + 1], code[place + 2]) ? place + 3 : FAILED;
            }
            case Program.IF_GROUP -> {
                int group = 2 * code[place + 1];
                boolean set = registers[group] >= 0 && registers[group + 1] >= registers[group];
                return set ? place + 3 : code[place + 2];
            }
            case Program.LAZY -> {
                return lazy(place);
            }
            case Program.POSSESSIVE -> {
                int most = mostOf(place, at);
                position = most;
                return most - at < code[place + 2] ? FAILED : place + 4;
            }
            case Program.LOOP_START -> {
                set(code[place + 1], -1);
                set(code[place + 1] + 1, -1);
                return place + 2;
            }
            case Program.GREEDY_LOOP -> {
                return greedyLoop(place);
            }
            case Program.LAZY_LOOP -> {
                return lazyLoop(place);
            }
            case Program.POSSESSIVE_LOOP -> {
                return possessiveLoop(place);
            }
            case Program.POSSESSIVE_LOOP_END -> {
                return possessiveLoopEnd(place);
            }
            default -> {
                return barrier(place);
            }
        }
    }

    /** Lookahead, lookbehind and atomic groups: what they leave on the stack of choices goes when they are done. */
    private int barrier(int place) {
        int register = code[place + 1];
        switch (code[place]) {
            case Program.LOOK -> {
                if (position < code[place + 3]) {
                    return FAILED;
                }
                registers[register] = depth;
                push(~place, position, 0);
                position -= code[place + 3];
                return place + 4;
            }
            case Program.LOOK_NOT -> {
                if (position < code[place + 3]) {
                    return code[place + 2];
                }
                registers[register] = depth;
                push(~place, position, 0);
                position -= code[place + 3];
                return place + 4;
            }
            case Program.LOOK_END -> {
                depth = registers[register];
                position = choices[depth + 1];
                return place + 2;
            }
            case Program.LOOK_NOT_END -> {
                depth = registers[register];
                return FAILED;
            }
            case Program.ATOMIC -> {
                registers[register] = depth;
                push(~place, position, 0);
                return place + 2;
            }
            case Program.ATOMIC_END -> {
                depth = registers[register];
                return place + 2;
            }
            default -> throw new IllegalStateException("instruction " + code[place]);
        }
    }

    /** Takes the last choice; the place where to go on at {@link #position}, or -1 if none is left. */
    private int resume() {
        while (depth > 0) {
            depth -= CHOICE;
            int place = choices[depth];
            position = choices[depth + 1];
            undo(choices[depth + 2]);
            if (place >= 0) {
                return place;
            }
            int next = resumeAt(~place, choices[depth + 3]);
            if (next >= 0) {
                return next;
            }
        }
        return FAILED;
    }

    private int resumeAt(int place, int operand) {
        switch (code[place]) {
            case Program.GREEDY -> {
                position = backOff(place, position - 1, operand);
                return position < 0 ? FAILED : place + 5;
            }
            case Program.LAZY -> {
                if (!isAt(code[place + 1], position)) {
                    return FAILED;
                }
                position++;
                return advance(place, operand);
            }
            case Program.LAZY_LOOP -> {
                int register = code[place + 1];
                set(register, registers[register] + 1);
                set(register + 1, position);
                return code[place + 4];
            }
            case Program.LOOK_NOT -> {
                return code[place + 2];
            }
            case Program.POSSESSIVE_LOOP -> {
                return registers[code[place + 1]] < code[place + 2] ? FAILED : code[place + 4];
            }
            default -> {
                return FAILED;
            }
        }
    }

    /** Where a repetition of one character ends at most. */
    private int mostOf(int place, int from) {
        CharSet set = sets[code[place + 1]];
        int maximum = code[place + 3];
        int stop = maximum < end - from ? from + maximum : end;
        if (set == CharSet.ALL) {
            return stop;
        }
        int at = from;
        while (at < stop && set.contains(subject.at(at))) {
            at++;
        }
        return at;
    }

    /** The greatest position where the rest may go on; leaves a choice if there are more; -1 if there is none. */
    private int backOff(int place, int most, int least) {
        int at = most;
        int rest = code[place + 4];
        if (rest >= 0) {
            CharSet set = sets[rest];
            while (at >= least && !(at < end && set.contains(subject.at(at)))) {
                at--;
            }
        }
        if (at > least) {
            push(~place, at, least);
        }
        return at < least ? FAILED : at;
    }

    private int lazy(int place) {
        CharSet set = sets[code[place + 1]];
        int minimum = code[place + 2];
        int maximum = code[place + 3];
        if (minimum > end - position) {
            return FAILED;
        }
        int limit = maximum < end - position ? position + maximum : end;
        int least = position + minimum;
        while (position < least) {
            if (!set.contains(subject.at(position))) {
                return FAILED;
            }
            position++;
        }
        return advance(place, limit);
    }

    /** Goes on to where the rest may start, and leaves a choice for more. */
    private int advance(int place, int limit) {
        int rest = code[place + 4];
        if (rest >= 0) {
            CharSet set = sets[code[place + 1]];
            CharSet next = sets[rest];
            while (!(position < end && next.contains(subject.at(position)))) {
                if (position >= limit || !set.contains(subject.at(position))) {
                    return FAILED;
                }
                position++;
            }
        }
        if (position < limit) {
            push(~place, position, limit);
        }
        return place + 5;
    }

    private int greedyLoop(int place) {
        int register = code[place + 1];
        int count = registers[register] + 1;
        if (count < code[place + 2]) {
            set(register, count);
            return code[place + 4];
        } else if (count < code[place + 3] && position != registers[register + 1]) {
            push(place + 5, position, 0);
            set(register, count);
            set(register + 1, position);
            return code[place + 4];
        }
        return place + 5;
    }

    private int lazyLoop(int place) {
        int register = code[place + 1];
        int count = registers[register] + 1;
        if (count < code[place + 2]) {
            set(register, count);
            return code[place + 4];
        } else if (count < code[place + 3] && position != registers[register + 1]) {
            push(~place, position, 0);
        }
        return place + 5;
    }

    private int possessiveLoop(int place) {
        int register = code[place + 1];
        if (code[place + 3] == 0) {
            return code[place + 4];
        }
        registers[register] = 0;
        registers[register + 1] = code[place + 2] == 0 ? position : -1;
        registers[register + 2] = depth;
        push(~place, position, 0);
        return place + 5;
    }

    /** A round is done, and its choices with it. */
    private int possessiveLoopEnd(int place) {
        int register = code[place + 1];
        depth = registers[register + 2];
        int count = ++registers[register];
        if (count >= code[place + 2]) {
            if (count >= code[place + 3] || position == registers[register + 1]) {
                return code[place + 4];
            }
            registers[register + 1] = position;
        }
        int body = code[place + 5];
        push(~(body - 5), position, 0);
        return body;
    }

    /** The text of a group again. */
    private boolean group(int group, int mode) {
        int from = registers[2 * group];
        int to = registers[2 * group + 1];
        if (from < 0 || to < from || to - from > end - position) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int expected = subject.at(i);
            int found = subject.at(position);
            if (expected != found && Letters.lower(mode, expected) != Letters.lower(mode, found)) {
                return false;
            }
            position++;
        }
        return true;
    }

    private boolean isPlace(int kind, int at) {
        return switch (kind) {
            case Opcodes.AT_BEGINNING, Opcodes.AT_BEGINNING_STRING -> at == 0;
            case Opcodes.AT_BEGINNING_LINE -> at == 0 || subject.at(at - 1) == '\n';
            case Opcodes.AT_END -> at == end || at == end - 1 && subject.at(at) == '\n';
            case Opcodes.AT_END_LINE -> at == end || subject.at(at) == '\n';
            case Opcodes.AT_END_STRING -> at == end;
            case Opcodes.AT_BOUNDARY, Opcodes.AT_LOC_BOUNDARY -> isBoundary(at, false);
            case Opcodes.AT_NON_BOUNDARY, Opcodes.AT_LOC_NON_BOUNDARY -> !isBoundary(at, false);
            case Opcodes.AT_UNI_BOUNDARY -> isBoundary(at, true);
            case Opcodes.AT_UNI_NON_BOUNDARY -> !isBoundary(at, true);
            default -> false;
        };
    }

    private boolean isBoundary(int at, boolean unicode) {
        return (at > 0 && isWord(subject.at(at - 1), unicode)) != (at < end && isWord(subject.at(at), unicode));
    }

    private static boolean isWord(int c, boolean unicode) {
        return unicode ? Letters.isUnicodeWord(c) : Letters.isWord(c);
    }

    private void mark(int border, int at) {
        set(border, at);
        if ((border & 1) != 0) {
            set(2 * program.groups, (border >> 1) + 1);
        }
    }

    private void push(int place, int at, int operand) {
        if (depth + CHOICE > choices.length) {
            choices = grown(choices);
        }
        choices[depth] = place;
        choices[depth + 1] = at;
        choices[depth + 2] = trailed;
        choices[depth + 3] = operand;
        depth += CHOICE;
    }

    private void set(int register, int value) {
        if (depth > 0) {
            if (trailed + 2 > trail.length) {
                trail = grown(trail);
            }
            trail[trailed] = register;
            trail[trailed + 1] = registers[register];
            trailed += 2;
        }
        registers[register] = value;
    }

    private void undo(int length) {
        while (trailed > length) {
            trailed -= 2;
            registers[trail[trailed]] = trail[trailed + 1];
        }
    }

    private static int[] grown(int[] array) {
        if (array.length >= LARGEST) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, PyTuple.NO_ITEMS);
        }
        return Arrays.copyOf(array, 2 * array.length);
    }
}
