// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.zip.DataFormatException;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;

/** {@code zlib._ZlibDecompressor}: what is left of the input is kept, as {@code bz2} and {@code lzma} do. */
@PyTypeMethods(value = "_ZlibDecompressor", doc = """
    Decompresses one stream, piece by piece, and keeps input that is not needed yet.

    wbits is as for decompress(), zdict a dictionary that the compressor had too.\
    """)
final class ZlibDecompressorType {
    private ZlibDecompressorType() {}

    @PyBuiltin(value = "__new__(cls, /, wbits=15, zdict=<unrepresentable>)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, int wbits, Object zdict) {
        byte[] dictionary = zdict == null ? new byte[0] : Buffers.bytes(zdict);
        return new PyInflater(
                cls, new InflateStream(Format.ofReading(wbits), dictionary.length == 0 ? null : dictionary, false));
    }

    @PyBuiltin(value = "decompress(self, /, data, max_length=-1)", doc = """
        Decompress further data; gives what it says, at most max_length bytes unless that is negative.

        After a limited answer the rest is kept for further calls; needs_input says when new data is due.
        Data after the end of the stream goes to unused_data; a call after the end raises EOFError.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object decompress(PyInflater self, byte[] bytes, long maxLength) {
        synchronized (self) {
            if (self.stream().isEnded()) {
                throw Errors.raise(ExceptionTypes.EOF_ERROR, "End of stream already reached");
            }
            try {
                int limit = (int) Math.clamp(maxLength, -1L, Integer.MAX_VALUE);
                byte[] result = self.stream().inflate(bytes, limit);
                if (self.stream().isEnded()) {
                    self.setUnusedData(self.stream().rest());
                    self.setNeedsInput(false);
                } else {
                    self.setNeedsInput(limit < 0 || result.length < limit);
                }
                return new PyBytes(result);
            } catch (DataFormatException e) {
                throw ZlibModule.dataError(e);
            }
        }
    }

    @PyGetter(value = "eof", doc = "Whether the end of the stream was reached.")
    static boolean ended(PyInflater self) {
        return self.stream().isEnded();
    }

    @PyGetter(value = "unused_data", doc = "What came after the end of the stream.")
    static Object unusedData(PyInflater self) {
        return new PyBytes(self.unusedData());
    }

    @PyGetter(value = "needs_input", doc = "Whether decompress() can give no more without new data.")
    static boolean needsInput(PyInflater self) {
        return self.needsInput();
    }
}
