// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.Arrays;
import java.util.Objects;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.runtime.Errors;

/**
 * HPyField. Its word in the owner's struct is an immediate or constant handle, or {@link #SLOT} and the number of an
 * element of the owner's own array; so the garbage collector follows fields without the extension's traverse function.
 */
public final class Fields {
    private static final long SLOT = 1L << 32;

    private Fields() {}

    private static final Object[] NO_OBJECTS = {};

    private static boolean isSlot(long word) {
        return word >>> 32 == 1;
    }

    /**
     * Stores an object, null to clear. A slot belongs to one field until that field holds something plain.
     *
     * @param handle the object's handle where C sees it too: an immediate or constant one is stored itself
     */
    public static void store(NativeData owner, long field, Object object, long handle) {
        boolean plain = object == null
                || (handle != HandleBits.NULL && (HandleBits.isImmediate(handle) || HandleBits.isConstant(handle)));
        synchronized (owner) {
            long word = NativeMemory.getLong(field);
            Object[] fields = owner.fields();
            int slot = isSlot(word) ? (int) word : plain ? -1 : freeSlot(fields);
            if (slot >= 0) {
                if (fields == null || slot >= fields.length) {
                    fields = fields == null ? new Object[2] : Arrays.copyOf(fields, 2 * slot);
                    owner.setFields(fields);
                }
                fields[slot] = plain ? null : object;
            }
            NativeMemory.putLongRelease(field, plain ? handle : SLOT | slot);
        }
    }

    private static int freeSlot(Object[] fields) {
        int slot = 0;
        while (fields != null && slot < fields.length && fields[slot] != null) {
            slot++;
        }
        return slot;
    }

    /** The objects in the fields of an object; none where it has no fields, and without ints and other plain values. */
    public static Object[] objects(Object object) {
        if (!(object instanceof NativeData owner)) {
            return NO_OBJECTS;
        }
        synchronized (owner) {
            Object[] fields = owner.fields();
            return fields == null
                    ? NO_OBJECTS
                    : Arrays.stream(fields).filter(Objects::nonNull).toArray();
        }
    }

    /** The object of a field's word, null for an empty field. */
    public static Object load(HPyThread thread, NativeData owner, long word) {
        if (!isSlot(word)) {
            return thread.table().get(thread, word);
        }
        synchronized (owner) {
            Object[] fields = owner.fields();
            int slot = (int) word;
            if (fields == null || slot < 0 || slot >= fields.length) {
                throw Errors.systemError("HPyField_Load: the field does not belong to the object");
            }
            return fields[slot];
        }
    }
}
