// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.PException;

/**
 * A statement within which the generator can be suspended. A state in the frame tells where that was; however the
 * statement ends otherwise, it begins at its beginning the next time.
 */
abstract class ResumableStatementNode extends StatementNode {
    static final int START = 0;

    private final int stateSlot;

    ResumableStatementNode(int stateSlot) {
        this.stateSlot = stateSlot;
    }

    @Override
    public final Object execute(VirtualFrame frame) {
        return execute(frame, GeneratorFrame.state(frame, stateSlot), null);
    }

    /** @param jump where the block of that state begins, null for its beginning or where it was suspended */
    final Object execute(VirtualFrame frame, int state, LineJump jump) {
        try {
            Object completion = resume(frame, state, jump);
            if (completion != Completion.YIELD) {
                reset(frame);
            }
            return completion;
        } catch (YieldException e) {
            return Completion.YIELD;
        } catch (LineJump another) {
            CompilerDirectives.transferToInterpreter();
            keep(frame, another);
            reset(frame);
            throw another;
        } catch (PException e) {
            reset(frame);
            throw e;
        }
    }

    private void reset(VirtualFrame frame) {
        setState(frame, START);
        forget(frame);
    }

    /** What is executed from now on is resumed in that state. */
    final void setState(VirtualFrame frame, int state) {
        GeneratorFrame.setState(frame, stateSlot, state);
    }

    /** Goes on in a state; it is set already, unless the statement was jumped into. */
    abstract Object resume(VirtualFrame frame, int state, LineJump jump);

    /** Clears what the statement holds in the frame. */
    void forget(VirtualFrame frame) {}

    /** A trace function jumps out of the statement, or to another place in it: gives away what it holds. */
    void keep(VirtualFrame frame, LineJump jump) {}
}
