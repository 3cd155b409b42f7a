// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** The types of this module that other types of it make. */
final class IteratorTypes {
    static final PyType ACCUMULATE = define("accumulate");
    static final PyType BATCHED = define("batched");
    static final PyType CHAIN = define("chain");
    static final PyType COMBINATIONS = define("combinations");
    static final PyType COMBINATIONS_WITH_REPLACEMENT = define("combinations_with_replacement");
    static final PyType COMPRESS = define("compress");
    static final PyType COUNT = define("count");
    static final PyType CYCLE = define("cycle");
    static final PyType DROPWHILE = define("dropwhile");
    static final PyType FILTERFALSE = define("filterfalse");
    static final PyType GROUPBY = define("groupby");
    static final PyType GROUPER = define("_grouper");
    static final PyType ISLICE = define("islice");
    static final PyType PAIRWISE = define("pairwise");
    static final PyType PERMUTATIONS = define("permutations");
    static final PyType PRODUCT = define("product");
    static final PyType REPEAT = define("repeat");
    static final PyType STARMAP = define("starmap");
    static final PyType TAKEWHILE = define("takewhile");
    static final PyType TEE = define("_tee");
    static final PyType ZIP_LONGEST = define("zip_longest");

    private IteratorTypes() {}

    private static PyType define(String name) {
        return BuiltinTypes.defineForModule(name, "itertools", BuiltinTypes.OBJECT, false);
    }
}
