// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.text.format.FormattedField;

/** An f-string: its parts, all of them text, joined. */
public final class JoinTextNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] parts;

    @Child
    private TruffleStringBuilder.AppendStringNode append = TruffleStringBuilder.AppendStringNode.create();

    @Child
    private TruffleStringBuilder.ToStringNode toText = TruffleStringBuilder.ToStringNode.create();

    /** Whether there ever was a number among the parts: then all of them are written at once, without texts in between. */
    @CompilationFinal
    private boolean withNumbers;

    public JoinTextNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (parts.length == 1) {
            return parts[0].execute(frame);
        }
        return withNumbers ? joinNumbers(frame) : joinText(frame);
    }

    @ExplodeLoop
    private Object joinText(VirtualFrame frame) {
        TruffleStringBuilderUTF32 builder = TruffleStringBuilder.createUTF32();
        for (ExpressionNode part : parts) {
            Object text = part.execute(frame);
            append.execute(builder, (TruffleString) text);
            if (part instanceof FormatValueNode field && field.hasNumbers()) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                withNumbers = true;
            }
        }
        return toText.execute(builder);
    }

    @ExplodeLoop
    private Object joinNumbers(VirtualFrame frame) {
        Object[] values = new Object[parts.length];
        FormattedField[] fields = new FormattedField[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof FormatValueNode part) {
                values[i] = part.executeNumberOrText(frame);
                fields[i] = part.field(values[i]);
            } else {
                values[i] = parts[i].execute(frame);
            }
        }
        return FormattedField.join(values, fields);
    }
}
