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

    /** A function begins, or the body of a generator goes on. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void call(MaterializedFrame frame) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        }
        if (state.traceFunction() != null) {
            PyFrame object = PyFrame.of(frame);
            object.setTracedLine(0);
            callTrace(state, object, state.traceFunction(), "call", PyNone.NONE);
        }
        if (state.profileFunction() != null) {
            callProfile(state, PyFrame.of(frame), "call", PyNone.NONE);
        }
    }

    /**
     * A statement begins.
     *
     * @param jump whether control went back to it, so that its line is new even if it is that of the last one
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void line(MaterializedFrame frame, int position, boolean jump) {
        PyFrame object = traced(frame);
        ThreadState state = state();
        if (object == null || state.traceFunction() == null || state.isTracing()) {
            return;
        }
        int line = PyArguments.function(frame).code().section().getSource().getLineNumber(position - 1);
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

    /** An exception is raised in a frame, or comes into it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void exception(MaterializedFrame frame, PException e) {
        PyFrame object = traced(frame);
        ThreadState state = state();
        if (object == null || state.traceFunction() == null || state.isTracing() || !e.beginsInFrame()) {
            return;
        }
        PyBaseException exception = e.caught(frame);
        PyTraceback traceback = ExceptionState.traceback(exception);
        PyTuple argument = new PyTuple(exception.type(), exception, traceback == null ? PyNone.NONE : traceback);
        callTrace(state, object, object.trace(), "exception", argument);
    }

    /** A function returns a value, or null when it ends by an exception; or the body of a generator yields. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void returned(MaterializedFrame frame, Object value) {
        ThreadState state = state();
        if (state.isTracing()) {
            return;
        }
        Object argument = value == null ? PyNone.NONE : value;
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
