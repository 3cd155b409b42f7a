// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.ClassStatements;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;

/** {@code class}: evaluates bases and keywords, then runs the body in a new namespace. */
public final class ClassStatementNode extends ExpressionNode {
    private final String name;

    @Child
    private BuildClassNode builder = new BuildClassNode();

    @Child
    private MakeFunctionNode body;

    @CompilationFinal(dimensions = 1)
    private final String[] keywords;

    @Children
    private final ExpressionNode[] values;

    /** @param values the bases, then the values of the keywords */
    public ClassStatementNode(String name, MakeFunctionNode body, ExpressionNode[] values, String[] keywords) {
        this.name = name;
        this.body = body;
        this.values = values;
        this.keywords = keywords;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object build = builder.execute(frame);
        PyFunction function = body.executeFunction(frame);
        Object[] args = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            args[i] = values[i].execute(frame);
        }
        try {
            return ClassStatements.build(build, function, name, args, keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
