// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.handles.NativeData;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyType;

/** An instance of a type of an extension, with the shape of object. */
public class HPyInstance extends PyInstance implements NativeData {
    private final long data;

    /** Only there to be referred to. */
    @SuppressWarnings("unused")
    private final Object owner;

    private Object[] fields;
    private long callFunction;
    private HandleMemo memo;

    public HPyInstance(PyType type, long data) {
        this(type, data, null);
    }

    /** @param owner what keeps the struct's memory; null where it is freed with this object */
    HPyInstance(PyType type, long data, Object owner) {
        super(type);
        this.data = data;
        this.owner = owner;
    }

    @Override
    public final long nativeData() {
        return data;
    }

    @Override
    public final Object[] fields() {
        return fields;
    }

    @Override
    public final void setFields(Object[] newFields) {
        fields = newFields;
    }

    @Override
    public final long callFunction() {
        return callFunction;
    }

    @Override
    public final HandleMemo handleMemo() {
        return memo;
    }

    @Override
    public final void setHandleMemo(HandleMemo newMemo) {
        memo = newMemo;
    }

    @Override
    public final void setCallFunction(long function) {
        callFunction = function;
    }
}
