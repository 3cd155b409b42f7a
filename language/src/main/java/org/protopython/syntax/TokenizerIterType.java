// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;

/** {@code TokenizerIter}. */
@PyTypeMethods(value = "TokenizerIter", doc = "Iterator of the tokens of the lines that readline gives.")
final class TokenizerIterType {
    private TokenizerIterType() {}

    @PyBuiltin("__new__(cls, /, readline, *, encoding=None, extra_tokens)")
    static Object create(PyType cls, Object readline, TruffleString encoding, boolean extra) {
        return new PyTokenIterator(
                cls, new ProgramLines(readline, encoding == null ? null : PyStrings.toJava(encoding)), extra);
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterate(PyTokenIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyTokenIterator self) {
        return self.next();
    }
}
