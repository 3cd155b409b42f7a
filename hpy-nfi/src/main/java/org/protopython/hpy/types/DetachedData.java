// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.hpy.handles.NativeData;

/** The native struct of an object whose Java class has no room for it. */
final class DetachedData implements NativeData {
    private final long data;
    private Object[] fields;
    private long callFunction;

    DetachedData(long data) {
        this.data = data;
    }

    @Override
    public long nativeData() {
        return data;
    }

    @Override
    public Object[] fields() {
        return fields;
    }

    @Override
    public void setFields(Object[] newFields) {
        fields = newFields;
    }

    @Override
    public long callFunction() {
        return callFunction;
    }

    @Override
    public void setCallFunction(long function) {
        callFunction = function;
    }
}
