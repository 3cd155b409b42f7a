// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code P.args} and {@code P.kwargs} of a {@code ParamSpec}. */
public final class PyParameters extends PyObject {
    public static final PyType ARGS =
            BuiltinTypes.defineForModule("ParamSpecArgs", "typing", BuiltinTypes.OBJECT, false);
    public static final PyType KWARGS =
            BuiltinTypes.defineForModule("ParamSpecKwargs", "typing", BuiltinTypes.OBJECT, false);

    static {
        ARGS.forbidSubclasses();
        KWARGS.forbidSubclasses();
    }

    private final Object origin;

    public PyParameters(PyType type, Object origin) {
        super(type);
        this.origin = origin;
    }

    /** The {@code ParamSpec}. */
    public Object origin() {
        return origin;
    }
}
