// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.text.CodePointBuilder;

/**
 * The specification of a field of an f-string for numbers, whose formatting has no effects and so can wait until the
 * text around them is known.
 *
 * @param integers for ints; null for the empty specification
 * @param floats for floats; null for the empty specification
 */
public record FormattedField(FormatSpec integers, FormatSpec floats) {
    private static final int USUAL_LENGTH = 12;

    /** What the empty specification says. */
    public static final FormattedField EMPTY = new FormattedField(null, null);

    /** The field with a specification for ints that was accepted before; null if not even that one is plain. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FormattedField ofIntegers(TruffleString specification) {
        FormatSpec spec = FormatSpec.parse(specification, "int", 'd', '>');
        return PlainFormat.isForIntegers(spec) ? new FormattedField(spec, null) : null;
    }

    /** The same for floats. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FormattedField ofFloats(TruffleString specification) {
        FormatSpec spec = FormatSpec.parse(specification, "float", (char) 0, '>');
        return PlainFormat.isForFloats(spec) ? new FormattedField(null, spec) : null;
    }

    /**
     * Puts texts and numbers together.
     *
     * @param values texts, {@code Long}s and {@code Double}s
     * @param fields for each value that is a number its field; for others null or whatever
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString join(Object[] values, FormattedField[] fields) {
        CodePointBuilder out = new CodePointBuilder(values.length * USUAL_LENGTH);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof TruffleString text) {
                out.append(text);
            } else {
                fields[i].append(out, values[i]);
            }
        }
        return out.toText();
    }

    /** The text of a {@code Long} or {@code Double}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public TruffleString format(Object number) {
        CodePointBuilder out = new CodePointBuilder(USUAL_LENGTH);
        append(out, number);
        return out.toText();
    }

    private void append(CodePointBuilder out, Object number) {
        if (number instanceof Long integer) {
            append(out, (long) integer);
        } else {
            append(out, (double) number);
        }
    }

    private void append(CodePointBuilder out, long value) {
        if (integers == null) {
            out.append(value);
        } else if (!PlainFormat.append(out, value, integers)) {
            out.append(IntegerFormat.format(value, integers));
        }
    }

    private void append(CodePointBuilder out, double value) {
        if (floats == null) {
            out.append(FloatText.repr(value));
        } else if (!PlainFormat.append(out, value, floats)) {
            out.append(FloatFormat.format(value, floats));
        }
    }
}
