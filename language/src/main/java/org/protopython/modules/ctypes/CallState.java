// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import org.protopython.runtime.PythonContext;

/** What a thread remembers between and across calls of foreign functions. */
final class CallState {
    private final ThreadLocal<CallState> ofThread;
    /** The copy of {@code errno} that programs see. */
    int errno;
    /** Where a call puts {@code errno}. */
    final MemorySegment captured =
            NativeMemory.allocate(Linker.Option.captureStateLayout().byteSize());
    /** What a callback threw that must go through the C code that called it, null for nothing. */
    Throwable thrown;

    private CallState(ThreadLocal<CallState> ofThread) {
        this.ofThread = ofThread;
    }

    static CallState of(PythonContext context) {
        CallState first = context.extension(CallState.class, unused -> {
            ThreadLocal<CallState> states = ThreadLocal.withInitial(() -> new CallState(null));
            return new CallState(states);
        });
        return first.ofThread.get();
    }

    /** Throws what a callback has left for its caller. */
    void rethrow() {
        Throwable left = thrown;
        thrown = null;
        if (left instanceof Error error) {
            throw error;
        } else if (left instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
