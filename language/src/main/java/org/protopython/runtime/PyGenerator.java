// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/**
 * {@code generator}: the frame of a suspended function and the body that resumes it. The nodes of the body keep in the
 * frame where they were.
 */
public final class PyGenerator extends PyObject {
    private final PyFunction function;
    private final MaterializedFrame frame;
    private final RootCallTarget body;
    private Object name;
    private Object qualifiedName;
    private boolean started;
    private boolean running;
    private boolean finished;
    private Object sent;
    private PException thrown;
    private Object yielded;
    private Object delegate;
    private PyBaseException handled;

    public PyGenerator(PyType type, PyFunction function, MaterializedFrame frame, RootCallTarget body) {
        super(type);
        this.function = function;
        this.frame = frame;
        this.body = body;
        this.name = function.name();
        this.qualifiedName = function.qualifiedName();
    }

    public PyFunction function() {
        return function;
    }

    public MaterializedFrame frame() {
        return frame;
    }

    /** Takes the generator as its only argument; returns the yielded value, or null when the body has returned. */
    public RootCallTarget body() {
        return body;
    }

    public boolean isCoroutine() {
        return type() == BuiltinTypes.COROUTINE;
    }

    public Object name() {
        return name;
    }

    public void setName(Object newName) {
        name = newName;
    }

    public Object qualifiedName() {
        return qualifiedName;
    }

    public void setQualifiedName(Object newName) {
        qualifiedName = newName;
    }

    public boolean isStarted() {
        return started;
    }

    public void setStarted() {
        started = true;
    }

    public boolean isRunning() {
        return running;
    }

    public void setRunning(boolean value) {
        running = value;
    }

    public boolean isFinished() {
        return finished;
    }

    public void setFinished() {
        finished = true;
    }

    /** The value sent by the resumption under way. */
    public Object sent() {
        return sent;
    }

    public void setSent(Object value) {
        sent = value;
    }

    /** The exception thrown in by the resumption under way, or null. */
    public PException thrown() {
        return thrown;
    }

    public void setThrown(PException exception) {
        thrown = exception;
    }

    /** The value yielded last, or the return value once finished. */
    public Object yielded() {
        return yielded;
    }

    public void setYielded(Object value) {
        yielded = value;
    }

    /** The iterator of the {@code yield from} under way, or null. */
    public Object delegate() {
        return delegate;
    }

    public void setDelegate(Object iterator) {
        delegate = iterator;
    }

    /** The exception that the body was handling when it was suspended. */
    public PyBaseException handled() {
        return handled;
    }

    public void setHandled(PyBaseException exception) {
        handled = exception;
    }
}
