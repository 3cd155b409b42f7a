// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The body of a code object that a program has made of parts which do not fit together. */
final class NotExecutableNode extends StatementNode {
    private final String problem;

    NotExecutableNode(String problem) {
        this.problem = problem;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw error().at(this);
    }

    @TruffleBoundary
    private PException error() {
        return Errors.raise(ExceptionTypes.SYSTEM_ERROR, problem);
    }
}
