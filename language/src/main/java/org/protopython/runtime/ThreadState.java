// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.PyBaseException;

/** What belongs to one thread of one context. */
public final class ThreadState {
    private PyBaseException handled;
    private Object nativeState;
    private Object traceFunction;
    private Object profileFunction;
    private boolean tracing;

    /** The exception whose handler is running ({@code sys.exception()}), or null. */
    public PyBaseException handled() {
        return handled;
    }

    public void setHandled(PyBaseException exception) {
        handled = exception;
    }

    /** What {@code sys.settrace} set, or null. */
    public Object traceFunction() {
        return traceFunction;
    }

    public void setTraceFunction(Object function) {
        traceFunction = function;
    }

    /** What {@code sys.setprofile} set, or null. */
    public Object profileFunction() {
        return profileFunction;
    }

    public void setProfileFunction(Object function) {
        profileFunction = function;
    }

    /** Whether a trace or profile function is running, which is not traced itself. */
    public boolean isTracing() {
        return tracing;
    }

    public void setTracing(boolean value) {
        tracing = value;
    }

    /** State that the extension backend keeps for this thread. */
    public Object nativeState() {
        return nativeState;
    }

    public void setNativeState(Object state) {
        nativeState = state;
    }
}
