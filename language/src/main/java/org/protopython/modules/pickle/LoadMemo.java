// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Values of a pickle by number. Numbers are dense as all picklers write them, but pickles may have any. */
final class LoadMemo {
    private static final int LEAST_SIZE = 32;

    private Object[] values = new Object[LEAST_SIZE];
    /** Those beyond the array. */
    private final Map<Long, Object> others = new HashMap<>();

    private int size;

    /** How many numbers have a value. */
    int size() {
        return size;
    }

    /** The value of a number, null if there is none. */
    Object get(long number) {
        return number >= 0 && number < values.length ? values[(int) number] : others.get(number);
    }

    void put(long number, Object value) {
        if (number == values.length && others.isEmpty()) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        Object old;
        if (number < values.length) {
            old = values[(int) number];
            values[(int) number] = value;
        } else {
            old = others.put(number, value);
        }
        if (old == null) {
            size++;
        }
    }

    void clear() {
        Arrays.fill(values, null);
        others.clear();
        size = 0;
    }

    LoadMemo copy() {
        LoadMemo copy = new LoadMemo();
        forEach(copy::put);
        return copy;
    }

    void forEach(BiConsumer<Long, Object> consumer) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                consumer.accept((long) i, values[i]);
            }
        }
        others.forEach(consumer);
    }
}
