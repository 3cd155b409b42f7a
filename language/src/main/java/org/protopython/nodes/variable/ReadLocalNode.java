// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.Errors;

/** Reads a local variable from its frame slot. */
public abstract class ReadLocalNode extends ExpressionNode {
    protected final int slot;
    protected final String name;

    protected ReadLocalNode(int slot, String name) {
        this.slot = slot;
        this.name = name;
    }

    public int slot() {
        return slot;
    }

    @Specialization(guards = "frame.isLong(slot)")
    long doLong(VirtualFrame frame) {
        return frame.getLong(slot);
    }

    @Specialization(guards = "frame.isDouble(slot)")
    double doDouble(VirtualFrame frame) {
        return frame.getDouble(slot);
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    Object doObject(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            Object value = frame.getObject(slot);
            if (value == null) {
                throw unbound();
            }
            return value;
        } else if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return frame.getDouble(slot);
    }

    @TruffleBoundary
    private RuntimeException unbound() {
        return Errors.raise(
                        ExceptionTypes.UNBOUND_LOCAL_ERROR,
                        "cannot access local variable '%s' where it is not associated with a value",
                        name)
                .at(this);
    }
}
