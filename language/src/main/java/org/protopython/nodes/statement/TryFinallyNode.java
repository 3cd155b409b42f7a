// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** {@code try} with {@code finally}. */
public final class TryFinallyNode extends StatementNode implements CodePart {
    @Child
    private StatementNode body;

    @Child
    private StatementNode finalBody;

    @Child
    private HandledNode handled = HandledNode.create();

    public TryFinallyNode(StatementNode body, StatementNode finalBody) {
        this.body = body;
        this.finalBody = finalBody;
    }

    @Override
    public Node guarded() {
        return body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return execute(frame, null);
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.guarded(body, finalBody, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.cleanUp(this, body, finalBody);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return jump.step(this) == 0 ? execute(frame, jump) : run(frame, finalBody, jump);
    }

    private Object execute(VirtualFrame frame, LineJump jump) {
        Object completion;
        try {
            completion = run(frame, body, jump);
        } catch (LineJump another) {
            throw another;
        } catch (PException e) {
            return unwind(frame, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            return unwind(frame, JavaErrors.of(e).at(this));
        } catch (AbstractTruffleException e) {
            // of another language; what ends a thread or a context runs no Python code
            finalBody.execute(frame);
            throw e;
        }
        Object last = finalBody.execute(frame);
        return last == null ? completion : last;
    }

    private Object unwind(VirtualFrame frame, PException e) {
        PyBaseException outer = handled.get();
        handled.set(handled.begin(frame, e));
        Object completion;
        try {
            completion = finalBody.execute(frame);
        } finally {
            handled.set(outer);
        }
        if (completion == null) {
            throw handled.reraise(frame, e);
        }
        return completion;
    }
}
