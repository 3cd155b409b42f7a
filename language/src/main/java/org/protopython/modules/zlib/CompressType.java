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
@PyTypeMethods("Compress")
final class CompressType {
    private CompressType() {}

    private static DeflateStream stream(PyDeflater self, String what) {
        if (self.stream() == null) {
            throw ZlibModule.error(-2, what, "inconsistent stream state");
        }
        return self.stream();
    }

    @PyBuiltin("compress(self, data, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object compress(PyDeflater self, byte[] bytes) {
        synchronized (self) {
            return new PyBytes(stream(self, "while compressing data").compress(bytes));
        }
    }

    @PyBuiltin("flush(self, mode=4, /)")
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

    @PyBuiltin("copy(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object copy(PyDeflater self) {
        synchronized (self) {
            if (self.stream() == null) {
                throw Errors.valueError("Inconsistent stream state");
            }
            return new PyDeflater(self.stream().copy());
        }
    }

    @PyBuiltin("__copy__(self, /)")
    static Object shallowCopy(PyDeflater self) {
        return copy(self);
    }

    @PyBuiltin("__deepcopy__(self, memo, /)")
    static Object deepCopy(PyDeflater self, Object memo) {
        return copy(self);
    }
}
