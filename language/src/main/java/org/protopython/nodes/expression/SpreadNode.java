// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * {@code *values} in a display or call of which later parts could see, or change, what the iteration does: it is over
 * when they are evaluated. Gives a tuple.
 */
public final class SpreadNode extends ExpressionNode {
    private final boolean inSet;

    @Child
    private ExpressionNode iterable;

    /** @param inSet whether it is part of a set, which words the error in its own way */
    public SpreadNode(ExpressionNode iterable, boolean inSet) {
        this.iterable = iterable;
        this.inSet = inSet;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        if (value instanceof PyTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
            return tuple;
        }
        try {
            if (inSet) {
                return new PyTuple(Items.toArray(value));
            } else if (!Iteration.isIterable(PyType.of(value))) {
                throw Errors.typeError("Value after * must be an iterable, not %s", PyType.of(value));
            }
            return new PyTuple(Items.spread(value));
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
