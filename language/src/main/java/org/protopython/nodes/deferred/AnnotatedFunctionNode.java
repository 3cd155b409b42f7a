// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.PyFunction;

/** {@code def} with annotations: a function, and what makes its annotations. */
public final class AnnotatedFunctionNode extends ExpressionNode {
    @Child
    private ExpressionNode function;

    @Child
    private ExpressionNode annotate;

    public AnnotatedFunctionNode(ExpressionNode function, ExpressionNode annotate) {
        this.function = function;
        this.annotate = annotate;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyFunction result = (PyFunction) function.execute(frame);
        result.setAnnotate(annotate.execute(frame));
        return result;
    }
}
