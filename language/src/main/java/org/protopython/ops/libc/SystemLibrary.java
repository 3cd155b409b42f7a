// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/** What modules on a native library of the system have in common. They ask {@link Libc#isAllowed} before. */
public final class SystemLibrary {
    private SystemLibrary() {}

    /** Loads the library, which stays, under the first name that the system knows; null if it knows none. */
    @SuppressWarnings("restricted") // native access is what isAllowed asks for
    public static SymbolLookup find(String... names) {
        for (String name : names) {
            try {
                return SymbolLookup.libraryLookup(name, Arena.global());
            } catch (IllegalArgumentException e) {
                // not under this name
                continue;
            }
        }
        return null;
    }

    /** Parameters for integers and pointers, each passed as 64 bits. */
    public static MemoryLayout[] longs(int count) {
        MemoryLayout[] parameters = new MemoryLayout[count];
        Arrays.fill(parameters, JAVA_LONG);
        return parameters;
    }

    /** Takes the address of the function as its first argument. */
    @SuppressWarnings("restricted") // native access is what isAllowed asks for
    public static MethodHandle link(FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(descriptor);
    }

    /** Functions of C throw nothing; what Java throws on the way is given on. */
    public static RuntimeException unexpected(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException exception ? exception : new IllegalStateException(e);
    }
}
