// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import java.util.HashMap;
import java.util.Map;

/**
 * One lock per module being imported. A thread that would wait for itself through other threads does not wait: it goes
 * on with a module that is not complete, as CPython does.
 */
final class ModuleLocks {
    private static final class Lock {
        private Thread owner;
        private int depth;
        /** Threads that wait for this lock, for which it stays the lock of its module. */
        private int waiters;
    }

    private final Map<String, Lock> locks = new HashMap<>();
    private final Map<Thread, Lock> waiting = new HashMap<>();

    /** Takes the lock; false when waiting for it would never end. */
    synchronized boolean acquire(String name) {
        Thread self = Thread.currentThread();
        Lock lock = locks.computeIfAbsent(name, key -> new Lock());
        while (lock.owner != null && lock.owner != self) {
            if (leadsTo(lock, self)) {
                return false;
            }
            waiting.put(self, lock);
            lock.waiters++;
            try {
                wait();
            } catch (InterruptedException e) {
                self.interrupt();
                return false;
            } finally {
                lock.waiters--;
                waiting.remove(self);
            }
        }
        lock.owner = self;
        lock.depth++;
        return true;
    }

    private boolean leadsTo(Lock lock, Thread self) {
        Lock current = lock;
        while (current != null) {
            if (current.owner == self) {
                return true;
            }
            current = current.owner == null ? null : waiting.get(current.owner);
        }
        return false;
    }

    synchronized void release(String name) {
        Lock lock = locks.get(name);
        if (--lock.depth == 0) {
            lock.owner = null;
            if (lock.waiters == 0) {
                locks.remove(name);
            }
            notifyAll();
        }
    }
}
