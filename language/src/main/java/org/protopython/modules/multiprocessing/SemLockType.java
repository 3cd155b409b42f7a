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
    @PyBuiltin(value = "_rebuild(cls, handle, kind, maxvalue, name, /)", kind = Kind.CLASS_METHOD)
    static Object rebuild(
            PythonContext context, PyType cls, Object handle, int kind, int maxvalue, TruffleString name) {
        String text = PyStrings.toJava(name);
        return new PySemLock(cls, NamedSemaphore.find(context, text), kind, maxvalue, text);
    }

    @PyBuiltin("acquire(self, /, block=True, timeout=None)")
    static boolean acquire(PySemLock self, boolean block, Object timeout) {
        if (!block) {
            return self.acquire(0);
        } else if (timeout == PyNone.NONE) {
            return self.acquire(-1);
        }
        return self.acquire((long) (Math.max(0, Conversions.toDouble(timeout)) * NANOS));
    }

    @PyBuiltin("release(self, /)")
    static void release(PySemLock self) {
        self.release();
    }

    @PyBuiltin("__enter__(self, /)")
    static boolean enter(PySemLock self) {
        return self.acquire(-1);
    }

    @PyBuiltin("__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)")
    static void exit(PySemLock self, Object type, Object value, Object traceback) {
        self.release();
    }

    @PyBuiltin("_count(self, /)")
    static long count(PySemLock self) {
        return self.count();
    }

    @PyBuiltin("_is_mine(self, /)")
    static boolean isMine(PySemLock self) {
        return self.isMine();
    }

    @PyBuiltin("_get_value(self, /)")
    static long value(PySemLock self) {
        return self.semaphore().value();
    }

    @PyBuiltin("_is_zero(self, /)")
    static boolean isZero(PySemLock self) {
        return self.semaphore().value() == 0;
    }

    @PyBuiltin("_after_fork(self, /)")
    static void afterFork(PySemLock self) {
        self.forget();
    }

    @PyGetter("handle")
    static long handle(PySemLock self) {
        return self.semaphore().address();
    }

    @PyGetter("kind")
    static long kind(PySemLock self) {
        return self.kind();
    }

    @PyGetter("maxvalue")
    static long maxValue(PySemLock self) {
        return self.maxValue();
    }

    @PyGetter("name")
    static Object name(PySemLock self) {
        return self.name() == null ? PyNone.NONE : PyStrings.of(self.name());
    }
}
