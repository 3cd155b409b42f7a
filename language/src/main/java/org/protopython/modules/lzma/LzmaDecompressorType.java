// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.compression.StreamDecoder;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _lzma.LZMADecompressor}. */
@PyTypeMethods("LZMADecompressor")
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
        return new PyLzmaDecompressor(decoder(format, limit, filters));
    }

    private static StreamDecoder decoder(int format, long limit, Object filters) {
        return switch (format) {
            case LzmaModule.FORMAT_AUTO -> new AutoDecoder(limit);
            case LzmaModule.FORMAT_XZ -> new XzDecoder(limit);
            case LzmaModule.FORMAT_ALONE -> new AloneDecoder(false, limit);
            case LzmaModule.FORMAT_RAW -> {
                try {
                    yield XzFilters.decoder(LzmaModule.rawChain(filters), limit);
                } catch (DataFormatException e) {
                    throw Errors.raise(LzmaModule.ERROR, "%s", e.getMessage());
                }
            }
            default -> throw Errors.valueError("Invalid container format: %d", format);
        };
    }

    @PyGetter("check")
    static long check(PyLzmaDecompressor self) {
        return self.checkId();
    }
}
