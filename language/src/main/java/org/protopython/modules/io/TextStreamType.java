// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;

/** {@code _io._TextIOBase}. */
@PyTypeMethods(value = "_TextIOBase", doc = "Base class for text I/O.")
final class TextStreamType {
    private TextStreamType() {}

    @PyGetter("encoding")
    static Object encoding(PyStream self) {
        return PyNone.NONE;
    }

    @PyGetter("errors")
    static Object errors(PyStream self) {
        return PyNone.NONE;
    }

    @PyGetter("newlines")
    static Object newlines(PyStream self) {
        return PyNone.NONE;
    }

    @PyBuiltin("detach(self, /)")
    static Object detach(PyStream self) {
        throw StreamErrors.unsupported("detach");
    }

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyStream self, Object size) {
        throw StreamErrors.unsupported("read");
    }

    @PyBuiltin("readline(self, size=-1, /)")
    static Object readLine(PyStream self, Object size) {
        throw StreamErrors.unsupported("readline");
    }

    @PyBuiltin("write(self, s, /)")
    static Object write(PyStream self, Object s) {
        throw StreamErrors.unsupported("write");
    }
}
