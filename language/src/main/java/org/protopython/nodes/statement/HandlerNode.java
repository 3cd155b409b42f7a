// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.tracing.BranchNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.StarClauses;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code except type as target: body}. */
public final class HandlerNode extends PythonNode {
    @Child
    private ExpressionNode type;

    @Child
    private TargetNode target;

    @Child
    private StatementNode unbind;

    @Child
    private StatementNode body;

    @Child
    private TraceNode trace = TraceNode.create();

    /** Only where a program listens. */
    @Child
    private BranchNode branch;

    /** Where the class is evaluated, for trace functions; 0 while that is not known. */
    @CompilationFinal
    private int begin;

    /**
     * @param type null to catch everything
     * @param target null for none
     * @param unbind deletes the target afterwards, null for none
     */
    public HandlerNode(ExpressionNode type, TargetNode target, StatementNode unbind, StatementNode body) {
        this.type = type;
        this.target = target;
        this.unbind = unbind;
        this.body = body;
    }

    /** Tells where something is first done. */
    public void setBegin(int position) {
        begin = position;
    }

    /**
     * Tells of where control branches.
     *
     * @param other where it goes on when this handler does not catch an exception
     * @param next where it goes on after the block
     */
    void branches(BranchSurvey survey, int other, int next) {
        if (type != null) {
            survey.expressions(type);
            BranchNode told = survey.branch(position(), survey.begin(body, next, position()), other);
            if (told != null) {
                branch = insert(told);
            }
        }
        survey.block(body, next);
    }

    /** Whether this handler catches the exception. */
    public boolean matches(VirtualFrame frame, PyBaseException exception) {
        boolean matches = catches(frame, exception);
        return branch == null ? matches : branch.tell(frame, matches);
    }

    private boolean catches(VirtualFrame frame, PyBaseException exception) {
        trace.at(frame, begin == 0 ? position() : begin);
        if (type == null) {
            return true;
        }
        Object wanted = type.execute(frame);
        if (wanted instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return exception.type().isSubtypeOf(cls);
        } else if (wanted instanceof PyTuple tuple && areClasses(tuple.items())) {
            return isInstanceOfAny(exception.type(), tuple.items());
        }
        try {
            return matchesGeneral(wanted, exception);
        } catch (PException e) {
            throw e.at(type);
        }
    }

    /** The part of an exception that this clause of an {@code except*} handles; null for none. */
    public PyBaseException take(VirtualFrame frame, StarClauses clauses) {
        trace.at(frame, begin == 0 ? position() : begin);
        Object wanted = type.execute(frame);
        try {
            PyBaseException taken = clauses.take(wanted, type);
            if (branch != null) {
                branch.tell(frame, taken != null);
            }
            return taken;
        } catch (PException e) {
            throw e.at(type);
        }
    }

    private static boolean areClasses(Object[] classes) {
        for (Object each : classes) {
            if (!(each instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInstanceOfAny(PyType type, Object[] classes) {
        for (Object each : classes) {
            if (type.isSubtypeOf((PyType) each)) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean matchesGeneral(Object wanted, PyBaseException exception) {
        if (wanted instanceof PyTuple tuple) {
            boolean matches = false;
            for (Object element : tuple.items()) {
                matches |= matchesClass(element, exception);
            }
            return matches;
        }
        return matchesClass(wanted, exception);
    }

    private static boolean matchesClass(Object wanted, PyBaseException exception) {
        if (wanted instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return exception.type().isSubtypeOf(cls);
        }
        throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
    }

    /** Binds what is being handled to the target. */
    public void bind(VirtualFrame frame, PException e) {
        if (target != null) {
            e.keep(frame.materialize());
            target.assign(frame, e.exception());
        }
    }

    /** Binds the part of a group to the target. */
    public void bind(VirtualFrame frame, PyBaseException part) {
        if (target != null) {
            target.assign(frame, part);
        }
    }

    /** The block of the handler. */
    public StatementNode body() {
        return body;
    }

    /** Runs the body; {@link #unbind} must follow unless it was suspended. */
    public Object run(VirtualFrame frame) {
        return body.execute(frame);
    }

    /** The body has come to its end, the exception is still being handled. */
    public void ended(VirtualFrame frame) {
        trace.ended(frame);
    }

    /** Deletes the target. */
    public void unbind(VirtualFrame frame) {
        if (unbind != null) {
            unbind.execute(frame);
        }
    }
}
