// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A builtin of five or more parameters, the receiver counted; it takes them as one array. */
public abstract class VariadicBuiltinNode extends BuiltinNode {
    /** Called with the bound arguments, one element per declared parameter. */
    public abstract Object execute(VirtualFrame frame, Object[] bound);

    @Override
    public final Object executeArgs(VirtualFrame frame, Object[] bound) {
        return execute(frame, bound);
    }
}
