// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyMappingProxy;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.PException;

/** Reads a name in code that a class defers: from the namespace of the class, else from where other code would find it. */
public final class ReadClassNameNode extends ExpressionNode {
    private final String name;
    private final TruffleString key;

    @Child
    private ExpressionNode namespace;

    @Child
    private ExpressionNode outer;

    /** @param namespace the mapping of the class body, or that of the class once there is one */
    public ReadClassNameNode(String name, ExpressionNode namespace, ExpressionNode outer) {
        this.name = name;
        this.key = PyStrings.ofName(name);
        this.namespace = namespace;
        this.outer = outer;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object searched = namespace.execute(frame);
        try {
            Object value = searched instanceof PyMappingProxy proxy && proxy.classOrNull() != null
                    ? proxy.classOrNull().ownAttribute(name)
                    : Items.getOrNull(searched, key);
            return value == null ? outer.execute(frame) : value;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
