// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Texts;
import org.protopython.runtime.PException;

/** One replacement field of an f-string. */
public final class FormatValueNode extends ExpressionNode {
    private final int conversion;

    @Child
    private ExpressionNode value;

    @Child
    private ExpressionNode spec;

    @Child
    private TruffleString.FromLongNode fromLong;

    /**
     * @param conversion 's', 'r', 'a' or -1
     * @param spec null for an empty one
     */
    public FormatValueNode(ExpressionNode value, int conversion, ExpressionNode spec) {
        this.value = value;
        this.conversion = conversion;
        this.spec = spec;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object raw = value.execute(frame);
        TruffleString specText = spec == null ? PyStrings.EMPTY : (TruffleString) spec.execute(frame);
        if (raw instanceof TruffleString text && spec == null && conversion != 'r' && conversion != 'a') {
            return text;
        } else if (raw instanceof Long number && spec == null) {
            if (fromLong == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                fromLong = insert(TruffleString.FromLongNode.create());
            }
            return fromLong.execute(number, PyStrings.ENCODING, true);
        }
        try {
            return format(raw, specText);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private TruffleString format(Object raw, TruffleString specText) {
        Object converted =
                switch (conversion) {
                    case 's' -> Texts.str(raw);
                    case 'r' -> Texts.repr(raw);
                    case 'a' -> Texts.ascii(raw);
                    default -> raw;
                };
        return Texts.format(converted, specText);
    }
}
