// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.TargetNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;

/** Writes a name into the namespace of a class body, or of code that runs with a namespace of its own. */
public final class WriteNameNode extends TargetNode implements CodePart {
    private final TruffleString key;

    public WriteNameNode(String name) {
        this.key = PyStrings.ofName(name);
    }

    @Override
    public String usedName() {
        return PyStrings.toJava(key);
    }

    @Override
    public boolean isBound() {
        return true;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        Object namespace = PyArguments.namespace(frame);
        if (namespace instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            dict.put(key, value);
            return;
        }
        try {
            Items.set(namespace, key, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
