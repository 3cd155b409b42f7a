// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;

/** {@code sys._jit}: tells of CPython's own compiler, which is not here; the one of Graal never changes a result. */
@PyModule(value = "sys._jit", doc = "What CPython's compiler of running code does, which this interpreter has not.")
public final class JitModule {
    private JitModule() {}

    @PyBuiltin(value = "is_available()", doc = "Whether the interpreter has CPython's compiler of running code: False.")
    static boolean isAvailable() {
        return false;
    }

    @PyBuiltin(value = "is_enabled()", doc = "Whether CPython's compiler of running code is switched on: False.")
    static boolean isEnabled() {
        return false;
    }

    @PyBuiltin(value = "is_active()", doc = "Whether the caller runs in code that CPython's compiler has made: False.")
    static boolean isActive() {
        return false;
    }
}
