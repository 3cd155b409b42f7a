// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;

/** {@code MemoryBIO}. */
@PyTypeMethods(value = "MemoryBIO", doc = "A buffer of bytes between an SSLObject and whoever passes them on.")
final class MemoryBioType {
    private MemoryBioType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length != 0) {
            throw Errors.typeError("MemoryBIO() takes no positional arguments");
        } else if (kwargs != null) {
            throw Errors.typeError("MemoryBIO() takes no keyword arguments");
        }
        return new PyMemoryBio(cls);
    }

    @PyBuiltin(value = "read(self, size=-1, /)", doc = """
        Take out at most size bytes, or all if size is negative.

        No bytes mean that there are none for now or, if eof is true, no more.\
        """)
    static Object read(PyMemoryBio self, int size) {
        return new PyBytes(self.take(size < 0 ? Integer.MAX_VALUE : size));
    }

    @PyBuiltin(
            value = "write(self, b, /)",
            doc = "Add bytes at the end and give their number. Raises SSLError after write_eof().")
    static long write(PyMemoryBio self, Object b) {
        byte[] bytes = Buffers.contiguousBytes(b);
        if (self.isClosed()) {
            throw SslErrors.bare("cannot write() after write_eof()");
        }
        self.append(bytes);
        return bytes.length;
    }

    @PyBuiltin(value = "write_eof(self, /)", doc = "Note that no more bytes come.")
    static void writeEof(PyMemoryBio self) {
        self.close();
    }

    @PyGetter(value = "pending", doc = "How many bytes are in the buffer.")
    static long pending(PyMemoryBio self) {
        return self.pending();
    }

    @PyGetter(value = "eof", doc = "Whether the buffer is empty and no more bytes come.")
    static boolean eof(PyMemoryBio self) {
        return self.isAtEnd();
    }
}
