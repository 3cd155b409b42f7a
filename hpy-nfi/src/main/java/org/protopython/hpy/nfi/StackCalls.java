// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.CompilerDirectives;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Calls of C functions on a stack of their own, which can suspend themselves to have Java do something; {@code stacks.c}
 * tells how. For compiled code, as {@link ConstantDowncalls} are. Who begins such a call must resume it until it ends.
 */
public final class StackCalls {
    /** Returned in place of a handle, which never has these bits. */
    private static final long SUSPENDED = -1;

    private static long call;
    private static long resume;

    private StackCalls() {}

    /** The functions of the native library: the code is the same wherever a process has loaded it more than once. */
    static synchronized void link(long callAddress, long resumeAddress) {
        if (call == 0) {
            call = callAddress;
            resume = resumeAddress;
        }
    }

    /** Linked when the first such call is made. */
    private static final class Linked {
        static final MemorySegment CALL = segment(true);
        static final MemorySegment RESUME = segment(false);
        static final MethodHandle WORD2 = handle("lll");
        static final MethodHandle WORD6 = handle("lllllll");
    }

    private static synchronized MemorySegment segment(boolean first) {
        return MemorySegment.ofAddress(first ? call : resume);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle handle(String letters) {
        return Linker.nativeLinker().downcallHandle(CType.descriptor(letters));
    }

    /**
     * {@code function(thread, a, b, c, 0)} on a stack that {@link NativeRuntime#newStack} has made.
     *
     * @param thread address of the context struct
     * @return what the function has, unless it {@link #isSuspended}
     */
    public static long call(long thread, long stack, long function, long a, long b, long c) {
        OwnMemory.putLong(thread + NativeLayout.THREAD_STACK, stack);
        try {
            return (long) Linked.WORD6.invokeExact(Linked.CALL, stack, function, thread, a, b, c);
        } catch (Throwable e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    /** Lets a suspended function go on with the answer to its request; returns as {@link #call} does. */
    public static long resume(long thread, long stack, long answer) {
        OwnMemory.putLong(thread + NativeLayout.THREAD_STACK, stack);
        try {
            return (long) Linked.WORD2.invokeExact(Linked.RESUME, stack, answer);
        } catch (Throwable e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    /** Whether the function has not returned, but waits for the answer to what {@link #request} tells. */
    public static boolean isSuspended(long thread, long result) {
        // who suspends itself leaves the stack, while a function may return anything
        return result == SUSPENDED && OwnMemory.getLong(thread + NativeLayout.THREAD_STACK) == 0;
    }

    /** The thread is on Java's stack again. */
    public static void end(long thread) {
        OwnMemory.putLong(thread + NativeLayout.THREAD_STACK, 0);
    }

    /** What a suspended function wants: one of {@link NativeLayout}'s constants. */
    public static int request(long thread) {
        return OwnMemory.getInt(thread + NativeLayout.THREAD_REQUEST);
    }

    /** An operand of the request. */
    public static long requested(long thread, int index) {
        return OwnMemory.getLong(thread + NativeLayout.THREAD_REQUESTED + (long) index * Long.BYTES);
    }
}
