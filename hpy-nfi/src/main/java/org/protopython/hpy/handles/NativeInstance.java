// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/**
 * An instance of a type of an extension, with the shape of object; it notes its own handle. Compiled code asks for this
 * class, as it asks for no interface.
 */
public class NativeInstance extends PyObject implements NativeData {
    /** Null until the object was passed for the first time. */
    HandleMemo memo = HandleMemo.UNUSED;

    private final int specification;
    private final long data;

    /** What keeps the struct's memory, only there to be referred to; null where it is freed with this object. */
    @SuppressWarnings("unused")
    private final StructSlab slab;

    /** Null until needed. */
    private volatile Extras extras;

    /** What few objects have. */
    private static final class Extras {
        private volatile Object[] fields;
        private volatile long callFunction;
    }

    /**
     * @param specification of the struct, as {@link NativeType#specification}
     * @param data address of the struct, 0 for none
     */
    public NativeInstance(PyType type, int specification, long data) {
        this(type, specification, data, null);
    }

    NativeInstance(PyType type, int specification, long data, StructSlab slab) {
        super(type);
        this.specification = specification;
        this.data = data;
        this.slab = slab;
    }

    @Override
    public final long nativeData() {
        return data;
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
