// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * Knows the class that implements the interop messages of Python objects. It lies above this layer, because the messages
 * need the operations of the language; the language installs it.
 */
public final class InteropExports {
    @CompilationFinal
    private static volatile Class<?> exports;

    private InteropExports() {}

    /** Installs the class; the first call wins. */
    public static void install(Class<?> newExports) {
        if (exports == null) {
            exports = newExports;
        }
    }

    static Class<?> exports() {
        return exports;
    }
}
