// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import java.util.Arrays;
import org.protopython.runtime.PException;

/** The stack of the machine that runs pickles, with marks from which on values are taken together. */
final class LoadStack {
    private Object[] values = new Object[32];
    private int size;
    private int[] marks = new int[8];
    private int markCount;
    /** The last mark, below which nothing is taken while it is there. */
    private int fence;

    int size() {
        return size;
    }

    private PException underflow() {
        return PickleErrors.unpickling(markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
    }

    void push(Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    Object pop() {
        Object value = top();
        size--;
        return value;
    }

    /** The last value, which stays. */
    Object top() {
        if (size <= fence) {
            throw underflow();
        }
        return values[size - 1];
    }

    /** The value before an index, on which those from there on are to act. */
    Object before(int start) {
        if (start > size || start <= fence) {
            throw underflow();
        }
        return values[start - 1];
    }

    Object get(int index) {
        return values[index];
    }

    /** Forgets the values from an index on. */
    void truncate(int start) {
        Arrays.fill(values, start, size, null);
        size = start;
    }

    /** Takes the values from an index on. */
    Object[] popFrom(int start) {
        if (start < fence) {
            throw underflow();
        }
        Object[] taken = Arrays.copyOfRange(values, start, size);
        truncate(start);
        return taken;
    }

    /** Takes so many values. */
    Object[] pop(int count) {
        if (size - count < fence) {
            throw underflow();
        }
        return popFrom(size - count);
    }

    void mark() {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2);
        }
        marks[markCount++] = size;
        fence = size;
    }

    /** Removes the last mark; the index of the first value behind it. */
    int popMark() {
        if (markCount == 0) {
            throw PickleErrors.unpickling("could not find MARK");
        }
        int start = marks[--markCount];
        fence = markCount == 0 ? 0 : marks[markCount - 1];
        return start;
    }

    /** Removes the last value, or the last mark if that lies on top. */
    void drop() {
        if (markCount > 0 && marks[markCount - 1] == size) {
            popMark();
        } else {
            pop();
        }
    }
}
