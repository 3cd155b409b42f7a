// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** {@code reader}. */
@PyTypeMethods(value = "reader", doc = "CSV reader\n\nAn iterator over the records of lines of text.")
final class ReaderType {
    private ReaderType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '%s' instances", PyCsvReader.TYPE);
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyCsvReader self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyCsvReader self) {
        Object record = Iteration.builtinNext(self);
        if (record == null) {
            throw Errors.stopIteration(null);
        }
        return record;
    }

    @PyGetter(value = "dialect", doc = "The dialect that is read.")
    static Object dialect(PyCsvReader self) {
        return self.dialect();
    }

    @PyGetter(value = "line_num", doc = "How many lines have been read. Records may have several lines.")
    static long lineNumber(PyCsvReader self) {
        return self.lineNumber();
    }
}
