// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.typing.TypeParameters;

/** Makes one type parameter. */
public final class TypeParameterNode extends ExpressionNode {
    private final TypeParameters.Kind kind;
    private final String name;

    @Child
    private ExpressionNode bound;

    @Child
    private ExpressionNode defaultValue;

    /**
     * @param bound what makes the function that computes the bound or the constraints, or null
     * @param defaultValue what makes the function that computes the default, or null
     */
    public TypeParameterNode(TypeParameters.Kind kind, String name, ExpressionNode bound, ExpressionNode defaultValue) {
        this.kind = kind;
        this.name = name;
        this.bound = bound;
        this.defaultValue = defaultValue;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object boundFunction = bound == null ? null : bound.execute(frame);
        Object defaultFunction = defaultValue == null ? null : defaultValue.execute(frame);
        return TypeParameters.make(kind, name, boundFunction, defaultFunction);
    }
}
