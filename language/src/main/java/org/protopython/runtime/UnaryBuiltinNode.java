// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A builtin of one parameter, the receiver counted. */
public abstract class UnaryBuiltinNode extends BuiltinNode {
    public abstract Object execute(VirtualFrame frame, Object a);

    @Override
    public final Object executeArgs(VirtualFrame frame, Object[] bound) {
        return execute(frame, bound[0]);
    }
}
