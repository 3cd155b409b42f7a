// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;

/** {@code FrameLocalsProxy}: the variables of a function at work as a mapping (PEP 667). */
public final class PyFrameLocals extends PyObject {
    private final PyFrame frame;
    private final FrameVariables[] hidden;

    /** @param hidden the variables of the comprehensions around the place of execution, innermost last */
    public PyFrameLocals(PyFrame frame, FrameVariables[] hidden) {
        super(BuiltinTypes.FRAME_LOCALS_PROXY);
        this.frame = frame;
        this.hidden = hidden;
    }

    public PyFrame frame() {
        return frame;
    }

    public FrameVariables[] hidden() {
        return hidden;
    }
}
