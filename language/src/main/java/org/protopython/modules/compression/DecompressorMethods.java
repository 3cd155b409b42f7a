// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;

/** What decompressors of all formats have in common. */
@PyTypeMethods({"BZ2Decompressor", "LZMADecompressor"})
final class DecompressorMethods {
    private DecompressorMethods() {}

    @PyBuiltin(value = "decompress(self, /, data, max_length=-1)", doc = """
        Decompress further data; gives what it says, at most max_length bytes unless that is negative.

        After a limited answer the rest is kept for further calls; needs_input says when new data is due.
        Data after the end of the stream goes to unused_data; a call after the end raises EOFError.\
        """)
    static Object decompress(PyDecompressor self, byte[] data, long maxLength) {
        return new PyBytes(self.decompress(data, maxLength));
    }

    @PyGetter(value = "eof", doc = "Whether the end of the stream was reached.")
    static boolean isEnded(PyDecompressor self) {
        return self.isEnded();
    }

    @PyGetter(value = "needs_input", doc = "Whether decompress() can give no more without new data.")
    static boolean needsInput(PyDecompressor self) {
        return self.needsInput();
    }

    @PyGetter(value = "unused_data", doc = "What came after the end of the stream.")
    static Object unusedData(PyDecompressor self) {
        return new PyBytes(self.unusedData());
    }
}
