// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.HandledNode;
import org.protopython.ops.Raising;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code raise}, {@code raise exception} and {@code raise exception from cause}. */
public final class RaiseNode extends StatementNode {
    private static final Object[] NO_ARGUMENTS = {};
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    @Child
    private ExpressionNode exception;

    @Child
    private ExpressionNode cause;

    @Child
    private CallNode instantiate = CallNode.create();

    @Child
    private HandledNode handled = HandledNode.create();

    /** Both may be null. */
    public RaiseNode(ExpressionNode exception, ExpressionNode cause) {
        this.exception = exception;
        this.cause = cause;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (exception == null) {
            PyBaseException current = handled.get();
            if (current == null) {
                throw Errors.runtimeError("No active exception to reraise").at(this);
            }
            throw handled.reraise(frame, new PException(current, this));
        }
        Object value = exception.execute(frame);
        Object causeValue = cause == null ? null : cause.execute(frame);
        try {
            if (value instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                value = Raising.checkMade(cls, instantiate.execute(frame, cls, NO_ARGUMENTS, Calls.NO_KEYWORDS));
            }
            throw raise(value, causeValue);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException raise(Object value, Object causeValue) {
        if (!(value instanceof PyObject) && INTEROP.isException(value)) {
            throwForeign(value);
        }
        PyBaseException raised = Raising.exceptionOf(value);
        if (causeValue != null) {
            raised.setCause(Raising.causeOf(causeValue));
        }
        return Errors.raise(raised);
    }

    /** An exception of another language goes on as what it is. */
    private static void throwForeign(Object value) {
        try {
            throw INTEROP.throwException(value);
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException("a foreign value changed its kind", e);
        }
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return false;
    }
}
