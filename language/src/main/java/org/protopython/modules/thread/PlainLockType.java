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

    /** The methods under the names they had first. */
    @PyBuiltin("acquire_lock(self, /, blocking=True, timeout=-1)")
    static boolean acquire(PyLock self, boolean blocking, Object timeout) {
        return LockType.acquire(self, blocking, timeout);
    }

    @PyBuiltin("release_lock(self, /)")
    static void release(PyLock self) {
        LockType.release(self);
    }

    @PyBuiltin("locked_lock(self, /)")
    static boolean isLocked(PyLock self) {
        return self.isLocked();
    }
}
