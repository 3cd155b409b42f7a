// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.tracing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.ControlFlowException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.async.PyCoroutineWrapper;
import org.protopython.runtime.Branch;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;
import org.protopython.runtime.TraceEvent;

/**
 * Calls the trace and profile functions of a thread ({@code sys.settrace}, {@code sys.setprofile}). While one of them
 * runs, nothing is traced.
 */
public final class Tracing {
    private Tracing() {}

    private static ThreadState state() {
        return PythonContext.get(null).threadState();
    }

    /** The frame object of a frame that is being traced, or null. */
    private static PyFrame traced(MaterializedFrame frame) {
        return frame.getAuxiliarySlot(FrameVariables.FRAME_OBJECT_SLOT) instanceof PyFrame known
                        && known.trace() != null
                ? known
                : null;
    }

    /** A function begins. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void call(MaterializedFrame frame) {
        ThreadState state = state();
        if (!state.isTracing()) {
            Monitoring.send(frame, MonitoringEvent.PY_START);
            call(state, frame, TraceEvent.CALL);
        }
    }

    /** The body of a generator begins or goes on. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void resume(PyGenerator generator) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        }
        MaterializedFrame frame = generator.frame();
        boolean isFirst = frame.getIntStatic(FrameVariables.POSITION_SLOT) == 0;
        if (generator.thrown() instanceof PException thrown) {
            Monitoring.send(frame, MonitoringEvent.PY_THROW, thrown.exception());
        } else if (isFirst) {
            Monitoring.send(frame, MonitoringEvent.PY_START);
        } else {
            Monitoring.send(frame, MonitoringEvent.PY_RESUME);
        }
        call(state, frame, isFirst ? TraceEvent.CALL : TraceEvent.RESUME);
    }

    private static void call(ThreadState state, MaterializedFrame frame, TraceEvent event) {
        if (state.traceFunction() != null) {
            PyFrame object = PyFrame.of(frame);
            object.setTracedLine(0);
            callTrace(state, object, state.traceFunction(), event, PyNone.NONE);
        }
        if (state.profileFunction() != null) {
            callProfile(state, PyFrame.of(frame), event, PyNone.NONE);
        }
    }

    /**
     * A statement has ended: what comes of an instruction for those who ask for single instructions. A debugger that a
     * statement has started stops here, still at that statement.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void instruction(MaterializedFrame frame) {
        ThreadState state = state();
        if (state.isTracing() || frame.getIntStatic(FrameVariables.POSITION_SLOT) == 0) {
            return;
        }
        Monitoring.send(frame, MonitoringEvent.INSTRUCTION);
        PyFrame object = traced(frame);
        if (object != null && object.tracesOpcodes() && state.traceFunction() != null) {
            callTrace(state, object, object.trace(), TraceEvent.OPCODE, PyNone.NONE);
        }
    }

    /**
     * A line may begin.
     *
     * @param event LINE, TURN or EXIT
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void line(MaterializedFrame frame, int position, TraceEvent event) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        }
        boolean jump = event == TraceEvent.TURN;
        if (Monitoring.isActive()) {
            monitorLine(frame, position, event);
        }
        PyFrame object = traced(frame);
        if (object == null || state.traceFunction() == null) {
            return;
        }
        int line = lineOf(frame, position);
        if (jump || object.tracedLine() != line) {
            object.setTracedLine(line);
            if (object.tracesLines()) {
                callTrace(state, object, object.trace(), event, PyNone.NONE);
            }
        }
        if (object.tracesOpcodes() && object.trace() != null) {
            callTrace(state, object, object.trace(), TraceEvent.OPCODE, PyNone.NONE);
        }
    }

    /** Control goes back to the head of a loop. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void turned(MaterializedFrame frame, int head) {
        if (!state().isTracing()) {
            Monitoring.sendJump(frame, head);
        }
    }

    /** Control goes one of the ways of a branch. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void branched(MaterializedFrame frame, Branch branch, boolean left) {
        if (!state().isTracing()) {
            Monitoring.sendBranch(frame, branch, left);
        }
    }

    /** A module without statements runs, of which the line is 0. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void nothing(MaterializedFrame frame) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        } else if (Monitoring.isActive()) {
            Monitoring.sendLine(PyArguments.function(frame).code(), 0, false);
        }
        PyFrame object = traced(frame);
        if (object != null && state.traceFunction() != null && object.tracesLines()) {
            callTrace(state, object, object.trace(), TraceEvent.LINE, PyNone.NONE);
        }
    }

    /** Control has gone where a trace function wanted it, which is no news to it. */
    @TruffleBoundary
    public static void jumped(MaterializedFrame frame, int position) {
        PyFrame object = PyFrame.of(frame);
        object.setTracedLine(lineOf(frame, position));
        object.setMonitoredLine(lineOf(frame, position));
    }

    private static void monitorLine(MaterializedFrame frame, int position, TraceEvent event) {
        PyFrame object = PyFrame.of(frame);
        boolean jump = event == TraceEvent.TURN;
        int line = lineOf(frame, position);
        if (jump || object.monitoredLine() != line) {
            object.setMonitoredLine(line);
            object.setEvent(event);
            try {
                Monitoring.sendLine(PyArguments.function(frame).code(), line, jump);
            } finally {
                object.setEvent(null);
            }
            goWhereWanted(object);
        }
    }

    private static int lineOf(MaterializedFrame frame, int position) {
        return PyArguments.function(frame).code().section().getSource().getLineNumber(position - 1);
    }

    /** An exception is raised in a frame, or comes into it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void exception(MaterializedFrame frame, PException e) {
        ThreadState state = state();
        if (state.isTracing() || !e.beginsInFrame()) {
            return;
        }
        if (Monitoring.isActive()) {
            Monitoring.send(frame, MonitoringEvent.RAISE, e.caught(frame));
        }
        PyFrame object = traced(frame);
        if (object == null || state.traceFunction() == null) {
            return;
        }
        PyBaseException exception = e.caught(frame);
        PyTuple argument = new PyTuple(exception.type(), exception, ExceptionState.tracebackOrNone(exception));
        callTrace(state, object, object.trace(), TraceEvent.EXCEPTION, argument);
    }

    /** What handles an exception, or cleans up after it, begins. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void handled(MaterializedFrame frame, PyBaseException exception) {
        sendOf(frame, MonitoringEvent.EXCEPTION_HANDLED, exception);
    }

    /** An exception goes on from what handled it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void reraised(MaterializedFrame frame, PyBaseException exception) {
        sendOf(frame, MonitoringEvent.RERAISE, exception);
    }

    private static void sendOf(MaterializedFrame frame, MonitoringEvent event, PyBaseException exception) {
        if (!state().isTracing()) {
            Monitoring.send(frame, event, exception);
        }
    }

    /** An iterator has come to its end: a StopIteration, unless it is of those that need none to tell that. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void stopped(MaterializedFrame frame, Object iterator, Object value) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        } else if (Monitoring.isActive() && raisesAtEnd(iterator)) {
            boolean silent = iterator instanceof PyGenerator;
            Monitoring.send(frame, silent ? MonitoringEvent.STOP_ITERATION : MonitoringEvent.RAISE, stop(value));
        }
        PyFrame object = traced(frame);
        if (object == null || state.traceFunction() == null || !raisesAtEnd(iterator)) {
            return;
        }
        PyBaseException stop = stop(value);
        callTrace(state, object, object.trace(), TraceEvent.EXCEPTION, new PyTuple(stop.type(), stop, PyNone.NONE));
    }

    private static PyBaseException stop(Object value) {
        return new PyBaseException(
                ExceptionTypes.STOP_ITERATION, value == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(value));
    }

    /** As {@link #stopped} for an iterator of a loop, to which a generator that returns None raises nothing. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void exhausted(MaterializedFrame frame, Object iterator) {
        if (!(iterator instanceof PyGenerator generator)) {
            stopped(frame, iterator, PyNone.NONE);
        } else if (generator.yielded() != PyNone.NONE) {
            stopped(frame, iterator, generator.yielded());
        } else if (!state().isTracing() && Monitoring.isActive()) {
            Monitoring.send(frame, MonitoringEvent.STOP_ITERATION, stop(PyNone.NONE));
        }
    }

    private static boolean raisesAtEnd(Object iterator) {
        PyType type = PyType.of(iterator);
        return iterator instanceof PyGenerator
                || iterator instanceof PyCoroutineWrapper
                || !type.isBuiltin()
                || type.slot(Slot.AWAIT) != null;
    }

    /**
     * Something is about to be called.
     *
     * @param argument the first one, {@link Monitoring#MISSING} if there is none
     * @return whether anyone hears of calls, and so of the end of this one
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean calling(MaterializedFrame caller, Object callable, Object argument) {
        boolean heard = Monitoring.hearsCalls(PyArguments.function(caller).code());
        if (heard && !state().isTracing()) {
            Monitoring.send(caller, MonitoringEvent.CALL, callable, argument);
        }
        return profileCall(caller, TraceEvent.C_CALL, callable, argument) || heard;
    }

    /** A call of something that is not a Python function has returned. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void callReturned(MaterializedFrame caller, Object callable, Object argument) {
        ended(caller, MonitoringEvent.C_RETURN, callable, argument);
        profileCall(caller, TraceEvent.C_RETURN, callable, argument);
    }

    /** A call of something that is not a Python function has raised an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void callRaised(MaterializedFrame caller, Object callable, Object argument) {
        ended(caller, MonitoringEvent.C_RAISE, callable, argument);
        profileCall(caller, TraceEvent.C_EXCEPTION, callable, argument);
    }

    private static void ended(MaterializedFrame caller, MonitoringEvent event, Object callable, Object argument) {
        if (!state().isTracing()) {
            Monitoring.send(caller, event, callable, argument);
        }
    }

    /** Tells the profile function of a call. False if there is none, or the call is not of those it hears of. */
    private static boolean profileCall(MaterializedFrame caller, TraceEvent event, Object callable, Object argument) {
        ThreadState state = state();
        if (state.profileFunction() == null || state.isTracing() || !(callable instanceof PyBuiltinFunction function)) {
            return false;
        }
        Object shown = profiled(function, argument);
        if (shown == null) {
            return false;
        }
        callProfile(state, PyFrame.of(caller), event, shown);
        return true;
    }

    /** A function that is not written in Python as profilers see it, a method bound to its object; else null. */
    private static Object profiled(PyBuiltinFunction function, Object argument) {
        if (function.type() == BuiltinTypes.BUILTIN_FUNCTION) {
            return function;
        }
        boolean method = function.type() == BuiltinTypes.METHOD_DESCRIPTOR && argument != Monitoring.MISSING;
        PyType type = method ? PyType.of(argument) : null;
        return method && type.isSubtypeOf(function.owner()) ? Descriptors.bind(function, argument, type) : null;
    }

    /** A function returns a value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void returned(MaterializedFrame frame, Object value) {
        leave(frame, MonitoringEvent.PY_RETURN, value, value);
    }

    /** The body of a generator yields a value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void yielded(MaterializedFrame frame, Object value) {
        leave(frame, MonitoringEvent.PY_YIELD, value, value);
    }

    /** A function or the body of a generator ends by an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void unwound(MaterializedFrame frame, PException e) {
        leave(frame, MonitoringEvent.PY_UNWIND, Monitoring.isActive() ? e.caught(frame) : null, PyNone.NONE);
    }

    private static void leave(MaterializedFrame frame, MonitoringEvent event, Object monitored, Object argument) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        }
        if (event != MonitoringEvent.PY_UNWIND) {
            instruction(frame);
        }
        Monitoring.send(frame, event, monitored);
        TraceEvent traced = event == MonitoringEvent.PY_YIELD ? TraceEvent.YIELD : TraceEvent.RETURN;
        PyFrame object = traced(frame);
        if (object != null && state.traceFunction() != null) {
            callTrace(state, object, object.trace(), traced, argument);
        }
        if (state.profileFunction() != null) {
            callProfile(state, PyFrame.of(frame), traced, argument);
        }
    }

    private static void callTrace(
            ThreadState state, PyFrame frame, Object function, TraceEvent event, Object argument) {
        PyBaseException handled = state.handled();
        state.setTracing(true);
        frame.setEvent(event);
        try {
            Object next = Calls.call(function, frame, PyStrings.of(event.label()), argument);
            if (next != PyNone.NONE) {
                frame.setTrace(next);
            }
        } catch (PException e) {
            state.setTraceFunction(null);
            frame.setTrace(null);
            frame.clearJump();
            throw e;
        } finally {
            frame.setEvent(null);
            state.setTracing(false);
            state.setHandled(handled);
        }
        goWhereWanted(frame);
    }

    /** Goes on at the line that a function has assigned to {@code f_lineno}. */
    private static void goWhereWanted(PyFrame frame) {
        ControlFlowException jump = frame.jump();
        if (jump != null) {
            frame.clearJump();
            throw jump;
        }
    }

    private static void callProfile(ThreadState state, PyFrame frame, TraceEvent event, Object argument) {
        PyBaseException handled = state.handled();
        state.setTracing(true);
        frame.setEvent(event);
        try {
            Calls.call(state.profileFunction(), frame, PyStrings.of(event.label()), argument);
        } catch (PException e) {
            state.setProfileFunction(null);
            throw e;
        } finally {
            frame.setEvent(null);
            state.setTracing(false);
            state.setHandled(handled);
        }
    }

    /** Calls a function as if no trace function were running. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callTraced(Object function, Object[] args) {
        ThreadState state = state();
        boolean tracing = state.isTracing();
        state.setTracing(false);
        try {
            return Calls.call(function, args);
        } finally {
            state.setTracing(tracing);
        }
    }
}
