// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** Iterates over the code points of a str. */
public final class PyStringIterator extends PyIterator {
    private final TruffleString text;
    private final int length;
    private int index;

    public PyStringIterator(TruffleString text) {
        super(BuiltinTypes.STR_ITERATOR);
        this.text = text;
        this.length = PyStrings.length(text);
    }

    @Override
    @TruffleBoundary(allowInlining = true)
    public Object next() {
        if (index >= length) {
            return null;
        }
        return PyStrings.ofCodePoint(text.codePointAtIndexUncached(index++, PyStrings.ENCODING));
    }

    @Override
    public long lengthHint() {
        return length - index;
    }
}
