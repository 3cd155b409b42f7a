// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** An instance of a class of the exception hierarchy. Null means None for cause, context and traceback. */
public final class PyBaseException extends PyObject {
    private PyTuple args;
    private PyBaseException cause;
    private PyBaseException context;
    private boolean suppressContext;
    private Object traceback;
    private Object[] fields;

    public PyBaseException(PyType type, PyTuple args) {
        super(type);
        this.args = args;
    }

    public PyTuple args() {
        return args;
    }

    public void setArgs(PyTuple newArgs) {
        args = newArgs;
    }

    public PyBaseException cause() {
        return cause;
    }

    /** {@code __cause__}; setting it suppresses the context. */
    public void setCause(PyBaseException newCause) {
        cause = newCause;
        suppressContext = true;
    }

    public PyBaseException context() {
        return context;
    }

    public void setContext(PyBaseException newContext) {
        context = newContext;
    }

    public boolean suppressContext() {
        return suppressContext;
    }

    public void setSuppressContext(boolean suppress) {
        suppressContext = suppress;
    }

    /**
     * The traceback: null, a {@code PyTraceback}, or the still unbuilt record of the raising; the runtime turns the
     * latter into the former when somebody looks.
     */
    public Object traceback() {
        return traceback;
    }

    public void setTraceback(Object newTraceback) {
        traceback = newTraceback;
    }

    /** An attribute that only some exceptions have; null when it was never set. */
    public Object field(ExceptionField field) {
        Object[] values = fields;
        return values == null ? null : values[field.ordinal()];
    }

    public void setField(ExceptionField field, Object value) {
        if (fields == null) {
            fields = new Object[ExceptionField.count()];
        }
        fields[field.ordinal()] = value;
    }
}
