// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.TargetNode;

/** Writes a local variable; the slot stays unboxed as long as it only ever held ints, or only floats. */
public final class WriteLocalNode extends TargetNode {
    private final int slot;

    /** That of all frames the node sees; known so that compiled code asks no materialized frame for it. */
    @CompilationFinal
    private FrameDescriptor descriptor;

    public WriteLocalNode(int slot) {
        this.slot = slot;
    }

    public int slot() {
        return slot;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        FrameSlotKind kind = descriptor(frame).getSlotKind(slot);
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
        FrameSlotKind kind = descriptor(frame).getSlotKind(slot);
        if (kind == FrameSlotKind.Illegal) {
            become(frame, wanted);
            return true;
        }
        return kind == wanted;
    }

    private void become(VirtualFrame frame, FrameSlotKind kind) {
        if (descriptor(frame).getSlotKind(slot) != kind) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor(frame).setSlotKind(slot, kind);
        }
    }

    private FrameDescriptor descriptor(VirtualFrame frame) {
        if (descriptor == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor = frame.getFrameDescriptor();
        }
        return descriptor;
    }
}
