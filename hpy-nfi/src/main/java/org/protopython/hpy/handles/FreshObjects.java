// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.OwnMemory;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.util.Expect;

/**
 * Takes over objects that C has made just now and that nobody else knows. It is what {@link HandleTable#take} does, but
 * compiled code can do it on its own side of the border, so that an object which it does not keep need not be made.
 */
public final class FreshObjects {
    /** The most items of a tuple, and what says that there is no such tuple. */
    public static final int MOST_ITEMS = 4;

    public static final int NO_TUPLE = -1;

    private FreshObjects() {}

    /**
     * The instance of a handle that the caller gives up; null for what is no fresh instance of the type, of which nothing
     * changes.
     *
     * @param typeHandle an open handle of the type
     */
    public static NativeInstance instance(HPyThread thread, long handle, PyType type, long typeHandle) {
        HandleTable table = thread.table();
        if (!(type.nativeData() instanceof NativeType info) || Expect.unlikely(!isUnshared(table, handle))) {
            return null;
        }
        long entry = table.entry(handle);
        long typeReferences = table.entry(typeHandle) + NativeLayout.ENTRY_REFERENCES;
        int references = OwnMemory.getInt(typeReferences);
        if (Expect.unlikely(OwnMemory.getInt(entry + NativeLayout.ENTRY_KIND) != HandleKind.NASCENT
                || OwnMemory.getLong(entry + NativeLayout.ENTRY_TYPE) != typeWord(thread, typeHandle)
                || references <= 1)) {
            return null;
        }
        StructSlab slab = thread.currentSlab(info.sizeClass());
        slab.forget(handle);
        NativeInstance instance = info.newInstance(type, OwnMemory.getLong(entry + NativeLayout.ENTRY_DATA), slab);
        OwnMemory.putInt(typeReferences, references - 1);
        close(thread, handle, entry);
        return instance;
    }

    /** What C notes for an instance in the place of its entry's type. */
    private static long typeWord(HPyThread thread, long typeHandle) {
        return typeHandle | (long) thread.number() << HandleBits.TAG_SHIFT;
    }

    /** The number of items of a fresh tuple with few items, else {@link #NO_TUPLE}. */
    public static int tupleSize(HPyThread thread, long handle) {
        HandleTable table = thread.table();
        if (Expect.unlikely(!isUnshared(table, handle))) {
            return NO_TUPLE;
        }
        long entry = table.entry(handle);
        if (OwnMemory.getInt(entry + NativeLayout.ENTRY_KIND) != HandleKind.NASCENT_TUPLE) {
            return NO_TUPLE;
        }
        long size = OwnMemory.getLong(OwnMemory.getLong(entry + NativeLayout.ENTRY_TYPE) + NativeLayout.HANDLES_SIZE);
        return size <= MOST_ITEMS ? (int) size : NO_TUPLE;
    }

    /**
     * The fresh tuple of a handle that the caller gives up.
     *
     * @param size from {@link #tupleSize}, constant in compiled code
     */
    @ExplodeLoop
    public static PyTuple tuple(HPyThread thread, long handle, int size) {
        HandleTable table = thread.table();
        long entry = table.entry(handle);
        long handles = OwnMemory.getLong(entry + NativeLayout.ENTRY_TYPE);
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            long item = OwnMemory.getLong(handles + NativeLayout.HANDLES_ITEMS + (long) i * Long.BYTES);
            items[i] = HandleBits.isInt(item) ? (Object) HandleBits.toLong(item) : table.takeItem(thread, item);
        }
        thread.freeHandles(handles);
        close(thread, handle, entry);
        return new PyTuple(items);
    }

    /** Whether it is an open handle that no other thread can know of, with one reference. */
    private static boolean isUnshared(HandleTable table, long handle) {
        if (!HandleTable.isOfEntry(handle) || table.isParallel()) {
            return false;
        }
        long entry = table.entry(handle);
        return OwnMemory.getInt(entry + NativeLayout.ENTRY_GENERATION) == HandleBits.generation(handle)
                && OwnMemory.getInt(entry + NativeLayout.ENTRY_REFERENCES) == 1;
    }

    private static void close(HPyThread thread, long handle, long entry) {
        OwnMemory.putInt(entry + NativeLayout.ENTRY_REFERENCES, 0);
        HandleTable.recycle(thread, handle, entry);
    }
}
