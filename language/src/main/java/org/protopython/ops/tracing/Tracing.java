// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.tracing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Calls;
import org.protopython.ops.ExceptionState;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

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
            call(state, frame);
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
        if (generator.thrown() != null) {
            Monitoring.send(frame, MonitoringEvent.PY_THROW, generator.thrown().exception());
        } else if (frame.getIntStatic(FrameVariables.POSITION_SLOT) == 0) {
            Monitoring.send(frame, MonitoringEvent.PY_START);
        } else {
            Monitoring.send(frame, MonitoringEvent.PY_RESUME);
        }
        call(state, frame);
    }

    private static void call(ThreadState state, MaterializedFrame frame) {
        if (state.traceFunction() != null) {
            PyFrame object = PyFrame.of(frame);
            object.setTracedLine(0);
            callTrace(state, object, state.traceFunction(), "call", PyNone.NONE);
        }
        if (state.profileFunction() != null) {
            callProfile(state, PyFrame.of(frame), "call", PyNone.NONE);
        }
    }

    /** A statement has ended: what comes of an instruction for those who ask for single instructions. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void instruction(MaterializedFrame frame) {
        if (!state().isTracing() && frame.getIntStatic(FrameVariables.POSITION_SLOT) != 0) {
            Monitoring.send(frame, MonitoringEvent.INSTRUCTION);
        }
    }

    /**
     * A statement begins.
     *
     * @param jump whether control went back to it, so that its line is new even if it is that of the last one
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void line(MaterializedFrame frame, int position, boolean jump) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        }
        if (Monitoring.isActive()) {
            monitorLine(frame, position, jump);
        }
        PyFrame object = traced(frame);
        if (object == null || state.traceFunction() == null) {
            return;
        }
        int line = lineOf(frame, position);
        if (jump || object.tracedLine() != line) {
            object.setTracedLine(line);
            if (object.tracesLines()) {
                callTrace(state, object, object.trace(), "line", PyNone.NONE);
            }
        }
        if (object.tracesOpcodes() && object.trace() != null) {
            callTrace(state, object, object.trace(), "opcode", PyNone.NONE);
        }
    }

    private static void monitorLine(MaterializedFrame frame, int position, boolean jump) {
        PyFrame object = PyFrame.of(frame);
        int line = lineOf(frame, position);
        if (jump || object.monitoredLine() != line) {
            object.setMonitoredLine(line);
            Monitoring.sendLine(PyArguments.function(frame).code(), line, jump);
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
        PyTraceback traceback = ExceptionState.traceback(exception);
        PyTuple argument = new PyTuple(exception.type(), exception, traceback == null ? PyNone.NONE : traceback);
        callTrace(state, object, object.trace(), "exception", argument);
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
        PyFrame object = traced(frame);
        if (object != null && state.traceFunction() != null) {
            callTrace(state, object, object.trace(), "return", argument);
        }
        if (state.profileFunction() != null) {
            callProfile(state, PyFrame.of(frame), "return", argument);
        }
    }

    private static void callTrace(ThreadState state, PyFrame frame, Object function, String event, Object argument) {
        PyBaseException handled = state.handled();
        state.setTracing(true);
        try {
            Object next = Calls.call(function, frame, PyStrings.of(event), argument);
            if (next != PyNone.NONE) {
                frame.setTrace(next);
            }
        } catch (PException e) {
            state.setTraceFunction(null);
            frame.setTrace(null);
            throw e;
        } finally {
            state.setTracing(false);
            state.setHandled(handled);
        }
    }

    private static void callProfile(ThreadState state, PyFrame frame, String event, Object argument) {
        PyBaseException handled = state.handled();
        state.setTracing(true);
        try {
            Calls.call(state.profileFunction(), frame, PyStrings.of(event), argument);
        } catch (PException e) {
            state.setProfileFunction(null);
            throw e;
        } finally {
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
