// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;

/** Reads a name in a class body: from its namespace, else from where the surrounding code would find it. */
public final class ReadNameNode extends ExpressionNode implements CodePart {
    private final TruffleString key;

    @Child
    private ExpressionNode outer;

    public ReadNameNode(String name, ExpressionNode outer) {
        this.key = PyStrings.ofName(name);
        this.outer = outer;
    }

    @Override
    public String usedName() {
        return PyStrings.toJava(key);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            Object value = Items.getOrNull(PyArguments.namespace(frame), key);
            return value == null ? outer.execute(frame) : value;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
