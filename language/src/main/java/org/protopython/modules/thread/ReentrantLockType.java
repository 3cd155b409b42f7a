// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What {@code RLock} has for {@code threading.Condition}. */
@PyTypeMethods("RLock")
final class ReentrantLockType {
    private ReentrantLockType() {}

    /** Takes any arguments, about which {@code threading.RLock} warns. */
    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyLock(cls);
    }

    @PyBuiltin("_is_owned(self, /)")
    static boolean isOwned(PyLock self) {
        return self.isOwned();
    }

    @PyBuiltin("_recursion_count(self, /)")
    static long recursionCount(PyLock self) {
        return self.isOwned() ? self.count() : 0;
    }

    @PyBuiltin("_release_save(self, /)")
    static Object releaseSave(PythonContext context, PyLock self) {
        if (!self.isOwned()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        long owner = self.ownerId(context);
        return new PyTuple(self.releaseAll(), owner);
    }

    @PyBuiltin("_acquire_restore(self, state, /)")
    static void acquireRestore(PyLock self, PyTuple state) {
        self.restore(ArgumentConversions.toLong(state.get(0)));
    }
}
