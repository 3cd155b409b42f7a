// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyInterpolation;
import org.protopython.objects.PyStrings;

/** One replacement field of a template string. */
public final class InterpolationNode extends ExpressionNode {
    private final Object expression;
    private final Object conversion;

    @Child
    private ExpressionNode value;

    @Child
    private ExpressionNode formatSpec;

    /**
     * @param expression the source text, a str
     * @param conversion None, or a str of one letter
     * @param formatSpec null when there is none
     */
    public InterpolationNode(ExpressionNode value, Object expression, Object conversion, ExpressionNode formatSpec) {
        this.value = value;
        this.expression = expression;
        this.conversion = conversion;
        this.formatSpec = formatSpec;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        Object spec = formatSpec == null ? PyStrings.EMPTY : formatSpec.execute(frame);
        return new PyInterpolation(result, expression, conversion, spec);
    }
}
