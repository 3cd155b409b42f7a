// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;

/** {@code from module import *}. */
public final class ImportStarNode extends StatementNode {
    private final boolean namespaced;

    @Child
    private ExpressionNode module;

    /** @param namespaced whether the names go into the frame's namespace and not into the globals */
    public ImportStarNode(ExpressionNode module, boolean namespaced) {
        this.module = module;
        this.namespaced = namespaced;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object loaded = module.execute(frame);
        try {
            ImportSystem.importStar(
                    loaded,
                    namespaced
                            ? PyArguments.namespace(frame)
                            : PyArguments.function(frame).globals());
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
