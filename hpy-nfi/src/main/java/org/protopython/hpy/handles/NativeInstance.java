// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** A plain object that owns a native struct; it notes its own handle. A class, as compiled code asks for no interface. */
public abstract class NativeInstance extends PyObject implements NativeData {
    /** Null until the object was passed for the first time. */
    HandleMemo memo;

    private final int specification;

    /** Null until needed. */
    private volatile Extras extras;

    /** What few objects have. */
    private static final class Extras {
        private volatile Object[] fields;
        private volatile long callFunction;
    }

    /** @param specification of the struct, as {@link NativeType#specification} */
    protected NativeInstance(PyType type, int specification) {
        super(type);
        this.specification = specification;
    }

    public final int specification() {
        return specification;
    }

    @Override
    public final Object[] fields() {
        Extras own = extras;
        return own == null ? null : own.fields;
    }

    @Override
    public final void setFields(Object[] fields) {
        extras().fields = fields;
    }

    @Override
    public final long callFunction() {
        Extras own = extras;
        return own == null ? 0 : own.callFunction;
    }

    @Override
    public final void setCallFunction(long function) {
        extras().callFunction = function;
    }

    private synchronized Extras extras() {
        if (extras == null) {
            extras = new Extras();
        }
        return extras;
    }
}
