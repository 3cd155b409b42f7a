// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;

/** {@code ctypes} where CPython would crash, and where native code is not allowed. */
class NativeDataTest {
    private static String errorOf(Context context, String statements) {
        return context.eval("protopython", """
            error = None
            try:
                exec(%s)
            except Exception as e:
                error = f"{type(e).__name__}: {e}"
            error
            """.formatted('"' + statements + '"'))
                .asString();
    }

    @Test
    void nullPointersAreRefused() {
        try (Context context =
                Context.newBuilder("protopython").allowAllAccess(true).build()) {
            context.eval("protopython", "from ctypes import *");
            assertEquals("ValueError: NULL pointer access", errorOf(context, "c_int.from_address(0).value"));
            assertEquals("ValueError: no memory at 0x10", errorOf(context, "c_int.from_address(16).value"));
            assertEquals("ValueError: attempt to call NULL function pointer", errorOf(context, "CFUNCTYPE(None)()()"));
            assertEquals("ValueError: NULL pointer access", errorOf(context, "string_at(0)"));
        }
    }

    @Test
    void importNeedsNativeAccess() {
        try (Context context =
                Context.newBuilder("protopython").allowIO(IOAccess.ALL).build()) {
            assertEquals(
                    "ImportError: _ctypes needs native access, which this context does not have",
                    errorOf(context, "import _ctypes"));
        }
    }
}
