// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.Texts;
import org.protopython.runtime.PException;

/** The {@code value!r} of a replacement field whose specification is evaluated afterwards. */
public final class ConvertValueNode extends ExpressionNode {
    private final int conversion;

    @Child
    private ExpressionNode value;

    /** @param conversion 's', 'r' or 'a' */
    public ConvertValueNode(ExpressionNode value, int conversion) {
        this.value = value;
        this.conversion = conversion;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object given = value.execute(frame);
        try {
            return convert(given, conversion);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** {@code str()}, {@code repr()} or {@code ascii()} of a value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString convert(Object value, int conversion) {
        return switch (conversion) {
            case 's' -> Texts.str(value);
            case 'r' -> Texts.repr(value);
            default -> Texts.ascii(value);
        };
    }
}
