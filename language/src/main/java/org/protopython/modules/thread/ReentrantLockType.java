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
@PyTypeMethods(value = "RLock", doc = """
    A lock that the thread that has it can take again.

    It has to give it back as often, and no other thread may do so.\
    """)
final class ReentrantLockType {
    private ReentrantLockType() {}

    /** Takes any arguments, about which {@code threading.RLock} warns. */
    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyLock(cls);
    }

    @PyBuiltin(value = "_is_owned(self, /)", doc = "Whether this thread has the lock.")
    static boolean isOwned(PyLock self) {
        return self.isOwned();
    }

    @PyBuiltin(
            value = "_recursion_count(self, /)",
            doc = "How often this thread has taken the lock without giving it back.")
    static long recursionCount(PyLock self) {
        return self.isOwned() ? self.count() : 0;
    }

    @PyBuiltin(
            value = "_release_save(self, /)",
            doc = "Give the lock back wholly, and give what _acquire_restore() needs.")
    static Object releaseSave(PythonContext context, PyLock self) {
        if (!self.isOwned()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        long owner = self.ownerId(context);
        return new PyTuple(self.releaseAll(), owner);
    }

    @PyBuiltin(
            value = "_acquire_restore(self, state, /)",
            doc = "Take the lock as often as it was taken before _release_save(), which gave the state.")
    static void acquireRestore(PyLock self, PyTuple state) {
        self.restore(ArgumentConversions.toLong(state.get(0)));
    }
}
