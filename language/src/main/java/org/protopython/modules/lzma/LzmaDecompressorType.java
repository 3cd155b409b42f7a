// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _lzma.LZMADecompressor}. */
@PyTypeMethods(value = "LZMADecompressor", doc = """
    Decompresses one stream in the formats of LZMA and XZ, piece by piece.

      format    FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE or FORMAT_RAW
      memlimit  most bytes of memory to use; None for no limit
      filters   chain of filters, which FORMAT_RAW needs and the others must not have\
    """)
final class LzmaDecompressorType {
    private LzmaDecompressorType() {}

    @PyBuiltin("__new__(cls, /, format=0, memlimit=None, filters=None)")
    static Object create(PyType cls, int format, Object memlimit, Object filters) {
        boolean raw = format == LzmaModule.FORMAT_RAW;
        if (memlimit != PyNone.NONE && raw) {
            throw Errors.valueError("Cannot specify memory limit with FORMAT_RAW");
        }
        long limit = memlimit == PyNone.NONE ? Long.MAX_VALUE : LzmaModule.unsigned(memlimit);
        if (raw && filters == PyNone.NONE) {
            throw Errors.valueError("Must specify filters for FORMAT_RAW");
        } else if (!raw && filters != PyNone.NONE) {
            throw Errors.valueError("Cannot specify filters except with FORMAT_RAW");
        }
        return new PyLzmaDecompressor(
                switch (format) {
                    case LzmaModule.FORMAT_AUTO, LzmaModule.FORMAT_XZ, LzmaModule.FORMAT_ALONE ->
                        LzmaFormat.of(format, limit);
                    case LzmaModule.FORMAT_RAW -> LzmaFormat.raw(LzmaModule.rawChain(filters));
                    default -> throw Errors.valueError("Invalid container format: %d", format);
                });
    }

    @PyGetter(value = "check", doc = "The integrity check of the stream; CHECK_UNKNOWN until enough of it is known.")
    static long check(PyLzmaDecompressor self) {
        return self.checkId();
    }
}
