// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyTemplate;
import org.protopython.objects.PyTuple;

/** A template string. */
public final class TemplateNode extends ExpressionNode {
    private final PyTuple strings;

    @Children
    private final ExpressionNode[] interpolations;

    /** @param strings one more than interpolations */
    public TemplateNode(PyTuple strings, ExpressionNode[] interpolations) {
        this.strings = strings;
        this.interpolations = interpolations;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] made = new Object[interpolations.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = interpolations[i].execute(frame);
        }
        return new PyTemplate(strings, made.length == 0 ? PyTuple.EMPTY : new PyTuple(made));
    }
}
