// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;

/** {@code sys._jit}: tells of CPython's own compiler, which is not here; the one of Graal never changes a result. */
@PyModule("sys._jit")
public final class JitModule {
    private JitModule() {}

    @PyBuiltin("is_available()")
    static boolean isAvailable() {
        return false;
    }

    @PyBuiltin("is_enabled()")
    static boolean isEnabled() {
        return false;
    }

    @PyBuiltin("is_active()")
    static boolean isActive() {
        return false;
    }
}
