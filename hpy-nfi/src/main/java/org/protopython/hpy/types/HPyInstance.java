// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.hpy.handles.NativeInstance;
import org.protopython.objects.PyType;

/** An instance of a type of an extension, with the shape of object. */
public class HPyInstance extends NativeInstance {
    private final long data;

    /** Only there to be referred to. */
    @SuppressWarnings("unused")
    private final Object owner;

    public HPyInstance(PyType type, int specification, long data) {
        this(type, specification, data, null);
    }

    /** @param owner what keeps the struct's memory; null where it is freed with this object */
    HPyInstance(PyType type, int specification, long data, Object owner) {
        super(type, specification);
        this.data = data;
        this.owner = owner;
    }

    @Override
    public final long nativeData() {
        return data;
    }
}
