// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** A bound method: a callable and the object it is bound to. */
public final class PyMethod extends PyObject {
    private final Object function;
    private final Object self;

    public PyMethod(Object function, Object self) {
        super(BuiltinTypes.METHOD);
        this.function = function;
        this.self = self;
    }

    public Object function() {
        return function;
    }

    public Object self() {
        return self;
    }
}
