// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** {@code yield value} within an expression. */
public final class YieldNode extends ExpressionNode {
    private final int stateSlot;

    @Child
    private ExpressionNode value;

    /** @param value null for None */
    public YieldNode(int stateSlot, ExpressionNode value) {
        this.stateSlot = stateSlot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyGenerator generator = GeneratorFrame.generator(frame);
        if (GeneratorFrame.state(frame, stateSlot) == 0) {
            generator.setYielded(value == null ? PyNone.NONE : value.execute(frame));
            GeneratorFrame.setState(frame, stateSlot, 1);
            throw YieldException.INSTANCE;
        }
        GeneratorFrame.setState(frame, stateSlot, 0);
        PException thrown = generator.thrown();
        if (thrown != null) {
            generator.setThrown(null);
            throw thrown.at(this);
        }
        return generator.sent();
    }
}
