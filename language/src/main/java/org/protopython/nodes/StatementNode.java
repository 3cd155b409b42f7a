// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;

/**
 * Does something. The result tells how it ended: null when control goes on to the next statement, one of
 * {@link Completion}'s marks, or else the value that a {@code return} returns. That costs less than control-flow
 * exceptions in the interpreter and nothing in compiled code.
 */
@GenerateWrapper
public abstract class StatementNode extends PythonNode implements InstrumentableNode {
    private boolean simple;

    public abstract Object execute(VirtualFrame frame);

    /** Tells of the blocks of this statement; whether control goes on after it. */
    public boolean survey(JumpSurvey jumps) {
        return true;
    }

    /** Tells of the conditions and blocks of this statement, after which control goes on at a place. */
    public void branches(BranchSurvey survey, int next) {
        survey.expressions(this);
    }

    /** Executes this statement from the place within it to which a trace function jumps. */
    public Object enter(VirtualFrame frame, LineJump jump) {
        throw new IllegalStateException("no place to jump to");
    }

    /**
     * Executes a block: from its beginning if the jump is null, else from where the jump goes. Compiled code leaves the
     * latter to the interpreter: in a loop it cannot know that there is no jump, and would contain every block twice.
     */
    protected static Object run(VirtualFrame frame, StatementNode block, LineJump jump) {
        if (jump == null) {
            return block.execute(frame);
        }
        CompilerDirectives.transferToInterpreter();
        return unwrapped(block).enter(frame, jump);
    }

    /** The statement itself, without what an instrument has put around it. */
    public static StatementNode unwrapped(StatementNode statement) {
        return statement instanceof WrapperNode wrapper ? (StatementNode) wrapper.getDelegateNode() : statement;
    }

    /** Marks this node as a statement of the source, where a debugger can stop. */
    public final void markStatement() {
        simple = true;
    }

    @Override
    public boolean isInstrumentable() {
        return simple && hasPlace();
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return simple && tag == StandardTags.StatementTag.class;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new StatementNodeWrapper(this, probe);
    }
}
