// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.protopython.objects.BuiltinTypes;

/** {@code async_generator}: its body gives items by {@code yield} and, by {@code await}, what it waits for. */
public final class PyAsyncGenerator extends PyGenerator {
    private boolean itemYielded;
    private boolean stepRunning;
    private boolean closed;
    private boolean hooked;
    private Object finalizer;

    public PyAsyncGenerator(PyFunction function, MaterializedFrame frame, RootCallTarget body) {
        super(BuiltinTypes.ASYNC_GENERATOR, function, frame, body);
    }

    /** Whether what was yielded last is an item, not something that an {@code await} waits for. */
    public boolean isItemYielded() {
        return itemYielded;
    }

    public void setItemYielded(boolean value) {
        itemYielded = value;
    }

    /** Whether a step ({@code asend}, {@code athrow}, ...) is under way, be it suspended. */
    public boolean isStepRunning() {
        return stepRunning;
    }

    public void setStepRunning(boolean value) {
        stepRunning = value;
    }

    /** Whether the body has ended or {@code aclose} has begun. */
    public boolean isClosed() {
        return closed;
    }

    public void setClosed() {
        closed = true;
    }

    /** Whether the hooks of {@code sys.set_asyncgen_hooks} have been asked. */
    public boolean isHooked() {
        return hooked;
    }

    /** @param newFinalizer called when the generator is dropped before its end; may be null */
    public void setHooked(Object newFinalizer) {
        hooked = true;
        finalizer = newFinalizer;
    }

    public Object finalizer() {
        return finalizer;
    }
}
