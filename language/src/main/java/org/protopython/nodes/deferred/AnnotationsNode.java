// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.ops.Items;
import org.protopython.runtime.PException;

/** The dictionary that an annotate function returns. */
public final class AnnotationsNode extends ExpressionNode {
    @CompilationFinal(dimensions = 1)
    private final String[] names;

    @CompilationFinal(dimensions = 1)
    private final int[] conditions;

    @Children
    private final ExpressionNode[] values;

    @Child
    private ExpressionNode reached;

    /**
     * @param conditions numbers of the annotations that must have been reached, -1 for those that exist in any case
     * @param reached the set of numbers that were reached; null when there are no conditions
     */
    public AnnotationsNode(String[] names, ExpressionNode[] values, int[] conditions, ExpressionNode reached) {
        this.names = names;
        this.values = values;
        this.conditions = conditions;
        this.reached = reached;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        PyDict result = new PyDict();
        try {
            for (int i = 0; i < names.length; i++) {
                if (conditions[i] < 0 || Items.contains(reached.execute(frame), (long) conditions[i])) {
                    result.put(names[i], values[i].execute(frame));
                }
            }
        } catch (PException e) {
            throw e.at(this);
        }
        return result;
    }
}
