// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** Several iterators that advance together and end with the shortest; in strict mode they must be equally long. */
public final class ParallelIterators {
    private final String function;
    private final Object[] iterators;
    private boolean strict;

    /** @param function name for messages */
    private ParallelIterators(String function, Object[] iterators, boolean strict) {
        this.function = function;
        this.iterators = iterators;
        this.strict = strict;
    }

    /** Iterators over each of the iterables. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ParallelIterators of(String function, Object[] iterables, int from, boolean strict) {
        Object[] iterators = new Object[iterables.length - from];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iterator(iterables[from + i]);
        }
        return new ParallelIterators(function, iterators, strict);
    }

    /** One element of each, or null at the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object[] next() {
        if (iterators.length == 0) {
            return null;
        }
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Iteration.next(iterators[i]);
            if (items[i] == null) {
                if (strict) {
                    checkEnd(i);
                }
                return null;
            }
        }
        return items;
    }

    private void checkEnd(int ended) {
        if (ended > 0) {
            throw different(ended, "shorter");
        }
        for (int i = 1; i < iterators.length; i++) {
            if (Iteration.next(iterators[i]) != null) {
                throw different(i, "longer");
            }
        }
    }

    private RuntimeException different(int index, String how) {
        return Errors.valueError(
                "%s() argument %d is %s than argument%s%d", function, index + 1, how, index == 1 ? " " : "s 1-", index);
    }

    /** Whether there is one, which then is all. */
    public boolean isSingle() {
        return iterators.length == 1;
    }

    /** Whether there are two, of which the first that ends is the end. */
    public boolean isPair() {
        return iterators.length == 2 && !strict;
    }

    public Object get(int index) {
        return iterators[index];
    }

    public Object[] iterators() {
        return iterators;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean newStrict) {
        strict = newStrict;
    }
}
