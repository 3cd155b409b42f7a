// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.compression.PyCompressor;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _lzma.LZMACompressor}. */
@PyTypeMethods(value = "LZMACompressor", doc = """
    Compresses data in the formats of LZMA and XZ, piece by piece.

      format   FORMAT_XZ, FORMAT_ALONE or FORMAT_RAW
      check    integrity check of FORMAT_XZ, one of the constants CHECK_; -1 is for CRC64
      preset   0 to 9, low ones for speed, with PRESET_EXTREME perhaps; not together with filters
      filters  chain of filters: a sequence of dicts of an id and options\
    """)
final class LzmaCompressorType {
    private LzmaCompressorType() {}

    @PyBuiltin("__new__(cls, /, format=1, check=-1, preset=None, filters=None)")
    static Object create(PyType cls, int format, int check, Object preset, Object filters) {
        if (preset != PyNone.NONE && filters != PyNone.NONE) {
            throw Errors.valueError("Cannot specify both preset and filter chain");
        }
        long level = preset == PyNone.NONE ? FilterSpecifiers.DEFAULT_PRESET : LzmaModule.unsigned(preset);
        if (format != LzmaModule.FORMAT_XZ && check != -1 && check != LzmaModule.CHECK_NONE) {
            throw Errors.valueError("Integrity checks are only supported by FORMAT_XZ");
        }
        PyCompressor.Opener encoder =
                switch (format) {
                    case LzmaModule.FORMAT_XZ -> xz(check, level, filters);
                    case LzmaModule.FORMAT_ALONE -> alone(level, filters);
                    case LzmaModule.FORMAT_RAW -> raw(filters);
                    default -> throw Errors.valueError("Invalid container format: %d", format);
                };
        try {
            return new PyCompressor(LzmaModule.COMPRESSOR, encoder);
        } catch (IOException e) {
            throw LzmaFault.of(e).error();
        }
    }

    private static PyCompressor.Opener xz(int check, long level, Object filters) {
        int checkId = check == -1 ? LzmaModule.CHECK_CRC64 : check;
        List<XzFilter> chain =
                filters == PyNone.NONE ? List.of(preset(XzFilterId.LZMA2, level)) : FilterSpecifiers.chain(filters);
        if (checkId < 0 || checkId > LzmaModule.CHECK_ID_MAX || chain.isEmpty()) {
            throw LzmaFault.PROGRAM.error();
        } else if (!FilterChains.isValid(chain)) {
            throw LzmaFault.OPTIONS.error();
        } else if (chain.getLast().id() == XzFilterId.LZMA1) {
            throw LzmaFault.PROGRAM.error();
        } else if (!LzmaModule.isCheckSupported(checkId)) {
            throw LzmaFault.CHECK.error();
        }
        return out -> FilterChains.xzEncoder(chain, checkId, out);
    }

    private static XzFilter.Lzma preset(XzFilterId id, long level) {
        XzFilter.Lzma options = FilterSpecifiers.preset(id, level);
        if (options == null) {
            throw LzmaFault.OPTIONS.error();
        }
        return options;
    }

    private static PyCompressor.Opener alone(long level, Object filters) {
        if (filters == PyNone.NONE) {
            XzFilter.Lzma filter = preset(XzFilterId.LZMA1, level);
            return out -> FilterChains.aloneEncoder(filter, out);
        }
        List<XzFilter> chain = FilterSpecifiers.chain(filters);
        if (chain.size() != 1 || chain.getFirst().id() != XzFilterId.LZMA1) {
            throw Errors.valueError("Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
        } else if (!FilterChains.isValid(chain)) {
            throw LzmaFault.OPTIONS.error();
        }
        return out -> FilterChains.aloneEncoder((XzFilter.Lzma) chain.getFirst(), out);
    }

    private static PyCompressor.Opener raw(Object filters) {
        if (filters == PyNone.NONE) {
            throw Errors.valueError("Must specify filters for FORMAT_RAW");
        }
        List<XzFilter> chain = LzmaModule.rawChain(filters);
        return out -> FilterChains.rawEncoder(chain, out);
    }
}
