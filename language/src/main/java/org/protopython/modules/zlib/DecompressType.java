// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.runtime.Errors;

/** {@code zlib.Decompress}: what is left of the input is handed back. */
@PyTypeMethods("Decompress")
final class DecompressType {
    private DecompressType() {}

    @PyBuiltin("decompress(self, data, /, max_length=0)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object decompress(PyInflater self, byte[] bytes, long maxLength) {
        if (maxLength < 0) {
            throw Errors.valueError("max_length must be non-negative");
        }
        int limit = maxLength == 0 ? -1 : (int) Math.min(maxLength, Integer.MAX_VALUE);
        synchronized (self) {
            if (self.isClosed()) {
                throw ZlibModule.error(-2, "while decompressing data", "inconsistent stream state");
            }
            return new PyBytes(inflate(self, bytes, limit));
        }
    }

    private static byte[] inflate(PyInflater self, byte[] bytes, int limit) {
        InflateStream stream = self.stream();
        if (stream.isEnded()) {
            addUnused(self, bytes);
            return new byte[0];
        }
        try {
            byte[] result = stream.inflate(bytes, limit);
            if (stream.isEnded()) {
                addUnused(self, stream.rest());
                stream.dropRest();
                self.setUnconsumedTail(new byte[0]);
            } else if (limit >= 0 && result.length >= limit) {
                self.setUnconsumedTail(stream.rest());
                stream.dropRest();
            } else {
                self.setUnconsumedTail(new byte[0]);
            }
            return result;
        } catch (DataFormatException e) {
            throw ZlibModule.dataError(e);
        }
    }

    private static void addUnused(PyInflater self, byte[] more) {
        byte[] before = self.unusedData();
        byte[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        self.setUnusedData(all);
    }

    @PyBuiltin("flush(self, length=16384, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object flush(PyInflater self, long length) {
        if (length <= 0) {
            throw Errors.valueError("length must be greater than zero");
        }
        synchronized (self) {
            if (self.isClosed()) {
                return new PyBytes(new byte[0]);
            }
            byte[] result = inflate(self, self.unconsumedTail(), -1);
            if (self.stream().isEnded()) {
                self.close();
            }
            return new PyBytes(result);
        }
    }

    @PyBuiltin("copy(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object copy(PyInflater self) {
        synchronized (self) {
            if (self.isClosed()) {
                throw Errors.valueError("Inconsistent stream state");
            } else if (!self.stream().canCopy()) {
                throw Errors.notImplementedError("copying an object that has decompressed much");
            }
            try {
                return self.copy();
            } catch (DataFormatException e) {
                throw ZlibModule.dataError(e);
            }
        }
    }

    @PyBuiltin("__copy__(self, /)")
    static Object shallowCopy(PyInflater self) {
        return copy(self);
    }

    @PyBuiltin("__deepcopy__(self, memo, /)")
    static Object deepCopy(PyInflater self, Object memo) {
        return copy(self);
    }

    @PyGetter("unused_data")
    static Object unusedData(PyInflater self) {
        return new PyBytes(self.unusedData());
    }

    @PyGetter("unconsumed_tail")
    static Object unconsumedTail(PyInflater self) {
        return new PyBytes(self.unconsumedTail());
    }

    @PyGetter("eof")
    static boolean ended(PyInflater self) {
        return self.stream().isEnded();
    }
}
