// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Starts the threads of one context, and knows those that a program waits for at its end. */
final class ThreadStarter {
    private final PythonContext context;
    private final Set<PyThreadHandle> awaited = ConcurrentHashMap.newKeySet();

    private ThreadStarter(PythonContext context) {
        this.context = context;
    }

    static ThreadStarter of(PythonContext context) {
        return context.extension(ThreadStarter.class, ThreadStarter::new);
    }

    /** @param function named in the report of an exception that the body does not catch */
    void start(PyThreadHandle handle, Object function, Runnable body, boolean daemon) {
        if (context.isFinalizing()) {
            throw Errors.raise(
                    ExceptionTypes.PYTHON_FINALIZATION_ERROR, "can't create new thread at interpreter shutdown");
        } else if (!Interpreters.current(context).config().allowThreads()) {
            throw Errors.runtimeError("thread is not supported for isolated subinterpreters");
        } else if (daemon && !Interpreters.current(context).config().allowDaemonThreads()) {
            throw Errors.runtimeError("daemon threads are disabled in this (sub)interpreter");
        } else if (!handle.begin()) {
            throw Errors.runtimeError("thread already started");
        }
        if (!daemon) {
            awaited.add(handle);
        }
        ThreadIdents.current(context); // others may ask for that of the main thread
        try {
            Thread thread = context.threads().start(() -> run(handle, function, body), "python");
            handle.awaitThread(thread);
        } catch (PException e) {
            awaited.remove(handle);
            throw e;
        }
    }

    private void run(PyThreadHandle handle, Object function, Runnable body) {
        try {
            handle.setThread(Thread.currentThread(), ThreadIdents.current(context));
            body.run();
        } catch (PException e) {
            if (!e.exception().type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
                String message = "Exception ignored in thread started by " + Texts.reprJava(function);
                Unraisable.report(context, e, message, null);
            }
        } finally {
            awaited.remove(handle);
            ThreadLocals.endThread(context);
            handle.setDone();
        }
    }

    /** Those too that one of them starts meanwhile. */
    void joinAll() {
        for (PyThreadHandle handle = other(); handle != null; handle = other()) {
            handle.join(-1);
        }
    }

    private PyThreadHandle other() {
        for (PyThreadHandle handle : awaited) {
            if (handle.thread() != Thread.currentThread()) {
                return handle;
            }
        }
        return null;
    }
}
