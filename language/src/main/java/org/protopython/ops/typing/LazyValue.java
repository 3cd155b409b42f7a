// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;
import org.protopython.ops.Calls;

/** A value, or the function that computes it when it is first asked for. */
public final class LazyValue {
    private static final long VALUE_FORMAT = 1;

    private final Object evaluator;
    private Object value;

    private LazyValue(Object evaluator, Object value) {
        this.evaluator = evaluator;
        this.value = value;
    }

    public static LazyValue of(Object value) {
        return new LazyValue(null, value);
    }

    /** A value to be computed by a function that takes the format. */
    public static LazyValue by(Object evaluator) {
        return new LazyValue(evaluator, null);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get() {
        if (value == null) {
            value = Calls.call(evaluator, VALUE_FORMAT);
        }
        return value;
    }

    /** Whether this is that very value and need not be computed. */
    public boolean is(Object expected) {
        return value == expected;
    }

    /**
     * The function that computes the value in a given format; of a value that was given, one that knows it.
     *
     * @param absent the value that means there is none, for which the answer is None
     */
    @TruffleBoundary
    public Object evaluator(Object absent) {
        if (evaluator != null) {
            return evaluator;
        }
        return value == absent ? PyNone.NONE : new PyConstantEvaluator(value);
    }
}
