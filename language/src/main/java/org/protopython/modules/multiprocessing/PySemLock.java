// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.multiprocessing;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _multiprocessing.SemLock}: a semaphore, or a lock that its thread may take several times. */
final class PySemLock extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("SemLock", "_multiprocessing", BuiltinTypes.OBJECT, false);

    /** What the C library allows. */
    static final int MOST = Integer.MAX_VALUE;

    /** Of {@code kind}. */
    static final int RECURSIVE = 0;

    static final int SEMAPHORE = 1;

    private final NamedSemaphore semaphore;
    private final int kind;
    private final int maxValue;
    /** Null when the name is gone. */
    private final String name;

    /** How often this process holds it, and which thread took it last. */
    private int count;

    private Thread owner;

    PySemLock(PyType type, NamedSemaphore semaphore, int kind, int maxValue, String name) {
        super(type);
        this.semaphore = semaphore;
        this.kind = kind;
        this.maxValue = maxValue;
        this.name = name;
    }

    NamedSemaphore semaphore() {
        return semaphore;
    }

    int kind() {
        return kind;
    }

    int maxValue() {
        return maxValue;
    }

    String name() {
        return name;
    }

    synchronized int count() {
        return count;
    }

    synchronized boolean isMine() {
        return count > 0 && owner == Thread.currentThread();
    }

    /** @param nanos negative to wait for ever */
    boolean acquire(long nanos) {
        synchronized (this) {
            if (kind == RECURSIVE && isMine()) {
                count++;
                return true;
            }
        }
        if (!semaphore.acquire(nanos)) {
            return false;
        }
        synchronized (this) {
            count++;
            owner = Thread.currentThread();
        }
        return true;
    }

    synchronized void release() {
        if (kind == RECURSIVE) {
            if (!isMine()) {
                throw Errors.raise(
                        ExceptionTypes.ASSERTION_ERROR, "attempt to release recursive lock not owned by thread");
            } else if (count > 1) {
                count--;
                return;
            }
        } else if (semaphore.value() >= maxValue) {
            throw Errors.valueError("semaphore or lock released too many times");
        }
        semaphore.release();
        count--;
    }

    /** In a new process nothing is held. */
    synchronized void forget() {
        count = 0;
    }
}
