// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

import java.util.EnumMap;
import java.util.Map;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.tracing.Monitoring;
import org.protopython.ops.tracing.MonitoringEvent;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/** {@code _lsprof.Profiler}: a tool of {@code sys.monitoring}. */
@PyTypeMethods(value = "Profiler", doc = """
    Profiler(timer=None, timeunit=0.0, subcalls=True, builtins=True)
    --

    Counts calls of functions and measures how long they take.

    The time comes from timer(), or from a clock of the system. timeunit, for a timer that gives
    integers, is how many seconds one of them stands for.\
    """)
final class ProfilerType {
    private static final String START = "_pystart_callback";
    private static final String RETURN = "_pyreturn_callback";
    private static final String THROW = "_pythrow_callback";
    private static final String CALL = "_ccall_callback";
    private static final String CALL_RETURN = "_creturn_callback";

    /** What listens to which event. */
    private static final Map<MonitoringEvent, String> CALLBACKS = new EnumMap<>(Map.of(
            MonitoringEvent.PY_START, START,
            MonitoringEvent.PY_RESUME, START,
            MonitoringEvent.PY_THROW, THROW,
            MonitoringEvent.PY_RETURN, RETURN,
            MonitoringEvent.PY_YIELD, RETURN,
            MonitoringEvent.PY_UNWIND, RETURN,
            MonitoringEvent.CALL, CALL,
            MonitoringEvent.C_RETURN, CALL_RETURN,
            MonitoringEvent.C_RAISE, CALL_RETURN));

    private ProfilerType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyProfiler(cls);
    }

    @PyBuiltin("__init__(self, /, timer=None, timeunit=0.0, subcalls=True, builtins=True)")
    static void init(PyProfiler self, Object timer, double timeunit, boolean subcalls, boolean builtins) {
        self.setTimer(new ProfilerTimer(timer, timeunit));
        self.choose(subcalls, builtins);
    }

    @PyBuiltin(value = "enable(self, /, subcalls=True, builtins=True)", doc = """
        Begin to count calls.

          subcalls
            Whether calls are also counted by caller.
          builtins
            Whether built-in functions are counted apart from their callers.\
        """)
    static void enable(PythonContext context, PyProfiler self, boolean subcalls, boolean builtins) {
        self.choose(subcalls, builtins);
        Monitoring monitoring = Monitoring.of(context);
        if (!monitoring.use(Monitoring.PROFILER, PyStrings.of("cProfile"))) {
            throw Errors.valueError("Another profiling tool is already active");
        }
        int events = 0;
        for (Map.Entry<MonitoringEvent, String> each : CALLBACKS.entrySet()) {
            monitoring.register(Monitoring.PROFILER, each.getKey(), Attributes.get(self, each.getValue()));
            events |= each.getKey().askedFor().bit();
        }
        self.setEnabled(true);
        monitoring.setEvents(context, Monitoring.PROFILER, events);
    }

    @PyBuiltin(value = "disable(self, /)", doc = "Count no more calls.")
    static void disable(PythonContext context, PyProfiler self) {
        self.checkOutsideTimer("disable");
        if (self.isEnabled()) {
            Monitoring.of(context).free(Monitoring.PROFILER);
            self.setEnabled(false);
            self.endAll(context);
        }
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Forget what has been counted.")
    static void clear(PyProfiler self) {
        self.checkOutsideTimer("clear");
        self.clear();
    }

    @PyBuiltin(value = "getstats(self, /)", doc = """
        What has been counted, as a list of profiler_entry:

            code          the code object, or a text for a built-in function
            callcount     number of calls
            reccallcount  how many of them were recursive
            totaltime     seconds from call to return
            inlinetime    seconds of it that were not spent in other functions
            calls         None or a list of profiler_subentry: the functions it called,
                          with the same fields, for these calls alone\
        """)
    static Object statistics(PyProfiler self) {
        return self.statistics();
    }

    @PyBuiltin(START + "(self, code, instruction_offset, /)")
    static void started(PythonContext context, PyProfiler self, Object code, Object offset) {
        self.enter(context, code, () -> code);
    }

    @PyBuiltin(THROW + "(self, code, instruction_offset, exception, /)")
    static void thrown(PythonContext context, PyProfiler self, Object code, Object offset, Object exception) {
        self.enter(context, code, () -> code);
    }

    @PyBuiltin(RETURN + "(self, code, instruction_offset, retval, /)")
    static void returned(PythonContext context, PyProfiler self, Object code, Object offset, Object value) {
        self.leave(context, code);
    }

    @PyBuiltin(CALL + "(self, code, instruction_offset, callable, self_arg, /)")
    static void called(
            PythonContext context, PyProfiler self, Object code, Object offset, Object callable, Object receiver) {
        if (self.countsBuiltins() && BuiltinLabel.isCounted(callable)) {
            PyBuiltinFunction function = (PyBuiltinFunction) callable;
            self.enter(context, function.builtin(), () -> BuiltinLabel.of(function, receiver));
        }
    }

    @PyBuiltin(CALL_RETURN + "(self, code, instruction_offset, callable, self_arg, /)")
    static void callReturned(
            PythonContext context, PyProfiler self, Object code, Object offset, Object callable, Object receiver) {
        if (self.countsBuiltins() && BuiltinLabel.isCounted(callable)) {
            self.leave(context, ((PyBuiltinFunction) callable).builtin());
        }
    }
}
