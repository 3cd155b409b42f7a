// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.signal.SignalHandlers;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Keywords;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The module {@code _thread}: threads of the context, and locks between them. */
@PyModule(value = "_thread", doc = "Threads and locks, on which the module threading is built.")
public final class ThreadModule {
    @PyConstant("TIMEOUT_MAX")
    static final double TIMEOUT_MAX = 9223372036.0;

    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.RUNTIME_ERROR;

    @PyConstant("lock")
    static final PyType LOCK = PyLock.LOCK;

    @PyConstant("LockType")
    static final PyType LOCK_TYPE = PyLock.LOCK;

    @PyConstant("RLock")
    static final PyType RLOCK = PyLock.RLOCK;

    @PyConstant("_ThreadHandle")
    static final PyType HANDLE = PyThreadHandle.TYPE;

    @PyConstant("_local")
    static final PyType LOCAL = PyLocal.TYPE;

    @PyConstant("_ExceptHookArgs")
    static final PyType EXCEPT_HOOK_ARGUMENTS = UncaughtErrors.ARGUMENTS.type();

    private static final long LEAST_STACK = 53248;

    private ThreadModule() {}

    @PyBuiltin("allocate_lock()")
    static Object allocateLock() {
        return new PyLock(PyLock.LOCK);
    }

    @PyBuiltin("allocate()")
    static Object allocate() {
        return new PyLock(PyLock.LOCK);
    }

    @PyBuiltin("get_ident()")
    static long ident(PythonContext context) {
        return ThreadIdents.current(context);
    }

    @PyBuiltin("get_native_id()")
    static long nativeId(PythonContext context) {
        return ThreadIdents.currentNative(context);
    }

    @PyBuiltin("_get_main_thread_ident()")
    static long mainIdent(PythonContext context) {
        return ThreadIdents.of(context, context.mainThread());
    }

    @PyBuiltin("_is_main_interpreter()")
    static boolean isMainInterpreter(PythonContext context) {
        return context.isMainInterpreter();
    }

    @PyBuiltin("daemon_threads_allowed()")
    static boolean daemonThreadsAllowed(PythonContext context) {
        return Interpreters.current(context).config().allowDaemonThreads();
    }

    @PyBuiltin("_count()")
    static long count(PythonContext context) {
        return context.threads().count();
    }

    /** Waits for the threads that are no daemons. */
    @PyBuiltin("_shutdown()")
    static void shutdown(PythonContext context) {
        ThreadStarter.of(context).joinAll();
    }

    @PyBuiltin("stack_size(size=0, /)")
    static long stackSize(PythonContext context, long size) {
        if (size != 0 && size < LEAST_STACK) {
            throw Errors.valueError("size must be at least %d bytes", LEAST_STACK);
        }
        long before = context.threads().stackBytes();
        context.threads().setStackBytes(size);
        return before;
    }

    /** A name for debuggers of the process; the main thread belongs to who made it. */
    @PyBuiltin("set_name(name)")
    static void setName(PythonContext context, TruffleString name) {
        if (Thread.currentThread() != context.mainThread()) {
            Thread.currentThread().setName(PyStrings.toJava(name));
        }
    }

    @PyBuiltin("_make_thread_handle(ident, /)")
    static Object makeHandle(long ident) {
        return new PyThreadHandle(ident);
    }

    @PyBuiltin("start_new_thread(function, args, kwargs=<unrepresentable>, /)")
    static Object startNewThread(PythonContext context, Object function, Object args, Object kwargs) {
        return newThread(context, function, args, kwargs);
    }

    @PyBuiltin("start_new(function, args, kwargs=<unrepresentable>, /)")
    static Object startNew(PythonContext context, Object function, Object args, Object kwargs) {
        return newThread(context, function, args, kwargs);
    }

    private static Object newThread(PythonContext context, Object function, Object args, Object kwargs) {
        if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("first arg must be callable");
        } else if (!(args instanceof PyTuple positional)) {
            throw Errors.typeError("2nd arg must be a tuple");
        } else if (kwargs != null && !(kwargs instanceof PyDict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        } else {
            PyThreadHandle handle = new PyThreadHandle(0);
            ThreadStarter.of(context)
                    .start(handle, function, () -> Keywords.call(function, positional.items(), (PyDict) kwargs), true);
            return handle.ident();
        }
    }

    @PyBuiltin("start_joinable_thread(function, handle=None, daemon=True)")
    static Object startJoinableThread(PythonContext context, Object function, Object handle, boolean daemon) {
        if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("thread function must be callable");
        }
        PyThreadHandle given;
        if (handle == null || handle == PyNone.NONE) {
            given = new PyThreadHandle(0);
        } else if (handle instanceof PyThreadHandle own) {
            given = own;
        } else {
            throw Errors.typeError("'handle' must be a _ThreadHandle");
        }
        ThreadStarter.of(context).start(given, function, () -> Calls.call(function), daemon);
        return given;
    }

    /** As if the signal had come, whose handler runs in the main thread; nothing for one that has none in Python. */
    @PyBuiltin("interrupt_main(signum=2, /)")
    static void interruptMain(PythonContext context, int signum) {
        SignalHandlers.interruptMain(context, signum);
    }

    @PyBuiltin("_excepthook(args, /)")
    static void exceptHook(PythonContext context, Object arguments) {
        UncaughtErrors.print(context, arguments);
    }

    @PyBuiltin("exit()")
    static Object exit() {
        throw Errors.raise(ExceptionTypes.SYSTEM_EXIT, new Object[0]);
    }

    @PyBuiltin("exit_thread()")
    static Object exitThread() {
        return exit();
    }
}
