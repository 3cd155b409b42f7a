// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A builtin of four parameters, the receiver counted. */
public abstract class QuaternaryBuiltinNode extends BuiltinNode {
    public abstract Object execute(VirtualFrame frame, Object a, Object b, Object c, Object d);

    @Override
    public final Object executeArgs(VirtualFrame frame, Object[] bound) {
        return execute(frame, bound[0], bound[1], bound[2], bound[3]);
    }
}
