// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.multiprocessing;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.PythonContext;

/** A semaphore of the system that processes know by name, closed when nobody can reach it any more. */
final class NamedSemaphore {
    private static final int CREATE = 0x40;
    private static final int EXCLUSIVE = 0x80;
    private static final int MODE = 0600;
    private static final long SIZE = 32;
    private static final long FIRST_PAUSE_NANOS = 20_000;
    private static final long LAST_PAUSE_NANOS = 2_000_000;

    private final MemorySegment memory;

    @SuppressWarnings("restricted") // the descriptors that are asked for first say whether it is allowed
    private NamedSemaphore(long address) {
        memory = MemorySegment.ofAddress(address)
                .reinterpret(SIZE, Arena.ofAuto(), closed -> Libc.call(LibcFunction.SEM_CLOSE, address));
    }

    /** A new one; OSError when there is one of that name or the value is too large. */
    static NamedSemaphore create(PythonContext context, String name, int value) {
        return open(context, name, CREATE | EXCLUSIVE, value);
    }

    static NamedSemaphore find(PythonContext context, String name) {
        return open(context, name, 0, 0);
    }

    private static NamedSemaphore open(PythonContext context, String name, int flags, int value) {
        try (Arena arena = Arena.ofConfined()) {
            long text = SystemCalls.string(arena, FileNames.encode(name)).address();
            return new NamedSemaphore(SystemCalls.call(context, LibcFunction.SEM_OPEN, text, flags, MODE, value));
        }
    }

    static void unlink(PythonContext context, String name) {
        try (Arena arena = Arena.ofConfined()) {
            long text = SystemCalls.string(arena, FileNames.encode(name)).address();
            SystemCalls.call(context, LibcFunction.SEM_UNLINK, text);
        }
    }

    long address() {
        return memory.address();
    }

    /**
     * Takes one. Asks again and again: a thread that waits in the system could not be interrupted.
     *
     * @param nanos how long to wait, negative for ever
     * @return whether there was one in time
     */
    boolean acquire(long nanos) {
        long start = System.nanoTime();
        long pause = FIRST_PAUSE_NANOS;
        while (true) {
            long result = Libc.retry(LibcFunction.SEM_TRYWAIT, address());
            if (result != -OsErrors.EAGAIN) {
                OsErrors.check(result, null);
                return true;
            }
            long left = nanos < 0 ? Long.MAX_VALUE : nanos - (System.nanoTime() - start);
            if (left <= 0) {
                return false;
            }
            Waiting.sleep(Math.min(pause, left));
            pause = Math.min(2 * pause, LAST_PAUSE_NANOS);
        }
    }

    void release() {
        OsErrors.check(Libc.call(LibcFunction.SEM_POST, address()), null);
    }

    /** How many can be taken. */
    int value() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(ValueLayout.JAVA_INT);
            OsErrors.check(Libc.call(LibcFunction.SEM_GETVALUE, address(), value.address()), null);
            return Math.max(0, value.get(ValueLayout.JAVA_INT, 0));
        }
    }
}
