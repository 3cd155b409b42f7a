// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.mode;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.hpy.context.ExtensionModules;
import org.protopython.hpy.context.TraceHook;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PythonContext;

/** The counters of trace mode. */
@PyModule(value = "_hpy_trace", doc = "What HPy's trace mode counts.")
public final class TraceModule {
    private static final long NANOSECONDS = 8L * HPyContextTable.COUNT;

    private TraceModule() {}

    private static PyDict read(PythonContext context, long offset) {
        long calls = ExtensionModules.state(context).calls();
        PyDict numbers = new PyDict();
        for (int id = 0; id < HPyContextTable.COUNT; id++) {
            if (HPyContextTable.isFunction(id)) {
                numbers.put(HPyContextTable.member(id), NativeMemory.getLong(calls + offset + 8L * id));
            }
        }
        return numbers;
    }

    @PyBuiltin(value = "get_call_counts()", doc = "How often each context function was called, as a dict by name.")
    static Object callCounts(PythonContext context) {
        return read(context, 0);
    }

    /** Nanoseconds between the two ends of all calls of each function. */
    @PyBuiltin(
            value = "get_durations()",
            doc = "How many nanoseconds the calls of each context function took, as a dict by name.")
    static Object durations(PythonContext context) {
        return read(context, NANOSECONDS);
    }

    /** Ticks of the clock per second. */
    @PyBuiltin(value = "get_frequency()", doc = "How many ticks the clock makes in a second.")
    static Object frequency() {
        return 1_000_000_000L;
    }

    /** Sets what is called with the name of a context function when it begins and when it ends; None for nothing. */
    @PyBuiltin(value = "set_functions(on_enter, on_exit, /)", doc = """
        Set what is called with a context function's name when it begins and when it ends; None for nothing.\
        """)
    static Object setFunctions(PythonContext context, Object onEnter, Object onExit) {
        HPyState state = ExtensionModules.state(context);
        TraceHook.install(
                context, state, onEnter == PyNone.NONE ? null : onEnter, onExit == PyNone.NONE ? null : onExit);
        return PyNone.NONE;
    }
}
