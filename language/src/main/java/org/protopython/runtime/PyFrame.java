// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;

/** {@code frame}: a function at work, made only when somebody asks. */
public final class PyFrame extends PyObject {
    private final PyCode code;
    private final PyFunction function;
    private final MaterializedFrame frame;
    private final Node location;
    private final PyFrame back;

    /**
     * @param function null for a frame of a traceback, whose variables are gone
     * @param frame null likewise
     * @param location where execution is, or null
     * @param back the caller's frame, or null
     */
    public PyFrame(PyCode code, PyFunction function, MaterializedFrame frame, Node location, PyFrame back) {
        super(BuiltinTypes.FRAME);
        this.code = code;
        this.function = function;
        this.frame = frame;
        this.location = location;
        this.back = back;
    }

    public PyCode code() {
        return code;
    }

    /** The function at work, or null. */
    public PyFunction function() {
        return function;
    }

    /** The frame with its variables, or null. */
    public MaterializedFrame frame() {
        return frame;
    }

    /** Where execution was when this object was made, or null. */
    public Node location() {
        return location;
    }

    /** The caller's frame, or null. */
    public PyFrame back() {
        return back;
    }
}
