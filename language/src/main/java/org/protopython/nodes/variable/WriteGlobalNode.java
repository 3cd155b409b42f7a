// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.TargetNode;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PyArguments;

/** Writes a global name. */
public final class WriteGlobalNode extends TargetNode implements CodePart {
    private final TruffleString key;

    public WriteGlobalNode(String name) {
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
        PyArguments.function(frame).globals().put(key, value);
    }
}
