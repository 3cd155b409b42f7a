// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import org.protopython.nodes.ExpressionNode;

/** An f-string: its parts, all of them text, joined. */
public final class JoinTextNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] parts;

    @Child
    private TruffleStringBuilder.AppendStringNode append = TruffleStringBuilder.AppendStringNode.create();

    @Child
    private TruffleStringBuilder.ToStringNode toText = TruffleStringBuilder.ToStringNode.create();

    public JoinTextNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        TruffleStringBuilderUTF32 builder = TruffleStringBuilder.createUTF32();
        for (ExpressionNode part : parts) {
            append.execute(builder, (TruffleString) part.execute(frame));
        }
        return toText.execute(builder);
    }
}
