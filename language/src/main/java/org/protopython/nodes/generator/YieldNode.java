// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyGenerator;

/** {@code yield value} within an expression. */
public final class YieldNode extends ExpressionNode {
    private final int stateSlot;
    private final boolean item;

    @Child
    private ExpressionNode value;

    /**
     * @param item whether this is an item of an asynchronous generator
     * @param value null for None
     */
    public YieldNode(int stateSlot, boolean item, ExpressionNode value) {
        this.stateSlot = stateSlot;
        this.item = item;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyGenerator generator = GeneratorFrame.generator(frame);
        if (GeneratorFrame.state(frame, stateSlot) == 0) {
            generator.setYielded(value == null ? PyNone.NONE : value.execute(frame));
            if (item) {
                ((PyAsyncGenerator) generator).setItemYielded(true);
            }
            GeneratorFrame.setState(frame, stateSlot, 1);
            throw YieldException.INSTANCE;
        }
        GeneratorFrame.setState(frame, stateSlot, 0);
        RuntimeException thrown = generator.thrown();
        if (thrown != null) {
            throw GeneratorFrame.raise(generator, thrown, this);
        }
        return generator.sent();
    }
}
