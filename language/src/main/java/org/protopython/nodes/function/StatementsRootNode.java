// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.ControlFlowException;
import java.util.List;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.tracing.BranchMap;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.Branch;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.TraceEvent;

/** A root that runs the statements of a code object itself, and answers what those say who watch it. */
abstract class StatementsRootNode extends CodeRootNode {
    private final StatementNode statements;

    @Child
    BodyNode body;

    @Child
    TraceNode trace = TraceNode.create();

    private boolean branchesTold;

    /** @param descriptor null when the frame is that of a generator, which comes as an argument */
    StatementsRootNode(TruffleLanguage<?> language, FrameDescriptor descriptor, PyCode code, StatementNode statements) {
        super(language, descriptor, code);
        this.statements = statements;
        this.body = bodyOf(statements);
    }

    @Override
    public final ControlFlowException jump(TraceEvent event, int position, int line) {
        return JumpMap.jump(code(), StatementNode.unwrapped(statements), event, position, line);
    }

    @Override
    public final List<Branch> branches() {
        return BranchMap.list(code(), StatementNode.unwrapped(statements));
    }

    @Override
    public final void tellBranches() {
        synchronized (this) {
            if (branchesTold) {
                return;
            }
            branchesTold = true;
        }
        BodyNode own = body instanceof WrapperNode wrapper ? (BodyNode) wrapper.getDelegateNode() : body;
        BranchMap.tell(code(), own.statements());
    }
}
