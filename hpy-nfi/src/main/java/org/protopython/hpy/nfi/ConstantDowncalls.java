// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.CompilerDirectives;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The calls of {@link Downcalls} of functions that the caller knows as a constant segment. Partial evaluation sees
 * through such a segment, so that the compiled loop itself calls C, with no Java method in between. Not for the
 * {@link CallBackend} that calls through NFI.
 */
public final class ConstantDowncalls {
    private static final MethodHandle WORD2 = handle("lll");
    private static final MethodHandle WORD3 = handle("llll");
    private static final MethodHandle WORD4 = handle("lllll");
    private static final MethodHandle WORD5 = handle("llllll");

    private ConstantDowncalls() {}

    @SuppressWarnings("restricted")
    private static MethodHandle handle(String letters) {
        return Linker.nativeLinker().downcallHandle(CType.descriptor(letters));
    }

    public static long word(MemorySegment function, long a, long b) {
        try {
            return (long) WORD2.invokeExact(function, a, b);
        } catch (Throwable e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    public static long word(MemorySegment function, long a, long b, long c) {
        try {
            return (long) WORD3.invokeExact(function, a, b, c);
        } catch (Throwable e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    public static long word(MemorySegment function, long a, long b, long c, long d) {
        try {
            return (long) WORD4.invokeExact(function, a, b, c, d);
        } catch (Throwable e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    public static long word(MemorySegment function, long a, long b, long c, long d, long e) {
        try {
            return (long) WORD5.invokeExact(function, a, b, c, d, e);
        } catch (Throwable t) {
            throw CompilerDirectives.shouldNotReachHere(t);
        }
    }
}
