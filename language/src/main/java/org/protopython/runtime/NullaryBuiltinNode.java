// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A builtin of no parameters, the receiver counted. */
public abstract class NullaryBuiltinNode extends BuiltinNode {
    public abstract Object execute(VirtualFrame frame);

    @Override
    public final Object executeArgs(VirtualFrame frame, Object[] bound) {
        return execute(frame);
    }
}
