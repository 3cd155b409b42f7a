// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import java.util.Comparator;
import org.protopython.ops.Operators;

/**
 * A stable merge sort that uses ascending and descending runs of its input. It only asks "less than", tolerates
 * answers that contradict each other, and leaves a permutation of its input behind when an answer raises. The values
 * of a second array move along with the keys.
 */
final class MergeSort {
    private static final int SHORT_RUN = 32;

    private final Object[] keys;
    private final Object[] values;
    private final Comparator<Object> order;
    private final int[] runStart = new int[64];
    private int runs;
    private Object[] keyBuffer = {};
    private Object[] valueBuffer = {};

    /**
     * @param values null when only the keys are sorted
     * @param order null for the comparison of Python
     */
    MergeSort(Object[] keys, Object[] values, Comparator<Object> order) {
        this.keys = keys;
        this.values = values;
        this.order = order;
    }

    private boolean less(Object left, Object right) {
        return order == null ? Operators.lessThan(left, right) : order.compare(left, right) < 0;
    }

    void sort() {
        int length = keys.length;
        int shortest = length;
        int remainder = 0;
        while (shortest >= 2 * SHORT_RUN) {
            remainder |= shortest & 1;
            shortest >>= 1;
        }
        shortest += remainder;
        int start = 0;
        while (start < length) {
            int end = runEnd(start);
            if (end - start < shortest) {
                int wanted = Math.min(length, start + shortest);
                insertionSort(start, end, wanted);
                end = wanted;
            }
            runStart[runs++] = start;
            mergeUnbalanced(end);
            start = end;
        }
        while (runs > 1) {
            mergeAt(runs - 2, length);
        }
    }

    /** The end of the run that starts here; a strictly descending one is reversed. */
    private int runEnd(int start) {
        int end = start + 1;
        if (end == keys.length) {
            return end;
        }
        if (less(keys[end], keys[start])) {
            end++;
            while (end < keys.length && less(keys[end], keys[end - 1])) {
                end++;
            }
            reverse(keys, start, end);
            if (values != null) {
                reverse(values, start, end);
            }
            return end;
        }
        end++;
        while (end < keys.length && !less(keys[end], keys[end - 1])) {
            end++;
        }
        return end;
    }

    static void reverse(Object[] array, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            Object left = array[i];
            array[i] = array[j];
            array[j] = left;
        }
    }

    /** Sorts {@code [start, end)} of which the part before {@code sorted} is in order. */
    private void insertionSort(int start, int sorted, int end) {
        for (int i = sorted; i < end; i++) {
            Object pivot = keys[i];
            int low = start;
            int high = i;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (less(pivot, keys[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            move(keys, low, i);
            if (values != null) {
                move(values, low, i);
            }
        }
    }

    private static void move(Object[] array, int to, int from) {
        Object moved = array[from];
        System.arraycopy(array, to, array, to + 1, from - to);
        array[to] = moved;
    }

    private int length(int run, int end) {
        return (run + 1 < runs ? runStart[run + 1] : end) - runStart[run];
    }

    /** Keeps the lengths of the pending runs falling steeply, so that merges are balanced. */
    private void mergeUnbalanced(int end) {
        while (runs > 1) {
            int n = runs - 2;
            boolean tooLong = n > 0 && length(n - 1, end) <= length(n, end) + length(n + 1, end)
                    || n > 1 && length(n - 2, end) <= length(n - 1, end) + length(n, end);
            if (tooLong) {
                mergeAt(length(n - 1, end) < length(n + 1, end) ? n - 1 : n, end);
            } else if (length(n, end) <= length(n + 1, end)) {
                mergeAt(n, end);
            } else {
                return;
            }
        }
    }

    private void mergeAt(int run, int end) {
        int start = runStart[run];
        int middle = runStart[run + 1];
        int stop = run + 2 < runs ? runStart[run + 2] : end;
        System.arraycopy(runStart, run + 2, runStart, run + 1, runs - run - 2);
        runs--;
        merge(start, middle, stop);
    }

    private void merge(int start, int middle, int end) {
        // What is in place already at either side need not be moved.
        int from = upperBound(keys[middle], start, middle);
        if (from == middle) {
            return;
        }
        int to = lowerBound(keys[middle - 1], middle, end);
        int size = middle - from;
        keyBuffer = filled(keyBuffer, keys, from, size);
        if (values != null) {
            valueBuffer = filled(valueBuffer, values, from, size);
        }
        int left = 0;
        int right = middle;
        int target = from;
        try {
            while (left < size && right < to) {
                if (less(keys[right], keyBuffer[left])) {
                    take(keys, right, values, target);
                    right++;
                } else {
                    take(keyBuffer, left, valueBuffer, target);
                    left++;
                }
                target++;
            }
        } finally {
            System.arraycopy(keyBuffer, left, keys, target, size - left);
            if (values != null) {
                System.arraycopy(valueBuffer, left, values, target, size - left);
            }
        }
    }

    private void take(Object[] fromKeys, int index, Object[] fromValues, int target) {
        keys[target] = fromKeys[index];
        if (values != null) {
            values[target] = fromValues[index];
        }
    }

    private static Object[] filled(Object[] buffer, Object[] source, int from, int size) {
        Object[] result = buffer.length >= size ? buffer : new Object[Math.max(size, buffer.length * 2)];
        System.arraycopy(source, from, result, 0, size);
        return result;
    }

    /** First position in {@code [from, to)} whose key is greater than the given one. */
    private int upperBound(Object key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (less(key, keys[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** First position in {@code [from, to)} whose key is not less than the given one. */
    private int lowerBound(Object key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (less(keys[middle], key)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
