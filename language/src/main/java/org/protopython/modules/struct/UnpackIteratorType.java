// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.runtime.Errors;

/** The iterator over the records in a buffer. */
@PyTypeMethods(value = "unpack_iterator", doc = "Iterator that iter_unpack() gives.")
final class UnpackIteratorType {
    private UnpackIteratorType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iter(Object self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyUnpackIterator self) {
        Object value = self.next();
        if (value == null) {
            throw Errors.stopIteration(null);
        }
        return value;
    }

    @PyBuiltin(value = "__length_hint__(self, /)", doc = "How many tuples are left.")
    static long hint(PyUnpackIterator self) {
        return self.lengthHint();
    }
}
