// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** One name of {@code from module import name}; the module lies in a slot. */
public final class ImportFromNode extends ExpressionNode implements CodePart {
    private final int moduleSlot;
    private final String name;

    public ImportFromNode(int moduleSlot, String name) {
        this.moduleSlot = moduleSlot;
        this.name = name;
    }

    @Override
    public String usedName() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return ImportSystem.importFrom(PythonContext.get(this), frame.getObject(moduleSlot), name);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
