// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** {@code try} with clauses and {@code else} that cannot be suspended. */
abstract class TryNode extends TryClausesNode implements CodePart {
    TryNode(StatementNode body, HandlerNode[] handlers, StatementNode orelse, JumpSurvey.Hold hold) {
        super(body, handlers, orelse, hold);
    }

    /** The body has raised. */
    abstract Object handle(VirtualFrame frame, PException e);

    @Override
    public final Node guarded() {
        return body;
    }

    @Override
    public final Object execute(VirtualFrame frame) {
        return execute(frame, null);
    }

    /** @param jump where the body begins, null for its beginning */
    final Object execute(VirtualFrame frame, LineJump jump) {
        Object completion;
        try {
            completion = run(frame, body, jump);
        } catch (PException e) {
            return handle(frame, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            return handle(frame, JavaErrors.of(e).at(this));
        }
        return completion != null || orelse == null ? completion : orelse.execute(frame);
    }
}
