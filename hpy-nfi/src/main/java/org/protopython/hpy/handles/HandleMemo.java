// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.util.Expect;

/** The handle an object had when its thread last used it; it may be closed by now. The thread never changes. */
public final class HandleMemo {
    /** Of all objects with a struct that were passed once. */
    static final HandleMemo USED = new HandleMemo(null);

    final HPyThread thread;
    /** Of one of the objects that the thread passed lately; null for an object that notes its memo itself. */
    Object object;
    /** Calls of the thread that use the handle and count on it to stay. */
    int borrowed;

    private long handle;
    private long entry;

    HandleMemo(HPyThread thread) {
        this.thread = thread;
    }

    /** @param newEntry address of the table's entry, 0 without a handle */
    void note(long newHandle, long newEntry) {
        handle = newHandle;
        entry = newEntry;
    }

    /** Whether the handle is still open: the last close gives its entry another generation. */
    boolean isCurrent() {
        return Expect.likely(handle != HandleBits.NULL)
                && NativeMemory.getInt(entry + NativeLayout.ENTRY_GENERATION) == HandleBits.generation(handle);
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
