// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyGenerator;

/** Where a {@code yield} suspends the generator and lets it go on, whatever becomes of what is sent. */
final class YieldPointNode extends PythonNode {
    private final int stateSlot;
    private final boolean item;

    @Child
    private ExpressionNode value;

    /**
     * @param item whether this is an item of an asynchronous generator
     * @param value null for None
     */
    YieldPointNode(int stateSlot, boolean item, ExpressionNode value) {
        this.stateSlot = stateSlot;
        this.item = item;
        this.value = value;
    }

    /**
     * Hands out the value and gives true, or goes on and gives false: what is thrown in is raised then.
     *
     * @param place the node at whose place it is raised
     */
    boolean suspends(VirtualFrame frame, PyGenerator generator, PythonNode place) {
        if (GeneratorFrame.state(frame, stateSlot) == 0) {
            generator.setYielded(value == null ? PyNone.NONE : value.execute(frame));
            if (item) {
                ((PyAsyncGenerator) generator).setItemYielded(true);
            }
            GeneratorFrame.setState(frame, stateSlot, 1);
            return true;
        }
        GeneratorFrame.setState(frame, stateSlot, 0);
        RuntimeException thrown = generator.thrown();
        if (thrown != null) {
            throw GeneratorFrame.raise(generator, thrown, place);
        }
        return false;
    }
}
