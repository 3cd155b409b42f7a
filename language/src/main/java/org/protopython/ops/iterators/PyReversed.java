// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.TextCharacters;
import org.protopython.ops.Items;
import org.protopython.runtime.PException;

/** {@code reversed} of a sequence that has no {@code __reversed__}. */
public final class PyReversed extends PyIterator {
    private Object sequence;

    /** Those of a sequence that is a text, else null. */
    private TextCharacters characters;

    private long index;

    public PyReversed(PyType type, Object sequence, long length) {
        super(type);
        this.sequence = sequence;
        this.characters = sequence instanceof TruffleString text ? new TextCharacters(text) : null;
        this.index = length - 1;
    }

    @Override
    public Object next() {
        TextCharacters text = characters;
        long at = index;
        if (text == null || at < 0) {
            return nextItem();
        }
        index = at - 1;
        return text.at((int) at);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object nextItem() {
        Object source = sequence;
        long at = index;
        if (source != null && at >= 0) {
            index = at - 1;
            try {
                return Items.get(source, at);
            } catch (PException e) {
                if (!e.isInstance(ExceptionTypes.INDEX_ERROR) && !e.isInstance(ExceptionTypes.STOP_ITERATION)) {
                    throw e;
                }
            }
        }
        index = -1;
        sequence = null;
        characters = null;
        return null;
    }

    @Override
    public long lengthHint() {
        return sequence == null || Items.length(sequence) < index + 1 ? 0 : index + 1;
    }

    /** The sequence, null at the end. */
    public Object sequence() {
        return sequence;
    }

    public long index() {
        return index;
    }

    public void setIndex(long newIndex) {
        index = newIndex;
    }
}
