// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.PyArguments;

/** Ends the prologue of a generator, which may outlive what its variables give up: only they hold the arguments. */
public final class DropArgumentsNode extends StatementNode {
    @Override
    public Object execute(VirtualFrame frame) {
        PyArguments.drop(frame);
        return null;
    }
}
