// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** What evaluates a bound, default or value that was not given by a statement: a constant. */
public final class PyConstantEvaluator extends PyObject {
    public static final PyType TYPE =
            BuiltinTypes.defineForModule("_ConstEvaluator", "_typing", BuiltinTypes.OBJECT, false);

    static {
        TYPE.forbidSubclasses();
    }

    private final Object value;

    public PyConstantEvaluator(Object value) {
        super(TYPE);
        this.value = value;
    }

    public Object value() {
        return value;
    }
}
