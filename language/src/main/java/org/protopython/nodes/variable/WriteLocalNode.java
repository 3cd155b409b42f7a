// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.TargetNode;

/** Writes a local variable; the slot stays unboxed as long as it only ever held ints, or only floats. */
public final class WriteLocalNode extends TargetNode {
    private final int slot;

    public WriteLocalNode(int slot) {
        this.slot = slot;
    }

    public int slot() {
        return slot;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        FrameSlotKind kind = frame.getFrameDescriptor().getSlotKind(slot);
        if (kind == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else if (value instanceof Long number) {
            assignLong(frame, number);
        } else if (value instanceof Double number) {
            assignDouble(frame, number);
        } else {
            assignObject(frame, value);
        }
    }

    private void assignObject(VirtualFrame frame, Object value) {
        become(frame, FrameSlotKind.Object);
        frame.setObject(slot, value);
    }

    @Override
    public void assignLong(VirtualFrame frame, long value) {
        if (isKind(frame, FrameSlotKind.Long)) {
            frame.setLong(slot, value);
        } else {
            assignObject(frame, value);
        }
    }

    @Override
    public void assignDouble(VirtualFrame frame, double value) {
        if (isKind(frame, FrameSlotKind.Double)) {
            frame.setDouble(slot, value);
        } else {
            assignObject(frame, value);
        }
    }

    private boolean isKind(VirtualFrame frame, FrameSlotKind wanted) {
        FrameSlotKind kind = frame.getFrameDescriptor().getSlotKind(slot);
        if (kind == FrameSlotKind.Illegal) {
            become(frame, wanted);
            return true;
        }
        return kind == wanted;
    }

    private void become(VirtualFrame frame, FrameSlotKind kind) {
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        if (descriptor.getSlotKind(slot) != kind) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor.setSlotKind(slot, kind);
        }
    }
}
