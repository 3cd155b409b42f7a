// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.PythonContext;

/** {@code compression.zstd.ZstdDecompressor}. */
@PyTypeMethods(value = "ZstdDecompressor", doc = """
    Decompresses one frame that comes in pieces.

    Options are a dict from DecompressionParameter to numbers. Threads may share
    a decompressor.\
    """)
final class ZstdDecompressorType {
    private ZstdDecompressorType() {}

    @PyBuiltin("__new__(cls, /, zstd_dict=None, options=None)")
    static Object create(PythonContext context, PyType cls, Object zstdDict, Object options) {
        PyZstdDecompressor decompressor = new PyZstdDecompressor();
        if (zstdDict != PyNone.NONE) {
            decompressor.load(DictUse.of(zstdDict, DictUse.Way.DIGESTED));
        }
        ParameterKind.DECOMPRESSION.readOptions(
                ZstdState.of(context), PyZstdDecompressor.TYPE.name(), options, decompressor::set);
        return decompressor;
    }

    @PyBuiltin(value = "decompress(self, /, data, max_length=-1)", doc = """
        Take data in, and return what it was before, or the first bytes of it.

        Where a length is given, the rest comes with further calls, for which data
        may be empty.\
        """)
    static Object decompress(PyZstdDecompressor self, Object data, long maxLength) {
        return new PyBytes(self.decompress(Buffers.contiguousBytes(data), maxLength));
    }

    @PyGetter(value = "eof", doc = "Whether the end of the frame was reached.")
    static boolean isEnded(PyZstdDecompressor self) {
        return self.isEnded();
    }

    @PyGetter(value = "needs_input", doc = "Whether there is nothing more to return before more data comes.")
    static boolean needsInput(PyZstdDecompressor self) {
        return self.needsInput();
    }

    @PyGetter(value = "unused_data", doc = "The data behind the end of the frame.")
    static Object unusedData(PyZstdDecompressor self) {
        return new PyBytes(self.unusedData());
    }
}
