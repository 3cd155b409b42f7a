// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** What is particular to {@code lock}. */
@PyTypeMethods("lock")
final class PlainLockType {
    private PlainLockType() {}

    @PyBuiltin("__new__(cls, /)")
    static Object create(PyType cls) {
        return new PyLock(cls);
    }
}
