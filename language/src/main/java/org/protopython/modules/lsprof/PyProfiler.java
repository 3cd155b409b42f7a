// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * {@code _lsprof.Profiler}: counts the calls of all threads. Each thread has its own chain of running calls, as threads
 * run at the same time.
 *
 * <p>What was counted is guarded by this object; the timer, which may be a function of the program, and the text for a
 * function, which may be made by the program's {@code __repr__}, are never asked for under that lock.
 */
final class PyProfiler extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Profiler", "_lsprof", BuiltinTypes.OBJECT, false);

    private final Map<Object, ProfiledFunction> functions = new LinkedHashMap<>();
    /** The innermost running call of each thread that has one. */
    private final Map<Thread, RunningCall> running = new HashMap<>();

    private ProfilerTimer timer = new ProfilerTimer(PyNone.NONE, 0);
    private boolean subcalls;
    private boolean builtins;
    private boolean enabled;

    PyProfiler(PyType type) {
        super(type);
    }

    synchronized void setTimer(ProfilerTimer newTimer) {
        timer = newTimer;
    }

    /**
     * Chooses what is counted from now on.
     *
     * @param tellCallersApart whether calls are also counted by caller
     * @param countBuiltins whether functions in Java are counted, and not only as time of their callers
     */
    synchronized void choose(boolean tellCallersApart, boolean countBuiltins) {
        subcalls = tellCallersApart;
        builtins = countBuiltins;
    }

    synchronized boolean countsBuiltins() {
        return builtins;
    }

    synchronized boolean isEnabled() {
        return enabled;
    }

    synchronized void setEnabled(boolean value) {
        enabled = value;
    }

    /** RuntimeError if the timer is what asks for something. */
    synchronized void checkOutsideTimer(String action) {
        if (timer.isRunning()) {
            throw Errors.runtimeError("cannot %s profiler in external timer", action);
        }
    }

    private synchronized ProfilerTimer timer() {
        return timer;
    }

    /**
     * A call begins.
     *
     * @param key the same for all calls of a function
     * @param code what statistics name the function by
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void enter(PythonContext context, Object key, Supplier<Object> code) {
        ProfiledFunction function = functionOf(key, code);
        RunningCall call;
        synchronized (this) {
            call = new RunningCall(key, function, running.get(Thread.currentThread()), subcalls);
            running.put(Thread.currentThread(), call);
        }
        call.start(timer().now(context));
    }

    private ProfiledFunction functionOf(Object key, Supplier<Object> code) {
        synchronized (this) {
            ProfiledFunction known = functions.get(key);
            if (known != null) {
                return known;
            }
        }
        ProfiledFunction made = new ProfiledFunction(code.get());
        synchronized (this) {
            ProfiledFunction other = functions.putIfAbsent(key, made);
            return other == null ? made : other;
        }
    }

    /**
     * A call ends. Calls that began before the profiler was enabled are none of its; those whose end it could not see,
     * as it was disabled meanwhile, end with their caller.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void leave(PythonContext context, Object key) {
        Thread thread = Thread.currentThread();
        RunningCall innermost;
        synchronized (this) {
            innermost = running.get(thread);
        }
        if (innermost == null || !innermost.isWithin(key)) {
            return;
        }
        long now = timer().now(context);
        synchronized (this) {
            RunningCall call = running.get(thread);
            boolean found = false;
            while (call != null && !found) {
                found = call.isOf(key);
                call.end(now);
                call = call.caller();
            }
            setInnermost(thread, call);
        }
    }

    private void setInnermost(Thread thread, RunningCall call) {
        if (call == null) {
            running.remove(thread);
        } else {
            running.put(thread, call);
        }
    }

    /** Takes all running calls for ended. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void endAll(PythonContext context) {
        synchronized (this) {
            if (running.isEmpty()) {
                return;
            }
        }
        long now = timer().now(context);
        synchronized (this) {
            for (RunningCall innermost : running.values()) {
                for (RunningCall call = innermost; call != null; call = call.caller()) {
                    call.end(now);
                }
            }
            running.clear();
        }
    }

    /** Forgets everything. */
    @TruffleBoundary
    synchronized void clear() {
        functions.clear();
        running.clear();
    }

    /** A list of {@code profiler_entry}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized PyList statistics() {
        double unit = timer.unit();
        return new PyList(functions.values().stream()
                .map(function -> (Object) function.entry(unit))
                .toArray());
    }
}
