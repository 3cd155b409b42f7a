// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.runtime.PyGenerator;

/** {@code coroutine_wrapper}: the iterator that {@code coroutine.__await__} gives. */
public final class PyCoroutineWrapper extends PyObject {
    private final PyGenerator coroutine;

    public PyCoroutineWrapper(PyGenerator coroutine) {
        super(BuiltinTypes.COROUTINE_WRAPPER);
        this.coroutine = coroutine;
    }

    public PyGenerator coroutine() {
        return coroutine;
    }
}
