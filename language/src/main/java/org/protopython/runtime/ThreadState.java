// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.PyBaseException;

/** What belongs to one thread of one context. */
public final class ThreadState {
    private PyBaseException handled;
    private Object nativeState;

    /** The exception whose handler is running ({@code sys.exception()}), or null. */
    public PyBaseException handled() {
        return handled;
    }

    public void setHandled(PyBaseException exception) {
        handled = exception;
    }

    /** State that the extension backend keeps for this thread. */
    public Object nativeState() {
        return nativeState;
    }

    public void setNativeState(Object state) {
        nativeState = state;
    }
}
