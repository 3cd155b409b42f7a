// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.zip.Deflater;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.runtime.Errors;

/** {@code zlib.Compress}. */
@PyTypeMethods(value = "Compress", doc = "Compresses data piece by piece, as compressobj() makes it.")
final class CompressType {
    private CompressType() {}

    private static DeflateStream stream(PyDeflater self, String what) {
        if (self.stream() == null) {
            throw ZlibModule.error(-2, what, "inconsistent stream state");
        }
        return self.stream();
    }

    @PyBuiltin(
            value = "compress(self, data, /)",
            doc = "Compress further data; gives what of the compressed data is ready, which may be nothing.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object compress(PyDeflater self, byte[] bytes) {
        synchronized (self) {
            return new PyBytes(stream(self, "while compressing data").compress(bytes));
        }
    }

    @PyBuiltin(value = "flush(self, mode=4, /)", doc = """
        Give what is left of the compressed data.

        mode is Z_FINISH to end the stream, after which the object cannot be used, or another of the
        constants, such as Z_SYNC_FLUSH, to go on after it.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object flush(PyDeflater self, int mode) {
        synchronized (self) {
            if (mode == ZlibModule.Z_NO_FLUSH) {
                return new PyBytes(new byte[0]);
            }
            DeflateStream stream = stream(self, "while flushing");
            if (mode == ZlibModule.Z_FINISH) {
                self.end();
                return new PyBytes(stream.finish());
            }
            if (mode < 0 || mode > ZlibModule.Z_BLOCK) {
                throw ZlibModule.error(-2, "while flushing", "inconsistent stream state");
            }
            boolean full = mode == ZlibModule.Z_FULL_FLUSH;
            return new PyBytes(stream.flush(full ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH));
        }
    }

    @PyBuiltin(
            value = "copy(self, /)",
            doc = "A new object in the same state. Raises ValueError when the stream has ended.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object copy(PyDeflater self) {
        synchronized (self) {
            if (self.stream() == null) {
                throw Errors.valueError("Inconsistent stream state");
            }
            return new PyDeflater(self.stream().copy());
        }
    }

    @PyBuiltin(
            value = "__copy__(self, /)",
            doc = "A new object in the same state. Raises ValueError when the stream has ended.")
    static Object shallowCopy(PyDeflater self) {
        return copy(self);
    }

    @PyBuiltin(
            value = "__deepcopy__(self, memo, /)",
            doc = "A new object in the same state. Raises ValueError when the stream has ended.")
    static Object deepCopy(PyDeflater self, Object memo) {
        return copy(self);
    }
}
