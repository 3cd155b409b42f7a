// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;
import org.protopython.ops.SequenceOperands;
import org.protopython.runtime.Errors;

/** The module {@code itertools}: the names of its types, and {@code tee}. */
@PyModule(value = "itertools", doc = "Iterators that count, repeat, combine, group and filter.")
public final class ItertoolsModule {
    @PyConstant("accumulate")
    static final PyType ACCUMULATE = IteratorTypes.ACCUMULATE;

    @PyConstant("batched")
    static final PyType BATCHED = IteratorTypes.BATCHED;

    @PyConstant("chain")
    static final PyType CHAIN = IteratorTypes.CHAIN;

    @PyConstant("combinations")
    static final PyType COMBINATIONS = IteratorTypes.COMBINATIONS;

    @PyConstant("combinations_with_replacement")
    static final PyType COMBINATIONS_WITH_REPLACEMENT = IteratorTypes.COMBINATIONS_WITH_REPLACEMENT;

    @PyConstant("compress")
    static final PyType COMPRESS = IteratorTypes.COMPRESS;

    @PyConstant("count")
    static final PyType COUNT = IteratorTypes.COUNT;

    @PyConstant("cycle")
    static final PyType CYCLE = IteratorTypes.CYCLE;

    @PyConstant("dropwhile")
    static final PyType DROPWHILE = IteratorTypes.DROPWHILE;

    @PyConstant("filterfalse")
    static final PyType FILTERFALSE = IteratorTypes.FILTERFALSE;

    @PyConstant("groupby")
    static final PyType GROUPBY = IteratorTypes.GROUPBY;

    @PyConstant("islice")
    static final PyType ISLICE = IteratorTypes.ISLICE;

    @PyConstant("pairwise")
    static final PyType PAIRWISE = IteratorTypes.PAIRWISE;

    @PyConstant("permutations")
    static final PyType PERMUTATIONS = IteratorTypes.PERMUTATIONS;

    @PyConstant("product")
    static final PyType PRODUCT = IteratorTypes.PRODUCT;

    @PyConstant("repeat")
    static final PyType REPEAT = IteratorTypes.REPEAT;

    @PyConstant("starmap")
    static final PyType STARMAP = IteratorTypes.STARMAP;

    @PyConstant("takewhile")
    static final PyType TAKEWHILE = IteratorTypes.TAKEWHILE;

    @PyConstant("_tee")
    static final PyType TEE = IteratorTypes.TEE;

    @PyConstant("zip_longest")
    static final PyType ZIP_LONGEST = IteratorTypes.ZIP_LONGEST;

    private ItertoolsModule() {}

    @PyBuiltin(
            value = "tee(iterable, n=2, /)",
            doc = "n iterators over the same items, which are kept until the last has given them.")
    static Object tee(Object iterable, long n) {
        if (n < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        Object[] result = new Object[SequenceOperands.repeatedLength(1, n)];
        if (n > 0) {
            Object iterator = Iteration.iterator(iterable);
            TeeStep first = iterator instanceof PyStepIterator shared && shared.step() instanceof TeeStep tee
                    ? tee
                    : new TeeStep(iterator);
            for (int i = 0; i < n; i++) {
                result[i] = new PyStepIterator(IteratorTypes.TEE, first.copy());
            }
        }
        return new PyTuple(result);
    }
}
