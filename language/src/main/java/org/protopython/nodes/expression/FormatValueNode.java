// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Texts;
import org.protopython.ops.text.format.FormattedField;
import org.protopython.runtime.PException;

/** One replacement field of an f-string. */
public final class FormatValueNode extends ExpressionNode {
    /** No conversion. */
    public static final int UNCONVERTED = -1;

    private final int conversion;

    @Child
    private ExpressionNode value;

    @Child
    private ExpressionNode spec;

    @Child
    private TruffleString.FromLongNode fromLong;

    /** Known from the first int or float on if the specification is a constant and plain. */
    @CompilationFinal
    private FormattedField integers;

    @CompilationFinal
    private FormattedField floats;

    @CompilationFinal
    private boolean integersSeen;

    @CompilationFinal
    private boolean floatsSeen;

    /**
     * @param conversion 's', 'r', 'a' or {@link #UNCONVERTED}, which it must be when the specification holds code
     * @param spec null for an empty one
     */
    public FormatValueNode(ExpressionNode value, int conversion, ExpressionNode spec) {
        this.value = value;
        this.conversion = conversion;
        this.spec = spec;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return text(frame, value.execute(frame));
    }

    /**
     * The text of the field, or else the number that {@link #field} formats: an int or a float with a constant
     * specification that is known to be right.
     */
    Object executeNumberOrText(VirtualFrame frame) {
        Object raw = value.execute(frame);
        return raw instanceof Long && integers() != null || raw instanceof Double && floats() != null
                ? raw
                : text(frame, raw);
    }

    /** Whether a number came that {@link #executeNumberOrText} would leave to {@link #field}. */
    boolean hasNumbers() {
        return integersSeen && integers() != null || floatsSeen && floats() != null;
    }

    /** How numbers of the kind of this one are formatted; null for what is no number. */
    FormattedField field(Object number) {
        return number instanceof Long ? integers() : number instanceof Double ? floats() : null;
    }

    private FormattedField integers() {
        return spec == null ? FormattedField.EMPTY : integers;
    }

    private FormattedField floats() {
        return spec == null ? FormattedField.EMPTY : floats;
    }

    private TruffleString text(VirtualFrame frame, Object raw) {
        TruffleString specText = spec == null ? PyStrings.EMPTY : (TruffleString) spec.execute(frame);
        if (raw instanceof TruffleString text && spec == null && conversion != 'r' && conversion != 'a') {
            return text;
        } else if (raw instanceof Long number && spec == null) {
            if (fromLong == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                integersSeen = true;
                fromLong = insert(TruffleString.FromLongNode.create());
            }
            return fromLong.execute(number, PyStrings.ENCODING, true);
        }
        FormattedField known = spec == null ? null : field(raw);
        if (known != null) {
            return known.format(raw);
        }
        try {
            TruffleString text = format(raw, specText);
            if (raw instanceof Long && !integersSeen || raw instanceof Double && !floatsSeen) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                learn(raw, specText);
            }
            return text;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private void learn(Object raw, TruffleString specText) {
        boolean known = spec instanceof ConstantNode && conversion < 0;
        if (raw instanceof Long) {
            integers = known ? FormattedField.ofIntegers(specText) : null;
            integersSeen = true;
        } else {
            floats = known ? FormattedField.ofFloats(specText) : null;
            floatsSeen = true;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private TruffleString format(Object raw, TruffleString specText) {
        return Texts.format(conversion == UNCONVERTED ? raw : ConvertValueNode.convert(raw, conversion), specText);
    }
}
