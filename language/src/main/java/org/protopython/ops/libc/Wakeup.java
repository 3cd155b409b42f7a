// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import com.oracle.truffle.api.TruffleSafepoint;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Ends the waiting of a thread in the C library: a descriptor that becomes readable when the thread is wanted. */
final class Wakeup implements TruffleSafepoint.Interrupter {
    private static final int EFD_NONBLOCK = 0x800;
    private static final int EFD_CLOEXEC = 0x80000;

    private final int descriptor;
    private final MemorySegment one = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG);

    Wakeup() throws SystemCallException {
        descriptor = (int) SystemCallException.check(Libc.call(LibcFunction.EVENTFD, 0, EFD_NONBLOCK | EFD_CLOEXEC));
        one.set(ValueLayout.JAVA_LONG, 0, 1);
    }

    int descriptor() {
        return descriptor;
    }

    @Override
    public void interrupt(Thread thread) {
        Libc.retry(LibcFunction.WRITE, descriptor, one.address(), Long.BYTES);
    }

    @Override
    public void resetInterrupted() {
        try (Arena arena = Arena.ofConfined()) {
            Libc.retry(LibcFunction.READ, descriptor, arena.allocate(Long.BYTES).address(), Long.BYTES);
        }
    }

    void close() {
        Libc.call(LibcFunction.CLOSE, descriptor);
    }
}
