// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/** A list of bytes of which the one used last comes first. */
final class RecentBytes {
    private final byte[] list;
    private int size;

    /** @param used which bytes there are, by value */
    RecentBytes(boolean[] used) {
        list = new byte[used.length];
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                list[size++] = (byte) i;
            }
        }
    }

    int size() {
        return size;
    }

    byte first() {
        return list[0];
    }

    /** The byte at a place, which is the first then. */
    byte moveToFront(int place) {
        byte value = list[place];
        System.arraycopy(list, 0, list, 1, place);
        list[0] = value;
        return value;
    }

    /** The place of a byte, which is the first then. */
    int placeOf(byte value) {
        int place = 0;
        byte moving = list[0];
        while (moving != value) {
            byte next = list[++place];
            list[place] = moving;
            moving = next;
        }
        list[0] = value;
        return place;
    }
}
