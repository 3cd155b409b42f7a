// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.tracing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyInstance;
import org.protopython.ops.Calls;
import org.protopython.ops.traceback.CodeDescription;
import org.protopython.runtime.Branch;
import org.protopython.runtime.Errors;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * The tools of one context that listen to events of execution ({@code sys.monitoring}, PEP 669), and the sending of
 * these events. The instruction offsets that callbacks get are those of {@link CodeDescription}.
 */
public final class Monitoring {
    /** How many tools there can be. */
    public static final int TOOLS = 6;
    /** The number that profilers agree on. */
    public static final int PROFILER = 2;
    /** What a callback returns to hear no more of its event at that place. */
    public static final Object DISABLE = new PyInstance(BuiltinTypes.OBJECT);
    /** Stands for an absent argument. */
    public static final Object MISSING = new PyInstance(BuiltinTypes.OBJECT);

    private static final int WAYS = MonitoringEvent.BRANCH_LEFT.bit() | MonitoringEvent.BRANCH_RIGHT.bit();

    /**
     * Where an event can be switched off.
     *
     * @param again whether control came back to the statement: the head of a loop is two places
     */
    private record Place(int tool, PyCode code, MonitoringEvent event, int location, boolean again) {
        Place at(MonitoringEvent another) {
            return new Place(tool, code, another, location, again);
        }
    }

    private final AtomicReferenceArray<Object> names = new AtomicReferenceArray<>(TOOLS);
    private final AtomicReferenceArray<Object> callbacks = new AtomicReferenceArray<>(TOOLS * MonitoringEvent.COUNT);
    private final AtomicIntegerArray events = new AtomicIntegerArray(TOOLS);
    private final ConcurrentHashMap<PyCode, AtomicIntegerArray> localEvents = new ConcurrentHashMap<>();
    private final Set<Place> disabled = ConcurrentHashMap.newKeySet();
    private volatile boolean active;

    private Monitoring() {}

    public static Monitoring of(PythonContext context) {
        return context.extension(Monitoring.class, key -> new Monitoring());
    }

    /** The name of a tool, null when the number is free. */
    public Object name(int tool) {
        return names.get(tool);
    }

    /** Whether the number was free. */
    public boolean use(int tool, Object name) {
        return names.compareAndSet(tool, null, name);
    }

    /** Takes away what a tool has asked for and its callbacks. */
    public void clear(int tool) {
        events.set(tool, 0);
        localEvents.values().forEach(each -> each.set(tool, 0));
        for (int i = 0; i < MonitoringEvent.COUNT; i++) {
            callbacks.set(tool * MonitoringEvent.COUNT + i, null);
        }
        disabled.removeIf(place -> place.tool == tool);
    }

    public void free(int tool) {
        clear(tool);
        names.set(tool, null);
    }

    /**
     * Registers a callback or, for null, takes it away; gives the one before, or null. That of a branch hears of both
     * ways.
     */
    public Object register(int tool, MonitoringEvent event, Object callback) {
        if (event == MonitoringEvent.BRANCH) {
            register(tool, MonitoringEvent.BRANCH_LEFT, callback);
            register(tool, MonitoringEvent.BRANCH_RIGHT, callback);
        }
        return callbacks.getAndSet(tool * MonitoringEvent.COUNT + event.ordinal(), callback);
    }

    public int events(int tool) {
        return events.get(tool);
    }

    public void setEvents(PythonContext context, int tool, int set) {
        events.set(tool, withWays(set));
        activate(context, set);
    }

    /** Who asks for branches asks for both of their ways. */
    private static int withWays(int set) {
        int branch = MonitoringEvent.BRANCH.bit();
        return (set & branch) == 0 ? set : set & ~branch | WAYS;
    }

    public int localEvents(int tool, PyCode code) {
        AtomicIntegerArray own = localEvents.get(code);
        return own == null ? 0 : own.get(tool);
    }

    public void setLocalEvents(PythonContext context, int tool, PyCode code, int set) {
        localEvents.computeIfAbsent(code, key -> new AtomicIntegerArray(TOOLS)).set(tool, withWays(set));
        activate(context, set);
    }

    private void activate(PythonContext context, int set) {
        if (set != 0) {
            active = true;
            context.untraced().invalidate();
        }
    }

    /** Events are sent again at all places where they have been switched off. */
    public void restart() {
        disabled.clear();
    }

    private Object callback(int tool, MonitoringEvent event) {
        return callbacks.get(tool * MonitoringEvent.COUNT + event.ordinal());
    }

    private boolean listens(int tool, PyCode code, MonitoringEvent event) {
        return ((events.get(tool) | localEvents(tool, code)) & event.askedFor().bit()) != 0;
    }

    /** An event at the statement that runs in a frame. */
    static void send(Frame frame, MonitoringEvent event, Object... arguments) {
        PythonContext context = PythonContext.get(null);
        Monitoring monitoring = of(context);
        if (monitoring.active) {
            int position = frame.getIntStatic(FrameVariables.POSITION_SLOT);
            monitoring.send(
                    context.threadState(), PyArguments.function(frame).code(), event, position, false, arguments);
        }
    }

    /** Control goes from the statement that runs in a frame back to the head of a loop. */
    static void sendJump(Frame frame, int head) {
        if (isActive()) {
            PyCode code = PyArguments.function(frame).code();
            send(frame, MonitoringEvent.JUMP, CodeDescription.instruction(code, head));
        }
    }

    /** Control goes one of the ways of a branch. */
    static void sendBranch(Frame frame, Branch branch, boolean left) {
        PythonContext context = PythonContext.get(null);
        Monitoring monitoring = of(context);
        if (monitoring.active) {
            PyCode code = PyArguments.function(frame).code();
            MonitoringEvent event = left ? MonitoringEvent.BRANCH_LEFT : MonitoringEvent.BRANCH_RIGHT;
            long goal = CodeDescription.destination(code, branch, left);
            monitoring.send(context.threadState(), code, event, branch.source(), false, goal);
        }
    }

    /**
     * A line begins.
     *
     * @param again whether it is the head of a loop that goes on
     */
    static void sendLine(PyCode code, int line, boolean again) {
        PythonContext context = PythonContext.get(null);
        of(context).send(context.threadState(), code, MonitoringEvent.LINE, line, again);
    }

    /** Whether a tool of the context has asked for events. */
    static boolean isActive() {
        return of(PythonContext.get(null)).active;
    }

    /** Whether a tool of the context has asked for the calls in a function. */
    static boolean hearsCalls(PyCode code) {
        Monitoring monitoring = of(PythonContext.get(null));
        for (int tool = 0; monitoring.active && tool < TOOLS; tool++) {
            if (monitoring.listens(tool, code, MonitoringEvent.CALL)) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void send(
            ThreadState state, PyCode code, MonitoringEvent event, int location, boolean again, Object... arguments) {
        for (int tool = 0; tool < TOOLS; tool++) {
            Object callback = callback(tool, event);
            if (callback != null && listens(tool, code, event)) {
                Place place = new Place(tool, code, event, location, again);
                if (!disabled.contains(place)) {
                    call(state, place, callback, arguments);
                }
            }
        }
    }

    private void call(ThreadState state, Place place, Object callback, Object[] arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = place.code;
        all[1] = place.event == MonitoringEvent.LINE
                ? (long) place.location
                : CodeDescription.instruction(place.code, place.location);
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        PyBaseException handled = state.handled();
        state.setTracing(true);
        Object result;
        try {
            result = Calls.call(callback, all);
        } finally {
            state.setTracing(false);
            state.setHandled(handled);
        }
        if (result == DISABLE) {
            if (!place.event.isLocal()) {
                register(place.tool, place.event, null);
                throw Errors.valueError("Cannot disable %s events. Callback removed.", place.event.name());
            }
            disabled.add(place);
            if ((place.event.bit() & WAYS) != 0 && callback == callback(place.tool, MonitoringEvent.BRANCH)) {
                disabled.add(place.at(MonitoringEvent.BRANCH_LEFT));
                disabled.add(place.at(MonitoringEvent.BRANCH_RIGHT));
            }
        }
    }
}
