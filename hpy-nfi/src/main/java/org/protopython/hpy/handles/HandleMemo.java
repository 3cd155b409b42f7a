// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.OwnMemory;

/** The handle an object had when its thread last used it; it may be closed by now. The thread never changes. */
public final class HandleMemo {
    /** After so many uses by other threads an object is no longer that of its memo's thread. */
    private static final int PATIENCE = 8;

    private static final int NO_GENERATION = -1;

    /** Of all objects with a struct that were never passed. */
    static final HandleMemo UNUSED = new HandleMemo(null);
    /** Of all that were passed once. */
    static final HandleMemo USED = new HandleMemo(null);

    final HPyThread thread;
    /** Of one of the objects that the thread passed lately; null for an object that notes its memo itself. */
    Object object;
    /** Calls of the thread that use the handle and count on it to stay. */
    int borrowed;

    private long handle;
    /** Generation of the handle. */
    private int generation = NO_GENERATION;
    /** Address of the table's entry; without a handle, of any. */
    private long entry;

    private int usesElsewhere;

    HandleMemo(HPyThread thread) {
        this.thread = thread;
        this.entry = thread == null ? 0 : thread.table().anyEntry();
    }

    /** @param newEntry address of the table's entry */
    void note(long newHandle, long newEntry) {
        handle = newHandle;
        generation = HandleBits.generation(newHandle);
        entry = newEntry;
    }

    /** There is no handle any more. */
    void forget() {
        handle = HandleBits.NULL;
        generation = NO_GENERATION;
    }

    /** Whether there is a handle that is still open: the last close gives its entry another generation. */
    boolean isCurrent() {
        return OwnMemory.getInt(entry + NativeLayout.ENTRY_GENERATION) == generation;
    }

    /**
     * Another thread uses the object: whether it may note a memo of its own for it. Two threads that share one take it in
     * turns, so the count need not be exact.
     */
    boolean isForsaken() {
        usesElsewhere++;
        return usesElsewhere >= PATIENCE;
    }

    public long handle() {
        return handle;
    }

    /** Address of the count of an open handle. */
    long references() {
        return entry + NativeLayout.ENTRY_REFERENCES;
    }

    /** Ends what {@link HPyThread#lend} began. */
    public void giveBack() {
        borrowed--;
    }
}
