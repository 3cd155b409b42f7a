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
@PyTypeMethods(value = "Decompress", doc = "Decompresses data piece by piece, as decompressobj() makes it.")
final class DecompressType {
    private DecompressType() {}

    @PyBuiltin(value = "decompress(self, data, /, max_length=0)", doc = """
        Decompress further data; gives what it says, at most max_length bytes unless that is 0.

        Input that is left over for that reason is in unconsumed_tail, and has to be given again.\
        """)
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

    @PyBuiltin(
            value = "flush(self, length=16384, /)",
            doc = "Give what is left of the decompressed data. length is how many bytes to expect.")
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

    @PyBuiltin(value = "copy(self, /)", doc = """
        A new object in the same state. Raises ValueError after the end, NotImplementedError after very much data.\
        """)
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

    @PyBuiltin(value = "__copy__(self, /)", doc = """
        A new object in the same state. Raises ValueError after the end, NotImplementedError after very much data.\
        """)
    static Object shallowCopy(PyInflater self) {
        return copy(self);
    }

    @PyBuiltin(value = "__deepcopy__(self, memo, /)", doc = """
        A new object in the same state. Raises ValueError after the end, NotImplementedError after very much data.\
        """)
    static Object deepCopy(PyInflater self, Object memo) {
        return copy(self);
    }

    @PyGetter(value = "unused_data", doc = "What came after the end of the compressed data.")
    static Object unusedData(PyInflater self) {
        return new PyBytes(self.unusedData());
    }

    @PyGetter(value = "unconsumed_tail", doc = "What the last decompress() has left over because of max_length.")
    static Object unconsumedTail(PyInflater self) {
        return new PyBytes(self.unconsumedTail());
    }

    @PyGetter(value = "eof", doc = "Whether the end of the compressed data was reached.")
    static boolean ended(PyInflater self) {
        return self.stream().isEnded();
    }
}
