// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;

/** {@code _io._TextIOBase}. */
@PyTypeMethods(value = "_TextIOBase", doc = "What streams of text have in common.")
final class TextStreamType {
    private TextStreamType() {}

    @PyGetter(value = "encoding", doc = "Name of the encoding; None unless a subclass has one.")
    static Object encoding(PyStream self) {
        return PyNone.NONE;
    }

    @PyGetter(
            value = "errors",
            doc = "Name of the way to treat errors of the encoding; None unless a subclass has one.")
    static Object errors(PyStream self) {
        return PyNone.NONE;
    }

    @PyGetter(value = "newlines", doc = "The line ends translated so far: None, a str or a tuple of several.")
    static Object newlines(PyStream self) {
        return PyNone.NONE;
    }

    @PyBuiltin(
            value = "detach(self, /)",
            doc = "Give the stream of bytes below and let go of it. This stream can do nothing more then.")
    static Object detach(PyStream self) {
        throw StreamErrors.unsupported("detach");
    }

    @PyBuiltin(
            value = "read(self, size=-1, /)",
            doc = "Read at most size characters, or all up to the end if size is negative or None.")
    static Object read(PyStream self, Object size) {
        throw StreamErrors.unsupported("read");
    }

    @PyBuiltin(
            value = "readline(self, size=-1, /)",
            doc = "The next line with its end, or the first size characters of it. An empty str means the end.")
    static Object readLine(PyStream self, Object size) {
        throw StreamErrors.unsupported("readline");
    }

    @PyBuiltin(value = "write(self, s, /)", doc = "Write a str and give its length.")
    static Object write(PyStream self, Object s) {
        throw StreamErrors.unsupported("write");
    }
}
