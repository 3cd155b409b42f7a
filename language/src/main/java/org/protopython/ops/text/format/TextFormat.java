// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** {@code str.__format__}. */
public final class TextFormat {
    private TextFormat() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(TruffleString value, TruffleString specification, String typeName) {
        if (specification.isEmpty()) {
            return value;
        }
        FormatSpec spec = FormatSpec.parse(specification, typeName, 's', '<');
        if (spec.type() != 's') {
            throw spec.unknownType(typeName);
        }
        if (spec.sign() != 0) {
            throw Errors.valueError(
                    spec.sign() == ' '
                            ? "Space not allowed in string format specifier"
                            : "Sign not allowed in string format specifier");
        }
        if (spec.coercesNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw Errors.valueError("'=' alignment not allowed in string format specifier");
        }
        int length = CodePoints.length(value);
        int used = spec.precision() >= 0 ? Math.min(spec.precision(), length) : length;
        int padding = spec.width() - used;
        if (padding <= 0) {
            return CodePoints.substring(value, 0, used);
        }
        CodePointBuilder out = new CodePointBuilder(used + padding);
        PlainFormat.append(out, value, spec);
        return out.toText();
    }
}
