// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;

/** Iterates over the code points of a str. */
public final class PyStringIterator extends PyIterator implements PositionedIterator {
    private final TruffleString text;

    /** The bytes of a text of ASCII characters, else null. */
    private final byte[] ascii;

    private final int offset;
    private final int length;
    private int index;
    private boolean exhausted;

    public PyStringIterator(TruffleString text) {
        super(BuiltinTypes.STR_ITERATOR);
        this.text = text;
        this.length = PyStrings.length(text);
        InternalByteArray bytes = asciiBytes(text);
        this.ascii = bytes == null ? null : bytes.getArray();
        this.offset = bytes == null ? 0 : bytes.getOffset();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static InternalByteArray asciiBytes(TruffleString text) {
        return text.isCompatibleToUncached(Encoding.US_ASCII)
                ? text.switchEncodingUncached(Encoding.US_ASCII).getInternalByteArrayUncached(Encoding.US_ASCII)
                : null;
    }

    @Override
    public Object next() {
        if (index >= length) {
            exhausted = true;
            return null;
        }
        return ascii != null ? PyStrings.ofCodePoint(ascii[offset + index++]) : nextWide();
    }

    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    private Object nextWide() {
        return PyStrings.ofCodePoint(text.codePointAtIndexUncached(index++, PyStrings.ENCODING));
    }

    @Override
    public long lengthHint() {
        return length - index;
    }

    @Override
    public Object sequence() {
        return exhausted ? null : text;
    }

    @Override
    public long index() {
        return index;
    }

    @Override
    public void setIndex(long newIndex) {
        index = (int) newIndex;
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return length;
    }
}
