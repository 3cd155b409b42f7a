// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.object.DynamicObject;
import java.lang.invoke.MethodHandles;

/** An instance of a class whose layout is that of {@code object}. */
public class PyInstance extends PyObject {
    static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    @DynamicField
    private Object object0;

    @DynamicField
    private Object object1;

    @DynamicField
    private Object object2;

    @DynamicField
    private Object object3;

    @DynamicField
    private long primitive0;

    @DynamicField
    private long primitive1;

    public PyInstance(PyType type) {
        super(type);
    }

    /** The layout of instances; {@link PyType} builds root shapes with it. */
    static Class<? extends DynamicObject> layout() {
        return PyInstance.class;
    }
}
