// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyTuple;
import org.protopython.ops.typing.PyTypeAlias;
import org.protopython.runtime.PyArguments;

/** {@code type name = value}: the alias, which computes its value when asked. */
public final class TypeAliasNode extends ExpressionNode {
    private final String name;

    @Child
    private ExpressionNode parameters;

    @Child
    private ExpressionNode value;

    /** @param parameters the tuple of type parameters, or null */
    public TypeAliasNode(String name, ExpressionNode parameters, ExpressionNode value) {
        this.name = name;
        this.parameters = parameters;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyTuple typeParameters = parameters == null ? PyTuple.EMPTY : (PyTuple) parameters.execute(frame);
        Object function = value.execute(frame);
        return PyTypeAlias.lazy(
                name, typeParameters, function, PyArguments.function(frame).module());
    }
}
