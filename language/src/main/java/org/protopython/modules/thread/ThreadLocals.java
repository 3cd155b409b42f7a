// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.protopython.runtime.PythonContext;

/**
 * The {@code threading.local} objects in which one thread has attributes. The objects hold the attributes under this as
 * their key, and nothing but the thread holds it: attributes may refer to the thread and to their object, and still
 * go with the first of both.
 */
final class ThreadLocals {
    private final Set<PyLocal> locals = Collections.newSetFromMap(new WeakHashMap<>());

    private static final class OfThreads {
        private final ThreadLocal<ThreadLocals> current = ThreadLocal.withInitial(ThreadLocals::new);
    }

    private static OfThreads ofThreads(PythonContext context) {
        return context.extension(OfThreads.class, unused -> new OfThreads());
    }

    static ThreadLocals current(PythonContext context) {
        return ofThreads(context).current.get();
    }

    void add(PyLocal local) {
        locals.add(local);
    }

    /** Drops the attributes of the current thread, which ends. */
    static void endThread(PythonContext context) {
        ThreadLocals own = current(context);
        for (PyLocal local : own.locals) {
            local.forget(own);
        }
        ofThreads(context).current.remove();
    }
}
