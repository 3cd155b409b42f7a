// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.random;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** The module {@code _random}. */
@PyModule(value = "_random", doc = "The generator of random numbers below the module random, a Mersenne Twister.")
public final class RandomModule {
    @PyConstant("Random")
    static final PyType RANDOM = PyRandom.TYPE;

    private RandomModule() {}
}
