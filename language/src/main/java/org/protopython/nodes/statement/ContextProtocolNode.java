// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.HandledNode;
import org.protopython.ops.SpecialCallNode;
import org.protopython.ops.TruthNode;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;

/** The context manager protocol (Language Reference 3.3.9), as a {@code with} statement applies it. */
public final class ContextProtocolNode extends PythonNode {
    private static final Object[] NO_ARGUMENTS = {};

    @Child
    private SpecialCallNode enterCall = SpecialCallNode.create(Slot.ENTER);

    @Child
    private CallNode exitCall = CallNode.create();

    @Child
    private TruthNode truth = TruthNode.create();

    @Child
    private TraceNode trace = TraceNode.create();

    @Child
    private HandledNode handled = HandledNode.create();

    @CompilationFinal
    private PyType knownClass;

    @CompilationFinal
    private Assumption knownStable = Assumption.NEVER_VALID;

    /** {@code __exit__} of the known class, while that is stable. */
    @CompilationFinal
    private PyFunction knownExit;

    /** The bound {@code __exit__}; the errors are those of a {@code with} statement. */
    public Object exitMethod(Object self) {
        PyType type = PyType.of(self);
        if (knownClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            knownClass = type;
            Assumption stable = type.stable();
            if (type.slot(Slot.ENTER) != null && type.slot(Slot.EXIT) instanceof PyFunction function) {
                knownExit = function;
                knownStable = stable;
            }
        }
        return type == knownClass && knownStable.isValid() ? new PyMethod(knownExit, self) : findExit(self, type);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object findExit(Object self, PyType type) {
        Object exit = type.slot(Slot.EXIT);
        if (exit == null) {
            throw missing(type, "__exit__");
        } else if (type.slot(Slot.ENTER) == null) {
            throw missing(type, "__enter__");
        }
        return Descriptors.bind(exit, self, type);
    }

    private static RuntimeException missing(PyType type, String method) {
        String hint = type.slot(Slot.AENTER) != null && type.slot(Slot.AEXIT) != null
                ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
                : "";
        return Errors.typeError(
                "'%s' object does not support the context manager protocol (missed %s method)%s",
                TypeNames.shown(type), method, hint);
    }

    public Object enter(VirtualFrame frame, Object self) {
        return enterCall.execute(frame, self, NO_ARGUMENTS);
    }

    /**
     * The block has come to its end, by whatever but an exception.
     *
     * @param context the expression of the manager, at whose place {@code __exit__} is called
     */
    public void leave(VirtualFrame frame, Object exit, ExpressionNode context) {
        trace.exiting(frame, context.position());
        try {
            exit(frame, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        } catch (PException e) {
            throw e.at(context);
        }
    }

    /** The block has raised: how the statement ends, null when {@code __exit__} swallows the exception. */
    public Object unwind(VirtualFrame frame, Object exit, PException e, ExpressionNode context) {
        PyBaseException exception = handled.begin(frame, e);
        PyBaseException outer = handled.get();
        int raised = frame.getIntStatic(FrameVariables.POSITION_SLOT);
        handled.set(exception);
        try {
            trace.at(frame, context.position());
            Object answer = exit(frame, exit, exception.type(), exception, ExceptionState.tracebackOrNone(exception));
            if (truth.execute(frame, answer)) {
                return null;
            }
        } catch (PException another) {
            throw another.at(context);
        } finally {
            handled.set(outer);
        }
        frame.setIntStatic(FrameVariables.POSITION_SLOT, raised);
        throw handled.reraise(frame, e);
    }

    private Object exit(VirtualFrame frame, Object exit, Object type, Object value, Object traceback) {
        return exitCall.execute(frame, exit, new Object[] {type, value, traceback}, Calls.NO_KEYWORDS);
    }
}
