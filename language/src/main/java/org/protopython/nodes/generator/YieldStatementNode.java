// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyGenerator;

/** {@code yield value} and {@code target = yield value} as statements, by far the most frequent forms. */
public final class YieldStatementNode extends StatementNode {
    private final int stateSlot;
    private final boolean item;

    @Child
    private ExpressionNode value;

    @Child
    private TargetNode target;

    /**
     * @param item whether this is an item of an asynchronous generator
     * @param value null for None
     * @param target null for none
     */
    public YieldStatementNode(int stateSlot, boolean item, ExpressionNode value, TargetNode target) {
        this.stateSlot = stateSlot;
        this.item = item;
        this.value = value;
        this.target = target;
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
            return Completion.YIELD;
        }
        GeneratorFrame.setState(frame, stateSlot, 0);
        RuntimeException thrown = generator.thrown();
        if (thrown != null) {
            throw GeneratorFrame.raise(generator, thrown, this);
        }
        if (target != null) {
            target.assign(frame, generator.sent());
        }
        return null;
    }
}
