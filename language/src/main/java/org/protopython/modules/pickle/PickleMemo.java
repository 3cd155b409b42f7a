// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import java.util.Arrays;

/**
 * Which objects a pickler has written, numbered from 0. Objects are told apart by identity; the map is one of its own
 * because it is asked for every object of a graph, and boxed numbers would be most of what it costs.
 */
final class PickleMemo {
    private static final int LEAST = 16;

    /** Twice as many places at least as there are objects, a power of two. */
    private Object[] objects = new Object[LEAST];

    private int[] numbers = new int[LEAST];
    private int size;

    int size() {
        return size;
    }

    /** The number of an object, -1 when it has none. */
    int numberOf(Object object) {
        int place = placeOf(object);
        return objects[place] == null ? -1 : numbers[place];
    }

    private int placeOf(Object object) {
        int mask = objects.length - 1;
        int place = System.identityHashCode(object) & mask;
        while (objects[place] != null && objects[place] != object) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Gives the object the next number. */
    int add(Object object) {
        int number = size;
        put(object, number);
        return number;
    }

    void put(Object object, int number) {
        if (size * 2 >= objects.length) {
            grow();
        }
        int place = placeOf(object);
        if (objects[place] == null) {
            size++;
        }
        objects[place] = object;
        numbers[place] = number;
    }

    private void grow() {
        Object[] old = objects;
        int[] oldNumbers = numbers;
        objects = new Object[old.length * 4];
        numbers = new int[old.length * 4];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int place = placeOf(old[i]);
                objects[place] = old[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    void clear() {
        Arrays.fill(objects, null);
        size = 0;
    }

    PickleMemo copy() {
        PickleMemo copy = new PickleMemo();
        forEach(copy::put);
        return copy;
    }

    /** Takes an object and its number. */
    @FunctionalInterface
    interface EntryConsumer {
        void accept(Object object, int number);
    }

    /** In no particular order. */
    void forEach(EntryConsumer consumer) {
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] != null) {
                consumer.accept(objects[i], numbers[i]);
            }
        }
    }
}
