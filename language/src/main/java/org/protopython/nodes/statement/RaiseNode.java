// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code raise}, {@code raise exception} and {@code raise exception from cause}. */
public final class RaiseNode extends StatementNode {
    @Child
    private ExpressionNode exception;

    @Child
    private ExpressionNode cause;

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
            throw new PException(current, this).reraise();
        }
        Object value = exception.execute(frame);
        Object causeValue = cause == null ? null : cause.execute(frame);
        try {
            throw raise(value, causeValue);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary
    private static PException raise(Object value, Object causeValue) {
        PyBaseException raised = instance(value, "exceptions must derive from BaseException");
        if (causeValue != null) {
            raised.setCause(
                    causeValue == PyNone.NONE
                            ? null
                            : instance(causeValue, "exception causes must derive from BaseException"));
        }
        return Errors.raise(raised);
    }

    private static PyBaseException instance(Object value, String message) {
        if (value instanceof PyBaseException raised) {
            return raised;
        } else if (value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            Object made = Calls.call(type);
            if (made instanceof PyBaseException raised) {
                return raised;
            }
            throw Errors.typeError(
                    "calling %s should have returned an instance of BaseException, not %s",
                    org.protopython.ops.Texts.repr(type), org.protopython.ops.Texts.repr(PyType.of(made)));
        }
        throw Errors.typeError(message);
    }
}
