// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.tracing.BranchNode;
import org.protopython.objects.PyRangeIterator;
import org.protopython.ops.NextNode;
import org.protopython.runtime.PException;

/** Assigns the next element to the target of a loop; false at the end. */
public abstract class ForNextNode extends PythonNode {
    @Child
    private TargetNode target;

    protected ForNextNode(TargetNode target) {
        this.target = target;
    }

    public static ForNextNode create(TargetNode target) {
        return ForNextNodeGen.create(target);
    }

    /** The same node, or the one that this tells of. */
    public ForNextNode untold() {
        return this;
    }

    /** Makes this node tell of where it leads. */
    public final void tell(BranchNode branch) {
        replace(new ToldForNextNode(this, branch));
    }

    public abstract boolean execute(VirtualFrame frame, Object iterator);

    @Specialization
    boolean doRange(VirtualFrame frame, PyRangeIterator iterator) {
        long index = iterator.index();
        if (index == iterator.length()) {
            return false;
        }
        target.assignLong(frame, iterator.take(index));
        return true;
    }

    @Specialization(replaces = "doRange")
    boolean doGeneric(VirtualFrame frame, Object iterator, @Cached NextNode next) {
        Object value;
        try {
            value = next.execute(frame, iterator);
        } catch (PException e) {
            throw e.at(this);
        }
        if (value == null) {
            return false;
        }
        target.assign(frame, value);
        return true;
    }
}
