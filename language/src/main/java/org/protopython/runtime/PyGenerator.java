// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;

/**
 * {@code generator}: the frame of a suspended function and the body that resumes it. The nodes of the body keep in the
 * frame where they were.
 */
public class PyGenerator extends PyObject {
    private static final VarHandle RUNNING;

    static {
        try {
            RUNNING = MethodHandles.lookup().findVarHandle(PyGenerator.class, "running", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final PyFunction function;
    private MaterializedFrame frame;
    private final RootCallTarget body;
    private Object name;
    private Object qualifiedName;
    private boolean started;
    private boolean running;
    private boolean finished;
    private Object sent;
    private RuntimeException thrown;
    private Object yielded;
    private Object origin;
    private Object delegate;
    private PyBaseException handled;
    private CoroutineWatch watch;
    private PyGenerator[] kept;
    private int keptPlace;
    private boolean guarded;

    public PyGenerator(PyType type, PyFunction function, MaterializedFrame frame, RootCallTarget body) {
        super(type);
        this.function = function;
        this.frame = frame;
        this.body = body;
        this.name = function.name();
        this.qualifiedName = function.qualifiedName();
    }

    public final PyFunction function() {
        return function;
    }

    /** The frame of the body; null once that has ended. */
    public final MaterializedFrame frame() {
        return frame;
    }

    /** Takes the generator as its only argument; returns the yielded value, or null when the body has returned. */
    public final RootCallTarget body() {
        return body;
    }

    public final boolean isCoroutine() {
        return type() == BuiltinTypes.COROUTINE;
    }

    /** Whether {@code await} takes it: a coroutine, or a generator that {@code types.coroutine} has made one. */
    public final boolean isAwaitable() {
        return isCoroutine() || function.code().isIterableCoroutine() && type() == BuiltinTypes.GENERATOR;
    }

    /** Where a coroutine was made ({@code cr_origin}), or null when that is not recorded. */
    public final Object origin() {
        return origin;
    }

    public final void setOrigin(Object newOrigin) {
        origin = newOrigin;
    }

    public final Object name() {
        return name;
    }

    public final void setName(Object newName) {
        name = newName;
    }

    public final Object qualifiedName() {
        return qualifiedName;
    }

    public final void setQualifiedName(Object newName) {
        qualifiedName = newName;
    }

    public final boolean isStarted() {
        return started;
    }

    public final void setStarted() {
        started = true;
        settle();
    }

    /** Who wants to know whether this coroutine is ever begun. */
    public final void setWatch(CoroutineWatch newWatch) {
        watch = newWatch;
    }

    /** Where a thread keeps it; see {@link ThreadState#keep}. */
    final void setKept(PyGenerator[] all, int place) {
        kept = all;
        keptPlace = place;
    }

    public final void leaveKept() {
        PyGenerator[] all = kept;
        if (all != null) {
            kept = null;
            if (all[keptPlace] == this) {
                all[keptPlace] = null;
            }
        }
    }

    private void settle() {
        leaveKept();
        if (watch != null) {
            watch.settle();
            watch = null;
        }
    }

    /** Whether it is seen to that the generator is closed when it is dropped. */
    public final boolean isGuarded() {
        return guarded;
    }

    public final void setGuarded() {
        guarded = true;
    }

    public final boolean isRunning() {
        return running;
    }

    /** Begins to execute the body, unless a thread does so already; {@link #endRun} ends it. */
    public final boolean beginRun() {
        if (Sharing.isSingle()) {
            boolean free = !running;
            running = true;
            return free;
        }
        return RUNNING.compareAndSet(this, false, true);
    }

    /** What this thread has done is there for the next that begins. */
    public final void endRun() {
        if (Sharing.isSingle()) {
            running = false;
        } else {
            RUNNING.setRelease(this, false);
        }
    }

    public final boolean isFinished() {
        return finished;
    }

    /** The body has ended or never begins. What its variables held may go, though the generator stay. */
    public final void setFinished() {
        finished = true;
        frame = null;
        delegate = null;
        sent = null;
        thrown = null;
        settle();
    }

    /** The value sent by the resumption under way, which the generator gives up. */
    public final Object takeSent() {
        Object value = sent;
        sent = null;
        return value;
    }

    public final void setSent(Object value) {
        sent = value;
    }

    /** The exception thrown in by the resumption under way, a {@link PException} or the jump of a tracer; or null. */
    public final RuntimeException thrown() {
        return thrown;
    }

    public final void setThrown(RuntimeException exception) {
        thrown = exception;
    }

    /** The value yielded just now, or the return value once finished. */
    public final Object yielded() {
        return yielded;
    }

    /** The value yielded just now, which the generator gives up. */
    public final Object takeYielded() {
        Object value = yielded;
        yielded = null;
        return value;
    }

    public final void setYielded(Object value) {
        yielded = value;
    }

    /** The iterator of the {@code yield from} under way, or null. */
    public final Object delegate() {
        return delegate;
    }

    public final void setDelegate(Object iterator) {
        delegate = iterator;
    }

    /** The exception that was being handled when one was thrown in. */
    public final PyBaseException handled() {
        return handled;
    }

    public final void setHandled(PyBaseException exception) {
        handled = exception;
    }
}
