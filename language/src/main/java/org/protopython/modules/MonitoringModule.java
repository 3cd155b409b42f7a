// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/** {@code sys.monitoring} (PEP 669): the register of tools. No events are sent yet, and asking for some says so. */
@PyModule("sys.monitoring")
public final class MonitoringModule {
    private static final int TOOLS = 6;
    private static final int EVENTS = 19;
    private static final int LOCAL_EVENTS = 0x7FF;
    private static final int C_EVENTS = 0x30000;

    private static final String[] NAMES = {
        "PY_START",
        "PY_RESUME",
        "PY_RETURN",
        "PY_YIELD",
        "CALL",
        "LINE",
        "INSTRUCTION",
        "JUMP",
        "BRANCH_LEFT",
        "BRANCH_RIGHT",
        "STOP_ITERATION",
        "RAISE",
        "EXCEPTION_HANDLED",
        "PY_UNWIND",
        "PY_THROW",
        "RERAISE",
        "C_RETURN",
        "C_RAISE",
        "BRANCH"
    };

    private MonitoringModule() {}

    /** The tools of one context. */
    private static final class State {
        private final Object[] tools = new Object[TOOLS];
        private final Map<Integer, Object> callbacks = new HashMap<>();
    }

    private static State state(PythonContext context) {
        return context.extension(State.class, key -> new State());
    }

    @PyConstant("DEBUGGER_ID")
    static long debugger() {
        return 0;
    }

    @PyConstant("COVERAGE_ID")
    static long coverage() {
        return 1;
    }

    @PyConstant("PROFILER_ID")
    static long profiler() {
        return 2;
    }

    @PyConstant("OPTIMIZER_ID")
    static long optimizer() {
        return 5;
    }

    @PyConstant("DISABLE")
    static Object disable() {
        return new PyInstance(BuiltinTypes.OBJECT);
    }

    @PyConstant("MISSING")
    static Object missing() {
        return new PyInstance(BuiltinTypes.OBJECT);
    }

    @PyConstant("events")
    static Object events() {
        PySimpleNamespace events = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        for (int i = 0; i < NAMES.length; i++) {
            Attributes.setOwn(events, NAMES[i], 1L << i);
        }
        Attributes.setOwn(events, "NO_EVENTS", 0L);
        return events;
    }

    private static void check(int tool) {
        if (tool < 0 || tool >= TOOLS) {
            throw Errors.valueError("invalid tool %d (must be between 0 and %d)", tool, TOOLS - 1);
        }
    }

    private static void checkUsed(PythonContext context, int tool) {
        check(tool);
        if (state(context).tools[tool] == null) {
            throw Errors.valueError("tool %d is not in use", tool);
        }
    }

    @PyBuiltin("use_tool_id(tool_id, name, /)")
    static void use(PythonContext context, int tool, Object name) {
        check(tool);
        if (!(name instanceof TruffleString) && Conversions.asText(name) == null) {
            throw Errors.valueError("tool name must be a str");
        } else if (state(context).tools[tool] != null) {
            throw Errors.valueError("tool %d is already in use", tool);
        }
        state(context).tools[tool] = name;
    }

    @PyBuiltin("clear_tool_id(tool_id, /)")
    static void clear(PythonContext context, int tool) {
        check(tool);
        state(context).callbacks.keySet().removeIf(key -> key / EVENTS == tool);
    }

    @PyBuiltin("free_tool_id(tool_id, /)")
    static void free(PythonContext context, int tool) {
        clear(context, tool);
        state(context).tools[tool] = null;
    }

    @PyBuiltin("get_tool(tool_id, /)")
    static Object tool(PythonContext context, int tool) {
        check(tool);
        Object name = state(context).tools[tool];
        return name == null ? PyNone.NONE : name;
    }

    /** The callback that was registered before, or None. */
    @PyBuiltin("register_callback(tool_id, event, func, /)")
    static Object register(PythonContext context, int tool, int event, Object function) {
        check(tool);
        if (Integer.bitCount(event) != 1) {
            throw Errors.valueError("The callback can only be set for one event at a time");
        } else if (event < 0 || event >= 1 << EVENTS) {
            throw Errors.valueError("invalid event %d", event);
        }
        int key = tool * EVENTS + Integer.numberOfTrailingZeros(event);
        Object before = function == PyNone.NONE
                ? state(context).callbacks.remove(key)
                : state(context).callbacks.put(key, function);
        return before == null ? PyNone.NONE : before;
    }

    @PyBuiltin("get_events(tool_id, /)")
    static long events(PythonContext context, int tool) {
        checkUsed(context, tool);
        return 0;
    }

    @PyBuiltin("set_events(tool_id, event_set, /)")
    static void setEvents(PythonContext context, int tool, int events) {
        check(tool);
        if (events < 0 || events >= 1 << EVENTS) {
            throw Errors.valueError("invalid event set 0x%x", events);
        } else if ((events & C_EVENTS) != 0 && (events & 1 << 4) == 0) {
            throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
        }
        checkUsed(context, tool);
        refuse(events);
    }

    @PyBuiltin("get_local_events(tool_id, code, /)")
    static long localEvents(PythonContext context, int tool, Object code) {
        checkCode(code);
        checkUsed(context, tool);
        return 0;
    }

    @PyBuiltin("set_local_events(tool_id, code, event_set, /)")
    static void setLocalEvents(PythonContext context, int tool, Object code, int events) {
        checkCode(code);
        check(tool);
        if (events < 0 || (events & ~LOCAL_EVENTS) != 0) {
            throw Errors.valueError("invalid local event set 0x%x", events);
        }
        checkUsed(context, tool);
        refuse(events);
    }

    private static void checkCode(Object code) {
        if (!(code instanceof PyCode)) {
            throw Errors.typeError("code must be a code object");
        }
    }

    private static void refuse(int events) {
        if (events != 0) {
            throw Errors.notImplementedError("events of sys.monitoring are not implemented");
        }
    }

    @PyBuiltin("restart_events()")
    static void restart() {}
}
