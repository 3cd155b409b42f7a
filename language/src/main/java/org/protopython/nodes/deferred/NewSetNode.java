// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PySet;

/** A new, empty set for the numbers of the annotations that are reached. */
public final class NewSetNode extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return new PySet();
    }
}
