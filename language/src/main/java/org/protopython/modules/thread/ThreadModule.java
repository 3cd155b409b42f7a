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

    @PyBuiltin(value = "allocate_lock()", doc = "A new lock, which is free.")
    static Object allocateLock() {
        return new PyLock(PyLock.LOCK);
    }

    @PyBuiltin(value = "allocate()", doc = "A new lock, which is free; the old name of allocate_lock().")
    static Object allocate() {
        return new PyLock(PyLock.LOCK);
    }

    @PyBuiltin(value = "get_ident()", doc = "The number of this thread. Another may get it when the thread has ended.")
    static long ident(PythonContext context) {
        return ThreadIdents.current(context);
    }

    @PyBuiltin(value = "get_native_id()", doc = "The number by which the operating system knows this thread.")
    static long nativeId(PythonContext context) {
        return ThreadIdents.currentNative(context);
    }

    @PyBuiltin(
            value = "_get_main_thread_ident()",
            doc = "The number of the main thread, as get_ident() gives it there.")
    static long mainIdent(PythonContext context) {
        return ThreadIdents.of(context, context.mainThread());
    }

    @PyBuiltin(value = "_is_main_interpreter()", doc = "Whether this is the main interpreter.")
    static boolean isMainInterpreter(PythonContext context) {
        return context.isMainInterpreter();
    }

    @PyBuiltin(
            value = "daemon_threads_allowed()",
            doc = "Whether this interpreter may have threads that it does not wait for at its end.")
    static boolean daemonThreadsAllowed(PythonContext context) {
        return Interpreters.current(context).config().allowDaemonThreads();
    }

    @PyBuiltin(value = "_count()", doc = "How many threads of this interpreter run that were started from Python.")
    static long count(PythonContext context) {
        return context.threads().count();
    }

    /** Waits for the threads that are no daemons. */
    @PyBuiltin(value = "_shutdown()", doc = "Wait for the threads that are no daemons.")
    static void shutdown(PythonContext context) {
        ThreadStarter.of(context).joinAll();
    }

    @PyBuiltin(value = "stack_size(size=0, /)", doc = """
        Set how many bytes of stack new threads have, 0 for as many as usual, and give what was set before.

        Raises ValueError for too few.\
        """)
    static long stackSize(PythonContext context, long size) {
        if (size != 0 && size < LEAST_STACK) {
            throw Errors.valueError("size must be at least %d bytes", LEAST_STACK);
        }
        long before = context.threads().stackBytes();
        context.threads().setStackBytes(size);
        return before;
    }

    /** A name for debuggers of the process; the main thread belongs to who made it. */
    @PyBuiltin(value = "set_name(name)", doc = "Give this thread a name that the tools of the system show.")
    static void setName(PythonContext context, TruffleString name) {
        if (Thread.currentThread() != context.mainThread()) {
            Thread.currentThread().setName(PyStrings.toJava(name));
        }
    }

    @PyBuiltin(
            value = "_make_thread_handle(ident, /)",
            doc = "The handle of a thread that was started otherwise, by its number.")
    static Object makeHandle(long ident) {
        return new PyThreadHandle(ident);
    }

    @PyBuiltin(value = "start_new_thread(function, args, kwargs=<unrepresentable>, /)", doc = """
        Start a thread that calls a function with a tuple of arguments and a dict of keyword arguments.

        Gives the number of the thread. It ends with the function; an exception there goes to
        sys.unraisablehook, but for SystemExit.\
        """)
    static Object startNewThread(PythonContext context, Object function, Object args, Object kwargs) {
        return newThread(context, function, args, kwargs);
    }

    @PyBuiltin(
            value = "start_new(function, args, kwargs=<unrepresentable>, /)",
            doc = "Start a thread that calls a function; the old name of start_new_thread().")
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

    @PyBuiltin(value = "start_joinable_thread(function, handle=None, daemon=True)", doc = """
        Start a thread that calls a function without arguments, and give its handle.

        Others can wait for the end of the thread by the handle. The interpreter does so at its end unless
        daemon is true.\
        """)
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
    @PyBuiltin(value = "interrupt_main(signum=2, /)", doc = """
        Let the main thread call the handler of a signal as if it had come.

        By default it is SIGINT, which raises KeyboardInterrupt there. Nothing happens if there is no
        handler in Python.\
        """)
    static void interruptMain(PythonContext context, int signum) {
        SignalHandlers.interruptMain(context, signum);
    }

    @PyBuiltin(
            value = "_excepthook(args, /)",
            doc = "Print an exception that a thread has not caught: what threading.excepthook does by itself.")
    static void exceptHook(PythonContext context, Object arguments) {
        UncaughtErrors.print(context, arguments);
    }

    @PyBuiltin(value = "exit()", doc = "End this thread by raising SystemExit.")
    static Object exit() {
        throw Errors.raise(ExceptionTypes.SYSTEM_EXIT, new Object[0]);
    }

    @PyBuiltin(value = "exit_thread()", doc = "End this thread by raising SystemExit; the old name of exit().")
    static Object exitThread() {
        return exit();
    }
}
