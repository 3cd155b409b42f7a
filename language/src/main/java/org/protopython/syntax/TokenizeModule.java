// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** {@code _tokenize}: what {@code tokenize} stands on. */
@PyModule(value = "_tokenize", doc = "What takes source text apart into tokens, on which the module tokenize is built.")
public final class TokenizeModule {
    @PyConstant("TokenizerIter")
    static final PyType ITERATOR = PyTokenIterator.TYPE;

    private TokenizeModule() {}
}
