// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.concurrent.atomic.AtomicBoolean;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeMemory;

/**
 * An HPy_buffer that an extension has filled, and the one call that gives it back.
 *
 * <pre>
 *   buf@0, obj@8, len@16, itemsize@24, readonly@32, ndim@36, format@40, shape@48, strides@56, suboffsets@64, internal@72
 * </pre>
 */
final class BufferLease {
    static final int OBJECT = 8;
    static final int LENGTH = 16;
    static final int ITEM_SIZE = 24;
    static final int READ_ONLY = 32;
    static final int DIMENSIONS = 36;
    static final int FORMAT = 40;
    static final int SHAPE = 48;
    static final int STRIDES = 56;
    static final int SUB_OFFSETS = 64;
    private static final int SIZE = 80;
    private static final long[] NO_DESTROYERS = {};

    private final HPyState state;
    private final long releaseFunction;
    private final HPyMode mode;
    private final long address;
    private final AtomicBoolean released = new AtomicBoolean();
    private Object owner;

    /** A zeroed struct, whose memory lives as long as this lease. */
    BufferLease(HPyState state, long releaseFunction, HPyMode mode) {
        this.state = state;
        this.releaseFunction = releaseFunction;
        this.mode = mode;
        this.address = state.objects().allocate(SIZE);
        state.objects().own(this, address, SIZE, NO_DESTROYERS);
    }

    HPyState state() {
        return state;
    }

    long address() {
        return address;
    }

    /** What the extension named as the owner of the memory; null for none, and then nothing is to be released. */
    Object owner() {
        return owner;
    }

    void setOwner(Object object) {
        owner = object;
    }

    boolean isReleased() {
        return released.get();
    }

    /** Calls the extension's function, the first time; an exception that is pending stays so. */
    void release() {
        if (!released.compareAndSet(false, true) || owner == null || releaseFunction == 0) {
            return;
        }
        HPyThread thread = state.thread(mode);
        Throwable pending = thread.pending();
        thread.setPending(null);
        long handle = thread.toHandle(owner);
        NativeMemory.putLong(address + OBJECT, handle);
        long context = thread.enter();
        Downcalls.nothing(releaseFunction, context, handle, address);
        thread.leave(context);
        thread.close(handle);
        thread.setPending(pending);
    }
}
