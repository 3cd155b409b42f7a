// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.multiprocessing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _multiprocessing.SemLock}. */
@PyTypeMethods(value = "SemLock", doc = "A lock or semaphore that several processes share.")
final class SemLockType {
    @PyConstant("SEM_VALUE_MAX")
    static final int MOST = PySemLock.MOST;

    private static final double NANOS = 1e9;

    private SemLockType() {}

    @PyBuiltin("__new__(cls, /, kind, value, maxvalue, name, unlink)")
    static Object create(
            PythonContext context, PyType cls, int kind, int value, int maxvalue, TruffleString name, boolean unlink) {
        if (kind != PySemLock.RECURSIVE && kind != PySemLock.SEMAPHORE) {
            throw Errors.valueError("unrecognized kind");
        }
        String text = PyStrings.toJava(name);
        NamedSemaphore semaphore = NamedSemaphore.create(context, text, value);
        if (unlink) {
            NamedSemaphore.unlink(context, text);
        }
        return new PySemLock(cls, semaphore, kind, maxvalue, unlink ? null : text);
    }

    /** The same semaphore in another process. */
    @PyBuiltin(
            value = "_rebuild(cls, handle, kind, maxvalue, name, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The semaphore of that name in another process.")
    static Object rebuild(
            PythonContext context, PyType cls, Object handle, int kind, int maxvalue, TruffleString name) {
        String text = PyStrings.toJava(name);
        return new PySemLock(cls, NamedSemaphore.find(context, text), kind, maxvalue, text);
    }

    @PyBuiltin(value = "acquire(self, /, block=True, timeout=None)", doc = """
        Take one from the semaphore, waiting until there is one, and tell whether that was possible.

        block false does not wait, a timeout in seconds waits no longer.\
        """)
    static boolean acquire(PySemLock self, boolean block, Object timeout) {
        if (!block) {
            return self.acquire(0);
        } else if (timeout == PyNone.NONE) {
            return self.acquire(-1);
        }
        return self.acquire((long) (Math.max(0, Conversions.toDouble(timeout)) * NANOS));
    }

    @PyBuiltin(value = "release(self, /)", doc = "Give one back to the semaphore.")
    static void release(PySemLock self) {
        self.release();
    }

    @PyBuiltin(value = "__enter__(self, /)", doc = "Take one from the semaphore, waiting until there is one.")
    static boolean enter(PySemLock self) {
        return self.acquire(-1);
    }

    @PyBuiltin(
            value = "__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)",
            doc = "Give one back to the semaphore.")
    static void exit(PySemLock self, Object type, Object value, Object traceback) {
        self.release();
    }

    @PyBuiltin(value = "_count(self, /)", doc = "How often this process has taken one that it has not given back.")
    static long count(PySemLock self) {
        return self.count();
    }

    @PyBuiltin(value = "_is_mine(self, /)", doc = "Whether this thread holds the lock.")
    static boolean isMine(PySemLock self) {
        return self.isMine();
    }

    @PyBuiltin(value = "_get_value(self, /)", doc = "How many can be taken from the semaphore.")
    static long value(PySemLock self) {
        return self.semaphore().value();
    }

    @PyBuiltin(value = "_is_zero(self, /)", doc = "Whether none can be taken from the semaphore.")
    static boolean isZero(PySemLock self) {
        return self.semaphore().value() == 0;
    }

    @PyBuiltin(value = "_after_fork(self, /)", doc = "Forget what the parent process has taken, in a child.")
    static void afterFork(PySemLock self) {
        self.forget();
    }

    @PyGetter(value = "handle", doc = "The address of the semaphore.")
    static long handle(PySemLock self) {
        return self.semaphore().address();
    }

    @PyGetter(value = "kind", doc = "0 for a lock that its thread may take again, 1 for a semaphore.")
    static long kind(PySemLock self) {
        return self.kind();
    }

    @PyGetter(value = "maxvalue", doc = "The greatest value of the semaphore.")
    static long maxValue(PySemLock self) {
        return self.maxValue();
    }

    @PyGetter(value = "name", doc = "The name of the semaphore; None for one that has none any more.")
    static Object name(PySemLock self) {
        return self.name() == null ? PyNone.NONE : PyStrings.of(self.name());
    }
}
