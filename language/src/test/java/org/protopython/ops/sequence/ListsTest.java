// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;

/** Slices of lists against a model that copies. */
class ListsTest {
    private final Random random = new Random(11);

    private static PyList list(List<Object> items) {
        PyList list = new PyList();
        items.forEach(list::append);
        return list;
    }

    private List<Object> items(int size) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(random.nextInt(10) == 0 ? (Object) ("x" + i) : (Object) (long) i);
        }
        return items;
    }

    private Object part(int size) {
        return random.nextInt(4) == 0 ? PyNone.NONE : (Object) (long) (random.nextInt(2 * size + 5) - size - 2);
    }

    private static List<Object> contents(PyList list) {
        return Arrays.asList(list.toArray());
    }

    private static int clip(Object part, int size, int whenNone, int low, int high) {
        if (part == PyNone.NONE) {
            return whenNone;
        }
        long index = (Long) part;
        return Math.clamp(index < 0 ? index + size : index, low, high);
    }

    @Test
    void replacesRanges() {
        for (int round = 0; round < 3000; round++) {
            int size = random.nextInt(9);
            List<Object> model = items(size);
            PyList list = list(model);
            Object start = part(size);
            Object stop = part(size);
            List<Object> replacement = items(random.nextInt(6));
            int from = clip(start, size, 0, 0, size);
            int to = Math.max(from, clip(stop, size, size, 0, size));
            List<Object> expected = new ArrayList<>(model.subList(0, from));
            expected.addAll(replacement);
            expected.addAll(model.subList(to, size));
            Lists.assignSlice(list, new PySlice(start, stop, PyNone.NONE), new PyTuple(replacement.toArray()));
            assertEquals(expected, contents(list));
        }
    }

    @Test
    void deletesWithSteps() {
        for (int round = 0; round < 3000; round++) {
            int size = random.nextInt(12);
            List<Object> model = items(size);
            PyList list = list(model);
            long step = random.nextBoolean() ? 1 + random.nextInt(4) : -1 - random.nextInt(4);
            Object start = part(size);
            Object stop = part(size);
            int low = step > 0 ? 0 : -1;
            int high = step > 0 ? size : size - 1;
            int from = clip(start, size, step > 0 ? low : high, low, high);
            int to = clip(stop, size, step > 0 ? high : low, low, high);
            boolean[] deleted = new boolean[size];
            List<Object> taken = new ArrayList<>();
            for (long i = from; step > 0 ? i < to : i > to; i += step) {
                deleted[(int) i] = true;
                taken.add(model.get((int) i));
            }
            List<Object> expected = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (!deleted[i]) {
                    expected.add(model.get(i));
                }
            }
            PySlice slice = new PySlice(start, stop, step);
            assertEquals(taken, contents(Lists.slice(list, slice)));
            Lists.deleteSlice(list, slice);
            assertEquals(expected, contents(list));
        }
    }
}
