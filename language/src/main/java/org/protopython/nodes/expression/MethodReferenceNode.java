// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.PythonNode;
import org.protopython.ops.LookupMethodNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** The callee of a method call; its place is that of {@code receiver.name}. */
public final class MethodReferenceNode extends PythonNode implements CodePart {
    private final String name;

    @Child
    private LookupMethodNode lookup;

    public MethodReferenceNode(String name) {
        this.name = name;
        this.lookup = LookupMethodNode.create(name);
    }

    @Override
    public String usedName() {
        return name;
    }

    @Override
    public boolean isAttribute() {
        return true;
    }

    /** As {@link LookupMethodNode}. */
    Object execute(VirtualFrame frame, Object self) {
        try {
            return lookup.execute(frame, self);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
