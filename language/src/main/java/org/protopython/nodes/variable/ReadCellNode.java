// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyCell;
import org.protopython.runtime.Errors;

/** Reads a variable that is shared with other functions. */
public final class ReadCellNode extends ExpressionNode {
    private final String name;

    @Child
    private CellNode cell;

    public ReadCellNode(CellNode cell, String name) {
        this.cell = cell;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyCell found = cell.execute(frame);
        Object value = found.get();
        if (value == null) {
            throw unbound();
        }
        return value;
    }

    private RuntimeException unbound() {
        return (cell.isFree()
                        ? Errors.nameError(
                                "cannot access free variable '%s' where it is not associated with a value in enclosing"
                                        + " scope",
                                name)
                        : Errors.raise(
                                ExceptionTypes.UNBOUND_LOCAL_ERROR,
                                "cannot access local variable '%s' where it is not associated with a value",
                                name))
                .at(this);
    }
}
