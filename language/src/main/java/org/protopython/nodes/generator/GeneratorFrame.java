// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyGenerator;

/**
 * The frame of a generator: the slot after that of the position holds the generator itself; every node that can be suspended has a state slot of its
 * own, an int without a tag, in which 0 means "from the beginning".
 */
public final class GeneratorFrame {
    /** The slot of the generator object. */
    public static final int GENERATOR_SLOT = FrameVariables.POSITION_SLOT + 1;

    private GeneratorFrame() {}

    public static PyGenerator generator(VirtualFrame frame) {
        return (PyGenerator) frame.getObject(GENERATOR_SLOT);
    }

    /** The state of a node, 0 at the beginning. */
    static int state(Frame frame, int slot) {
        return frame.getIntStatic(slot);
    }

    static void setState(Frame frame, int slot, int state) {
        frame.setIntStatic(slot, state);
    }
}
