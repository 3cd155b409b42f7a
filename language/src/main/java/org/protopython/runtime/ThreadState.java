// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.PyBaseException;

/** What belongs to one thread of one context. */
public final class ThreadState {
    private PyBaseException handled;
    private Object nativeState;
    private int originDepth;
    private Object firstIteration;
    private Object asyncFinalizer;
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

    /** How many frames {@code cr_origin} of a new coroutine has, 0 for no record. */
    public int originDepth() {
        return originDepth;
    }

    public void setOriginDepth(int depth) {
        originDepth = depth;
    }

    /** What is called with each asynchronous generator that begins; null for nothing. */
    public Object firstIteration() {
        return firstIteration;
    }

    public void setFirstIteration(Object callable) {
        firstIteration = callable;
    }

    /** What is called with asynchronous generators that are dropped before their end; null for nothing. */
    public Object asyncFinalizer() {
        return asyncFinalizer;
    }

    public void setAsyncFinalizer(Object callable) {
        asyncFinalizer = callable;
    }
}
