// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.Annotations;
import org.protopython.runtime.PException;

/** Makes the dictionary {@code __annotations__} of code whose annotations are strings, unless there is one. */
public final class SetupAnnotationsNode extends StatementNode {
    @Child
    private ExpressionNode namespace;

    public SetupAnnotationsNode(ExpressionNode namespace) {
        this.namespace = namespace;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            Annotations.setUp(namespace.execute(frame));
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
