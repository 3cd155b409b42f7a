// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** What is particular to {@code lock}. */
@PyTypeMethods(value = "lock", doc = """
    A lock, which one thread can have at a time.

    It waits for itself if it takes the lock again. Any thread may give the lock back.\
    """)
final class PlainLockType {
    private PlainLockType() {}

    @PyBuiltin("__new__(cls, /)")
    static Object create(PyType cls) {
        return new PyLock(cls);
    }

    /** The methods under the names they had first. */
    @PyBuiltin(value = "acquire_lock(self, /, blocking=True, timeout=-1)", doc = "The old name of acquire().")
    static boolean acquire(PyLock self, boolean blocking, Object timeout) {
        return LockType.acquire(self, blocking, timeout);
    }

    @PyBuiltin(value = "release_lock(self, /)", doc = "The old name of release().")
    static void release(PyLock self) {
        LockType.release(self);
    }

    @PyBuiltin(value = "locked_lock(self, /)", doc = "The old name of locked().")
    static boolean isLocked(PyLock self) {
        return self.isLocked();
    }
}
