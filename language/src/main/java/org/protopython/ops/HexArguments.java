// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** The separator argument of {@code hex()}. */
public final class HexArguments {
    private HexArguments() {}

    /** The separator as a character of ASCII, -1 if the argument is absent. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int separator(Object value) {
        if (value == null) {
            return -1;
        }
        if (Items.length(value) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        TruffleString text = Conversions.asText(value);
        byte[] bytes = text == null ? Buffers.bytesOrNull(value) : null;
        if (text == null && bytes == null) {
            throw Errors.typeError("sep must be str or bytes.");
        }
        int separator = text != null ? CodePoints.at(text, 0) : bytes[0];
        if (separator < 0 || separator > 0x7f) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return separator;
    }
}
