// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** What goes beside the bytes of a message: items of level, type and data ({@code struct cmsghdr}). */
final class ControlData {
    /** A length and two ints. */
    private static final long HEADER = 16;

    private static final long LEVEL = 8;
    private static final long TYPE = 12;

    private ControlData() {}

    /** Length of an item with its header, without what fills it up; {@code CMSG_LEN}. */
    static long length(long data) {
        return HEADER + data;
    }

    /** The same filled up; {@code CMSG_SPACE}. */
    static long space(long data) {
        return HEADER + (data + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }

    /** Null for no items. */
    static MemorySegment encode(Arena arena, Object items) {
        Object[] all = Items.toArrayOrNull(items);
        if (all == null) {
            throw Errors.typeError("sendmsg() argument 2 must be iterable");
        } else if (all.length == 0) {
            return null;
        }
        long[] numbers = new long[2 * all.length];
        byte[][] data = new byte[all.length][];
        long size = 0;
        for (int i = 0; i < all.length; i++) {
            Object[] parts = all[i] instanceof PyTuple tuple ? Items.toArray(tuple) : new Object[0];
            if (parts.length != 3) {
                throw Errors.typeError("[sendmsg() ancillary data items]");
            }
            numbers[2 * i] = ArgumentConversions.toInt(parts[0]);
            numbers[2 * i + 1] = ArgumentConversions.toInt(parts[1]);
            data[i] = Buffers.bytes(parts[2]);
            size += space(data[i].length);
        }
        MemorySegment control = arena.allocate(size, Long.BYTES);
        long at = 0;
        for (int i = 0; i < all.length; i++) {
            control.set(JAVA_LONG, at, length(data[i].length));
            control.set(JAVA_INT, at + LEVEL, (int) numbers[2 * i]);
            control.set(JAVA_INT, at + TYPE, (int) numbers[2 * i + 1]);
            MemorySegment.copy(data[i], 0, control, ValueLayout.JAVA_BYTE, at + HEADER, data[i].length);
            at += space(data[i].length);
        }
        return control;
    }

    static PyList decode(MemorySegment control, long size) {
        PyList items = new PyList(new Object[0]);
        long at = 0;
        while (at + HEADER <= size) {
            long length = control.get(JAVA_LONG, at);
            if (length < HEADER) {
                break;
            }
            byte[] data = new byte[(int) (Math.min(length, size - at) - HEADER)];
            MemorySegment.copy(control, ValueLayout.JAVA_BYTE, at + HEADER, data, 0, data.length);
            items.append(new PyTuple(
                    (long) control.get(JAVA_INT, at + LEVEL),
                    (long) control.get(JAVA_INT, at + TYPE),
                    new PyBytes(data)));
            at += space(length - HEADER);
        }
        return items;
    }
}
