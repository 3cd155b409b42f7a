// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Something a value can be assigned to. */
public abstract class TargetNode extends PythonNode {
    public abstract void assign(VirtualFrame frame, Object value);

    public void assignLong(VirtualFrame frame, long value) {
        assign(frame, value);
    }

    public void assignDouble(VirtualFrame frame, double value) {
        assign(frame, value);
    }
}
