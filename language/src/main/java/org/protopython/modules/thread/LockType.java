// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Conversions;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What {@code lock} and {@code RLock} have in common. */
@PyTypeMethods({"lock", "RLock"})
final class LockType {
    private LockType() {}

    @PyBuiltin(value = "acquire(self, /, blocking=True, timeout=-1)", doc = """
        Take the lock, waiting until it is free, and tell whether that was possible.

        blocking false does not wait; a timeout in seconds waits no longer, -1 is for as long as it takes. A
        thread can take an RLock again.\
        """)
    static boolean acquire(PyLock self, boolean blocking, Object timeout) {
        double seconds = Conversions.toDouble(timeout);
        if (!blocking && seconds != -1) {
            throw Errors.valueError("can't specify a timeout for a non-blocking call");
        } else if (seconds < 0 && seconds != -1) {
            throw Errors.valueError("timeout value must be a non-negative number");
        } else if (seconds > ThreadModule.TIMEOUT_MAX) {
            throw Errors.overflowError("timeout value is too large");
        }
        return self.acquire(blocking ? seconds : 0);
    }

    @PyBuiltin(
            value = "release(self, /)",
            doc = "Give the lock back. Raises RuntimeError if it is free, and for an RLock if another thread has it.")
    static void release(PyLock self) {
        if (!self.release()) {
            throw Errors.runtimeError(
                    self.type() == PyLock.LOCK ? "release unlocked lock" : "cannot release un-acquired lock");
        }
    }

    @PyBuiltin(value = "locked(self, /)", doc = "Whether a thread has the lock.")
    static boolean isLocked(PyLock self) {
        return self.isLocked();
    }

    @PyBuiltin(value = "__enter__(self, /)", doc = "Take the lock, waiting until it is free.")
    static boolean enter(PyLock self) {
        return self.acquire(-1);
    }

    @PyBuiltin(value = "__exit__(self, /, *exc_info)", doc = "Give the lock back.")
    static void exit(PyLock self, Object[] excInfo) {
        release(self);
    }

    @PyBuiltin(value = "_at_fork_reinit(self, /)", doc = "Free the lock in the child after a fork, whoever had it.")
    static void reset(PyLock self) {
        self.reset();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PythonContext context, PyLock self) {
        String owner = self.type() == PyLock.LOCK
                ? ""
                : " owner=" + self.ownerId(context) + " count=" + (self.isLocked() ? self.count() : 0);
        return "<" + (self.isLocked() ? "locked " : "unlocked ") + TypeNames.full(self.type()) + " object" + owner
                + " at " + TypeNames.address(self) + ">";
    }
}
