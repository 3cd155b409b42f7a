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
@PyTypeMethods("MemoryBIO")
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

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyMemoryBio self, int size) {
        return new PyBytes(self.take(size < 0 ? Integer.MAX_VALUE : size));
    }

    @PyBuiltin("write(self, b, /)")
    static long write(PyMemoryBio self, Object b) {
        byte[] bytes = Buffers.contiguousBytes(b);
        if (self.isClosed()) {
            throw SslErrors.bare("cannot write() after write_eof()");
        }
        self.append(bytes);
        return bytes.length;
    }

    @PyBuiltin("write_eof(self, /)")
    static void writeEof(PyMemoryBio self) {
        self.close();
    }

    @PyGetter("pending")
    static long pending(PyMemoryBio self) {
        return self.pending();
    }

    @PyGetter("eof")
    static boolean eof(PyMemoryBio self) {
        return self.isAtEnd();
    }
}
