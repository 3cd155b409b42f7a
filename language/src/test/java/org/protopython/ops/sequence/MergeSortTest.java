// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sort of lists against the JDK's, on inputs with and without order in them. */
class MergeSortTest {
    private record Item(int key, int position) {}

    private static final Comparator<Object> BY_KEY = (a, b) -> Integer.compare(((Item) a).key, ((Item) b).key);

    private static Object[] items(int length, int shape, Random random) {
        Object[] items = new Object[length];
        for (int i = 0; i < length; i++) {
            int key =
                    switch (shape) {
                        case 0 -> random.nextInt(1 + length);
                        case 1 -> i;
                        case 2 -> -i;
                        case 3 -> random.nextInt(4);
                        case 4 -> i % 17;
                        default -> i == length / 2 ? -1 : i;
                    };
            items[i] = new Item(key, i);
        }
        return items;
    }

    @Test
    void sortsAndKeepsTheOrderOfEqualElements() {
        Random random = new Random(7);
        for (int length : new int[] {0, 1, 2, 3, 31, 32, 33, 63, 64, 65, 100, 1000, 5000}) {
            for (int shape = 0; shape < 6; shape++) {
                Object[] items = items(length, shape, random);
                Object[] expected = items.clone();
                Arrays.sort(expected, BY_KEY);
                new MergeSort(items, null, BY_KEY).sort();
                assertArrayEquals(expected, items, length + " elements of shape " + shape);
            }
        }
    }

    @Test
    void valuesMoveWithTheirKeys() {
        Random random = new Random(8);
        Object[] keys = items(777, 0, random);
        Object[] values = keys.clone();
        new MergeSort(keys, values, BY_KEY).sort();
        assertArrayEquals(keys, values);
    }

    @Test
    void aComparisonThatFailsLosesNothing() {
        Random random = new Random(9);
        for (int failAt = 1; failAt < 2000; failAt += 37) {
            Object[] items = items(300, 0, random);
            Object[] before = items.clone();
            int[] left = {failAt};
            Comparator<Object> failing = (a, b) -> {
                if (--left[0] == 0) {
                    throw new IllegalStateException();
                }
                return BY_KEY.compare(a, b);
            };
            assertThrows(IllegalStateException.class, () -> new MergeSort(items, null, failing).sort());
            Comparator<Object> byPosition = Comparator.comparingInt(item -> ((Item) item).position);
            Arrays.sort(items, byPosition);
            assertArrayEquals(before, items);
        }
    }

    @Test
    void contradictingAnswersDoNoHarm() {
        Random random = new Random(10);
        Object[] items = items(1000, 0, random);
        Object[] before = items.clone();
        new MergeSort(items, null, (a, b) -> random.nextBoolean() ? -1 : 1).sort();
        Comparator<Object> byPosition = Comparator.comparingInt(item -> ((Item) item).position);
        Arrays.sort(items, byPosition);
        assertArrayEquals(before, items);
    }
}
