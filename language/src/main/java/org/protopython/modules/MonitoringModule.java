// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.tracing.Monitoring;
import org.protopython.ops.tracing.MonitoringEvent;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * {@code sys.monitoring} (PEP 669). There are no instructions to tell of: INSTRUCTION is sent between statements, JUMP
 * where a loop goes back to its head, and branches are conditions, heads of loops, handlers and cases. CALL, C_RETURN and
 * C_RAISE tell of the calls that are written as such, not of decorators and special methods.
 */
@PyModule(
        value = "sys.monitoring",
        doc = "Callbacks for events of running code, for debuggers, profilers and the like.")
public final class MonitoringModule {
    private static final int LOCAL_EVENTS = 0x7FF | MonitoringEvent.BRANCH.bit();
    private static final int C_EVENTS = MonitoringEvent.C_RETURN.bit() | MonitoringEvent.C_RAISE.bit();
    private static final int CALLS = C_EVENTS | MonitoringEvent.CALL.bit();

    @PyConstant("DISABLE")
    static final Object DISABLE = Monitoring.DISABLE;

    @PyConstant("MISSING")
    static final Object MISSING = Monitoring.MISSING;

    @PyConstant("DEBUGGER_ID")
    static final long DEBUGGER = 0;

    @PyConstant("COVERAGE_ID")
    static final long COVERAGE = 1;

    @PyConstant("PROFILER_ID")
    static final long PROFILER = Monitoring.PROFILER;

    @PyConstant("OPTIMIZER_ID")
    static final long OPTIMIZER = 5;

    private MonitoringModule() {}

    @PyConstant("events")
    static Object events() {
        PySimpleNamespace events = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        for (MonitoringEvent event : MonitoringEvent.values()) {
            Attributes.setOwn(events, event.name(), (long) event.bit());
        }
        Attributes.setOwn(events, "NO_EVENTS", 0L);
        return events;
    }

    private static void check(int tool) {
        if (tool < 0 || tool >= Monitoring.TOOLS) {
            throw Errors.valueError("invalid tool %d (must be between 0 and %d)", tool, Monitoring.TOOLS - 1);
        }
    }

    private static void checkUsed(PythonContext context, int tool) {
        check(tool);
        if (Monitoring.of(context).name(tool) == null) {
            throw Errors.valueError("tool %d is not in use", tool);
        }
    }

    @PyBuiltin(
            value = "use_tool_id(tool_id, name, /)",
            doc = "Take a number of a tool, 0 to 5, under a name. Raises ValueError when it is taken.")
    static void use(PythonContext context, int tool, Object name) {
        check(tool);
        if (Conversions.asText(name) == null) {
            throw Errors.valueError("tool name must be a str");
        } else if (!Monitoring.of(context).use(tool, name)) {
            throw Errors.valueError("tool %d is already in use", tool);
        }
    }

    @PyBuiltin(value = "clear_tool_id(tool_id, /)", doc = "Remove all events and callbacks of a tool.")
    static void clear(PythonContext context, int tool) {
        check(tool);
        Monitoring.of(context).clear(tool);
    }

    @PyBuiltin(
            value = "free_tool_id(tool_id, /)",
            doc = "Give a number of a tool back, with all its events and callbacks.")
    static void free(PythonContext context, int tool) {
        check(tool);
        Monitoring.of(context).free(tool);
    }

    @PyBuiltin(value = "get_tool(tool_id, /)", doc = "Name under which a number of a tool is taken, or None.")
    static Object tool(PythonContext context, int tool) {
        check(tool);
        Object name = Monitoring.of(context).name(tool);
        return name == null ? PyNone.NONE : name;
    }

    /** The callback that was registered before, or None. */
    @PyBuiltin(
            value = "register_callback(tool_id, event, func, /)",
            doc = "Set what a tool calls for one event, None for nothing, and give what was set before.")
    static Object register(PythonContext context, int tool, int event, Object function) {
        check(tool);
        if (Integer.bitCount(event) != 1) {
            throw Errors.valueError("The callback can only be set for one event at a time");
        } else if (event < 0 || event >= 1 << MonitoringEvent.COUNT) {
            throw Errors.valueError("invalid event %d", event);
        }
        Object before = Monitoring.of(context)
                .register(
                        tool,
                        MonitoringEvent.of(Integer.numberOfTrailingZeros(event)),
                        function == PyNone.NONE ? null : function);
        return before == null ? PyNone.NONE : before;
    }

    @PyBuiltin(value = "get_events(tool_id, /)", doc = "The events, added up, that a tool watches in all code.")
    static long events(PythonContext context, int tool) {
        check(tool);
        return Monitoring.of(context).events(tool);
    }

    @PyBuiltin(value = "set_events(tool_id, event_set, /)", doc = """
        Set the events, added up, that a tool watches in all code. Raises ValueError if nobody has taken its number.\
        """)
    static void setEvents(PythonContext context, int tool, int events) {
        check(tool);
        if (events < 0 || events >= 1 << MonitoringEvent.COUNT) {
            throw Errors.valueError("invalid event set 0x%x", events);
        }
        checkCalls(events);
        checkUsed(context, tool);
        Monitoring.of(context).setEvents(context, tool, events & ~C_EVENTS);
    }

    private static void checkCalls(int events) {
        if ((events & C_EVENTS) != 0 && (events & CALLS) != CALLS) {
            throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
        }
    }

    @PyBuiltin(
            value = "get_local_events(tool_id, code, /)",
            doc = "The events, added up, that a tool watches in one code object.")
    static long localEvents(PythonContext context, int tool, Object code) {
        PyCode checked = code(code);
        check(tool);
        return Monitoring.of(context).localEvents(tool, checked);
    }

    @PyBuiltin(
            value = "set_local_events(tool_id, code, event_set, /)",
            doc = "Set the events, added up, that a tool watches in one code object, beyond those it watches in all.")
    static void setLocalEvents(PythonContext context, int tool, Object code, int events) {
        PyCode checked = code(code);
        check(tool);
        checkCalls(events);
        if (events < 0 || (events & ~C_EVENTS & ~LOCAL_EVENTS) != 0) {
            throw Errors.valueError("invalid local event set 0x%x", events);
        }
        checkUsed(context, tool);
        Monitoring.of(context).setLocalEvents(context, tool, checked, events & ~C_EVENTS);
    }

    private static PyCode code(Object code) {
        if (code instanceof PyCode checked) {
            return checked;
        }
        throw Errors.typeError("code must be a code object");
    }

    /** The names of the events that tools have asked for, with the bits of the tools; for tests. */
    @PyBuiltin(
            value = "_all_events()",
            doc = "Dictionary of the events that are watched and the bits of the tools; for tests.")
    static Object allEvents(PythonContext context) {
        PyDict all = new PyDict();
        for (MonitoringEvent event : MonitoringEvent.values()) {
            long tools = 0;
            for (int tool = 0; tool < Monitoring.TOOLS; tool++) {
                if ((Monitoring.of(context).events(tool) & event.bit()) != 0) {
                    tools |= 1L << tool;
                }
            }
            if (tools != 0) {
                all.put(event.name(), tools);
            }
        }
        return all;
    }

    @PyBuiltin(value = "restart_events()", doc = "Let places report again whose callbacks have returned DISABLE.")
    static void restart(PythonContext context) {
        Monitoring.of(context).restart();
    }
}
