// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.protopython.runtime.PythonContext;

/**
 * Calls functions of the C library. Each argument is passed as 64 bits: the ABIs of Linux on x86-64 and AArch64 put
 * integers of all sizes, pointers, and those of them that follow a C ellipsis into the same registers, and a callee looks
 * at no more bits than its parameter has, and at no more registers than it has parameters. So one method handle calls
 * them all.
 */
public final class Libc {
    private static final int ENOSYS = 38;
    private static final int EINTR = 4;
    /** Arguments that both ABIs pass in registers. */
    private static final int REGISTERS = 6;

    private Libc() {}

    /** Linked at the first call, which takes some milliseconds. */
    private static final class InRegisters {
        static final MethodHandle HANDLE = link(REGISTERS);

        private InRegisters() {}
    }

    private static final class OnStack {
        static final MethodHandle HANDLE = link(REGISTERS + 1);

        private OnStack() {}
    }

    /** Where a call puts errno; a thread has its own. */
    private static final class ErrorNumber {
        static final ThreadLocal<MemorySegment> OF_THREAD =
                ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(Linker.Option.captureStateLayout()));

        private ErrorNumber() {}
    }

    @SuppressWarnings("restricted") // native access is what isAllowed asks for
    private static MethodHandle link(int count) {
        MemoryLayout[] arguments = new MemoryLayout[count];
        Arrays.fill(arguments, ValueLayout.JAVA_LONG);
        return Linker.nativeLinker()
                .downcallHandle(
                        FunctionDescriptor.of(ValueLayout.JAVA_LONG, arguments),
                        Linker.Option.captureCallState("errno"));
    }

    static long find(String symbol) {
        return Linker.nativeLinker()
                .defaultLookup()
                .find(symbol)
                .map(MemorySegment::address)
                .orElse(-1L);
    }

    /**
     * Whether a context may call the C library: it has the rights of a process, the module may use native memory
     * without a warning, and the system is one whose numbers are known here.
     */
    @TruffleBoundary
    public static boolean isAllowed(PythonContext context) {
        return context.env().isNativeAccessAllowed()
                && context.env().isFileIOAllowed()
                && context.env().isCreateProcessAllowed()
                && Libc.class.getModule().isNativeAccessEnabled()
                && System.getProperty("os.name").equals("Linux");
    }

    /** The same again as long as a signal interrupts the call. */
    @TruffleBoundary
    public static long retry(LibcFunction function, long... a) {
        long result;
        do {
            result = call(function, a);
        } while (result == -EINTR);
        return result;
    }

    /**
     * Calls a function.
     *
     * @param a at most seven arguments; a pointer is the address of memory that the caller keeps alive
     * @return what the function returned, or the negative errno if that says that it failed
     */
    @TruffleBoundary
    public static long call(LibcFunction function, long... a) {
        long where = function.address();
        if (where == -1) {
            return -ENOSYS;
        }
        MemorySegment code = MemorySegment.ofAddress(where);
        MemorySegment error = ErrorNumber.OF_THREAD.get();
        try {
            long result = a.length <= REGISTERS
                    ? (long) InRegisters.HANDLE.invokeExact(
                            code, error, at(a, 0), at(a, 1), at(a, 2), at(a, 3), at(a, 4), at(a, 5))
                    : (long) OnStack.HANDLE.invokeExact(code, error, a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
            long value = function.result().isLong() ? result : (int) result;
            return function.result().isFailure(value) ? -(long) error.get(ValueLayout.JAVA_INT, 0) : value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static long at(long[] arguments, int index) {
        return index < arguments.length ? arguments[index] : 0;
    }
}
