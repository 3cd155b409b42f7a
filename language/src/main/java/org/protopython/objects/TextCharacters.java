// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

/**
 * The characters of a text for those who take one after the other: of ASCII text, which most is, they are read from its
 * bytes, without asking for encoding and width at every step.
 */
public final class TextCharacters {
    private final TruffleString text;

    /** The bytes of a text of ASCII characters, else null. */
    private final byte[] ascii;

    private final int offset;
    private final int length;

    public TextCharacters(TruffleString text) {
        this.text = text;
        this.length = PyStrings.length(text);
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        this.ascii = bytes == null ? null : bytes.getArray();
        this.offset = bytes == null ? 0 : bytes.getOffset();
    }

    public TruffleString text() {
        return text;
    }

    public int length() {
        return length;
    }

    /** The character at an index within the text, as a str. */
    public TruffleString at(int index) {
        return ascii != null ? PyStrings.ofCodePoint(ascii[offset + index]) : wideAt(index);
    }

    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    private TruffleString wideAt(int index) {
        return PyStrings.ofCodePoint(text.codePointAtIndexUncached(index, PyStrings.ENCODING));
    }
}
