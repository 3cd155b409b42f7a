// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/**
 * Where the variables of a piece of code lie in its frames; the {@linkplain FrameDescriptor#getInfo() info} of every
 * descriptor of Python code. Comprehensions that run in the frame have variables of their own, which are not here.
 */
public final class FrameVariables {
    /** The slot, an int without a tag, with the offset of the running statement in the source plus one; 0 at first. */
    public static final int POSITION_SLOT = 0;

    /** The auxiliary slot with the {@link PyFrame} that programs see, once they have asked for it. */
    public static final int FRAME_OBJECT_SLOT = 0;

    private static final Object FRAME_OBJECT = new Object();

    private final String[] names;

    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    /** @param names the variables in the order of {@code co_varnames} and then {@code co_cellvars} */
    public FrameVariables(String[] names, int[] slots) {
        this.names = names;
        this.slots = slots;
    }

    /** Those of the frames of a descriptor. */
    public static FrameVariables of(Frame frame) {
        return (FrameVariables) frame.getFrameDescriptor().getInfo();
    }

    /** Prepares a new descriptor for frame objects. */
    public static FrameDescriptor withFrameObject(FrameDescriptor descriptor) {
        if (descriptor.findOrAddAuxiliarySlot(FRAME_OBJECT) != FRAME_OBJECT_SLOT) {
            throw new IllegalStateException("the frame object has the first auxiliary slot");
        }
        return descriptor;
    }

    public int count() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    public int slot(int index) {
        return slots[index];
    }

    /** What lies in a slot: a value, a cell, or null. */
    public static Object read(Frame frame, int slot) {
        if (frame.isObject(slot)) {
            return frame.getObject(slot);
        } else if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return frame.isDouble(slot) ? (Object) frame.getDouble(slot) : null;
    }

    /** The variables of a frame that is about to end. */
    @ExplodeLoop
    public Object[] values(Frame frame) {
        Object[] values = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            values[i] = read(frame, slots[i]);
        }
        return values;
    }

    /** Lets go of what the variables hold, of a comprehension for example whose frame goes on. */
    @ExplodeLoop
    public void clear(Frame frame) {
        for (int i = 0; i < slots.length; i++) {
            frame.clear(slots[i]);
        }
    }
}
