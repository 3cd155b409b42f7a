// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;

/** {@code _lzma.LZMACompressor}. */
@PyTypeMethods("LZMACompressor")
final class LzmaCompressorType {
    private LzmaCompressorType() {}

    @PyBuiltin("__new__(cls, /, format=1, check=-1, preset=None, filters=None)")
    static Object create(PyType cls, int format, int check, Object preset, Object filters) {
        if (preset != PyNone.NONE && filters != PyNone.NONE) {
            throw Errors.valueError("Cannot specify both preset and filter chain");
        }
        long level = preset == PyNone.NONE ? FilterOptions.DEFAULT_PRESET : LzmaModule.unsigned(preset);
        if (format != LzmaModule.FORMAT_XZ && check != -1 && check != XzCheck.NONE) {
            throw Errors.valueError("Integrity checks are only supported by FORMAT_XZ");
        }
        return new PyLzmaCompressor(
                switch (format) {
                    case LzmaModule.FORMAT_XZ -> xz(check, level, filters);
                    case LzmaModule.FORMAT_ALONE -> alone(level, filters);
                    case LzmaModule.FORMAT_RAW -> raw(filters);
                    default -> throw Errors.valueError("Invalid container format: %d", format);
                });
    }

    private static BlockEncoder xz(int check, long level, Object filters) {
        int checkId = check == -1 ? XzCheck.CRC64 : check;
        List<XzFilter> chain =
                filters == PyNone.NONE ? List.of(preset(XzFilterId.LZMA2, level)) : FilterOptions.chain(filters);
        if (checkId < 0 || checkId > XzCheck.MOST || chain.isEmpty()) {
            throw LzmaFault.PROGRAM.error();
        } else if (!XzFilters.isValid(chain)) {
            throw LzmaFault.OPTIONS.error();
        } else if (chain.getLast().id() == XzFilterId.LZMA1) {
            throw LzmaFault.PROGRAM.error();
        } else if (!XzCheck.isSupported(checkId)) {
            throw LzmaFault.CHECK.error();
        }
        return new XzEncoder(chain, checkId);
    }

    private static XzFilter.Lzma preset(XzFilterId id, long level) {
        XzFilter.Lzma options = FilterOptions.preset(id, level);
        if (options == null) {
            throw LzmaFault.OPTIONS.error();
        }
        return options;
    }

    private static BlockEncoder alone(long level, Object filters) {
        if (filters == PyNone.NONE) {
            return new AloneEncoder(preset(XzFilterId.LZMA1, level));
        }
        List<XzFilter> chain = FilterOptions.chain(filters);
        if (chain.size() != 1 || chain.getFirst().id() != XzFilterId.LZMA1) {
            throw Errors.valueError("Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
        } else if (!XzFilters.isValid(chain)) {
            throw LzmaFault.OPTIONS.error();
        }
        return new AloneEncoder((XzFilter.Lzma) chain.getFirst());
    }

    private static BlockEncoder raw(Object filters) {
        if (filters == PyNone.NONE) {
            throw Errors.valueError("Must specify filters for FORMAT_RAW");
        }
        return XzFilters.encoder(LzmaModule.rawChain(filters));
    }

    @PyBuiltin("compress(self, data, /)")
    static Object compress(PyLzmaCompressor self, Object data) {
        return new PyBytes(self.compress(Buffers.bytes(data)));
    }

    @PyBuiltin("flush(self, /)")
    static Object flush(PyLzmaCompressor self) {
        return new PyBytes(self.flush());
    }
}
