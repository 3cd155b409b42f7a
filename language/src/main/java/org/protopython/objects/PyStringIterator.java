// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.strings.TruffleString;

/** Iterates over the code points of a str. */
public final class PyStringIterator extends PyIterator implements PositionedIterator {
    private final TextCharacters characters;
    private int index;
    private boolean exhausted;

    public PyStringIterator(TruffleString text) {
        super(BuiltinTypes.STR_ITERATOR);
        this.characters = new TextCharacters(text);
    }

    @Override
    public Object next() {
        int i = index;
        if (i >= characters.length()) {
            exhausted = true;
            return null;
        }
        index = i + 1;
        return characters.at(i);
    }

    @Override
    public long lengthHint() {
        return characters.length() - index;
    }

    @Override
    public Object sequence() {
        return exhausted ? null : characters.text();
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
        return characters.length();
    }
}
