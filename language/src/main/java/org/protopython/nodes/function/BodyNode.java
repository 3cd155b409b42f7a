// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;

/** What a debugger sees as the body of a root. */
@GenerateWrapper
public class BodyNode extends PythonNode implements InstrumentableNode {
    @Child
    private StatementNode statements;

    BodyNode(StatementNode statements) {
        this.statements = statements;
    }

    /** For the wrapper. */
    protected BodyNode() {}

    final StatementNode statements() {
        return statements;
    }

    public Object execute(VirtualFrame frame) {
        return statements.execute(frame);
    }

    @Override
    public boolean isInstrumentable() {
        return hasPlace();
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.RootTag.class || tag == StandardTags.RootBodyTag.class;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new BodyNodeWrapper(this, probe);
    }
}
