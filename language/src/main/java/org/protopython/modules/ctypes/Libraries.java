// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import org.protopython.objects.PyStrings;

/** The dynamic linker of the system. Addresses and handles are numbers, 0 where there is none. */
final class Libraries {
    static final int RTLD_NOW = 2;

    private static final MethodHandle OPEN = link("dlopen", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT));
    private static final MethodHandle FIND = link("dlsym", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle CLOSE = link("dlclose", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
    private static final MethodHandle ERROR = link("dlerror", FunctionDescriptor.of(JAVA_LONG));
    private static final MethodHandle ERRNO = link("__errno_location", FunctionDescriptor.of(JAVA_LONG));

    private Libraries() {}

    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    private static MethodHandle link(String symbol, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(symbol).orElseThrow(), descriptor);
    }

    /** @param name null for what the process has loaded */
    static long open(byte[] name, int mode) {
        MemorySegment text = name == null ? MemorySegment.NULL : NativeMemory.copyOf(name, 1);
        try {
            return (long) OPEN.invokeExact(text.address(), mode);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static long symbol(long handle, TruffleString name) {
        MemorySegment text = NativeMemory.copyOf(PyStrings.toJava(name).getBytes(StandardCharsets.UTF_8), 1);
        try {
            // an old error would be taken for one of this search
            long unused = (long) ERROR.invokeExact();
            return (long) FIND.invokeExact(handle, text.address());
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static int close(long handle) {
        try {
            return (int) CLOSE.invokeExact(handle);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /**
     * Why the last of these calls failed.
     *
     * @param silent what to say when it did not, but found nothing
     */
    static TruffleString error(String silent) {
        try {
            long address = (long) ERROR.invokeExact();
            return PyStrings.of(
                    address == 0
                            ? silent
                            : new String(NativeText.bytesAt(address).value(), StandardCharsets.UTF_8));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** {@code errno} of the thread. */
    static void setErrno(int value) {
        try {
            long address = (long) ERRNO.invokeExact();
            NativeMemory.at(address, Integer.BYTES).set(ValueLayout.JAVA_INT, 0, value);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static RuntimeException unexpected(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException exception ? exception : new IllegalStateException(e);
    }
}
