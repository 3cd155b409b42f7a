// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.runtime.Errors;

/** What {@code os.scandir} returns. */
@PyTypeMethods(
        value = "ScandirIterator",
        doc = "What scandir() returns: an iterator over the entries of a directory, and a context manager.")
final class DirectoryIteratorType {
    private DirectoryIteratorType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PyDirectoryIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyDirectoryIterator self) {
        Object entry = self.next();
        if (entry == null) {
            throw Errors.stopIteration(null);
        }
        return entry;
    }

    @PyBuiltin("__enter__(self, /)")
    static Object enter(PyDirectoryIterator self) {
        return self;
    }

    @PyBuiltin("__exit__(self, /, *args)")
    static void exit(PyDirectoryIterator self, Object[] args) {
        self.close();
    }

    @PyBuiltin(
            value = "close(self, /)",
            doc = "End the iteration and release the directory. Happens by itself after the last entry.")
    static void close(PyDirectoryIterator self) {
        self.close();
    }
}
