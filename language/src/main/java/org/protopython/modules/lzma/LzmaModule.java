// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.tukaani.xz.XZ;

/** {@code _lzma}. */
@PyModule(
        value = "_lzma",
        doc = "Compression and decompression in the formats of LZMA and XZ, on which the module lzma is built.")
public final class LzmaModule {
    @PyConstant("LZMAError")
    static final PyType ERROR = ModuleErrors.define(
            "_lzma", "LZMAError", ExceptionTypes.EXCEPTION, "The data or the options of LZMA are wrong.");

    @PyConstant("LZMACompressor")
    static final PyType COMPRESSOR = BuiltinTypes.defineFinalForModule("LZMACompressor", "_lzma");

    @PyConstant("LZMADecompressor")
    static final PyType DECOMPRESSOR = PyLzmaDecompressor.TYPE;

    @PyConstant("FORMAT_AUTO")
    static final int FORMAT_AUTO = 0;

    @PyConstant("FORMAT_XZ")
    static final int FORMAT_XZ = 1;

    @PyConstant("FORMAT_ALONE")
    static final int FORMAT_ALONE = 2;

    @PyConstant("FORMAT_RAW")
    static final int FORMAT_RAW = 3;

    @PyConstant("CHECK_NONE")
    static final int CHECK_NONE = XZ.CHECK_NONE;

    @PyConstant("CHECK_CRC32")
    static final int CHECK_CRC32 = XZ.CHECK_CRC32;

    @PyConstant("CHECK_CRC64")
    static final int CHECK_CRC64 = XZ.CHECK_CRC64;

    @PyConstant("CHECK_SHA256")
    static final int CHECK_SHA256 = XZ.CHECK_SHA256;

    @PyConstant("CHECK_ID_MAX")
    static final int CHECK_ID_MAX = 15;

    @PyConstant("CHECK_UNKNOWN")
    static final int CHECK_UNKNOWN = 16;

    @PyConstant("FILTER_LZMA1")
    static final long FILTER_LZMA1 = 0x4000000000000001L;

    @PyConstant("FILTER_LZMA2")
    static final int FILTER_LZMA2 = 33;

    @PyConstant("FILTER_DELTA")
    static final int FILTER_DELTA = 3;

    @PyConstant("FILTER_X86")
    static final int FILTER_X86 = 4;

    @PyConstant("FILTER_IA64")
    static final int FILTER_IA64 = 6;

    @PyConstant("FILTER_ARM")
    static final int FILTER_ARM = 7;

    @PyConstant("FILTER_ARMTHUMB")
    static final int FILTER_ARMTHUMB = 8;

    @PyConstant("FILTER_SPARC")
    static final int FILTER_SPARC = 9;

    @PyConstant("FILTER_POWERPC")
    static final int FILTER_POWERPC = 5;

    @PyConstant("MF_HC3")
    static final int MF_HC3 = 3;

    @PyConstant("MF_HC4")
    static final int MF_HC4 = 4;

    @PyConstant("MF_BT2")
    static final int MF_BT2 = 18;

    @PyConstant("MF_BT3")
    static final int MF_BT3 = 19;

    @PyConstant("MF_BT4")
    static final int MF_BT4 = 20;

    @PyConstant("MODE_FAST")
    static final int MODE_FAST = 1;

    @PyConstant("MODE_NORMAL")
    static final int MODE_NORMAL = 2;

    @PyConstant("PRESET_DEFAULT")
    static final int PRESET_DEFAULT = (int) FilterSpecifiers.DEFAULT_PRESET;

    @PyConstant("PRESET_EXTREME")
    static final long PRESET_EXTREME = FilterSpecifiers.EXTREME;

    private LzmaModule() {}

    /** A number of a program that must fit 64 bits without a sign. */
    static long unsigned(Object value) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (number.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Value too large for uint64_t type");
        }
        return number.bitLength() == Long.SIZE ? Long.MAX_VALUE : number.longValue();
    }

    /** The chain of a raw stream; {@code LZMAError} if there is no such chain. */
    static List<XzFilter> rawChain(Object filters) {
        List<XzFilter> chain = FilterSpecifiers.chain(filters);
        if (chain.isEmpty()) {
            throw LzmaFault.PROGRAM.error();
        } else if (!FilterChains.isValid(chain)) {
            throw LzmaFault.OPTIONS.error();
        }
        return chain;
    }

    @PyBuiltin(
            value = "is_check_supported(check_id, /)",
            doc = "Whether an integrity check, one of the constants CHECK_, is known.")
    static boolean isCheckSupported(int checkId) {
        return switch (checkId) {
            case CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256 -> true;
            default -> false;
        };
    }

    @PyBuiltin(
            value = "_encode_filter_properties(filter, /)",
            doc = "The bytes that describe the options of a filter in a stream.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object encodeProperties(Object filter) {
        XzFilter parsed = FilterSpecifiers.filter(filter);
        boolean writable =
                switch (parsed) {
                    case XzFilter.Lzma lzma ->
                        lzma.id() == XzFilterId.LZMA2 || lzma.bits().isValid();
                    case XzFilter.Delta delta -> delta.isValid();
                    case XzFilter.Branch branch -> true;
                };
        if (!writable) {
            throw LzmaFault.PROGRAM.error();
        }
        return new PyBytes(parsed.properties());
    }

    @PyBuiltin(
            value = "_decode_filter_properties(filter_id, encoded_props, /)",
            doc = "The filter that bytes in a stream describe, as a dict of its id and options.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object decodeProperties(Object filterId, Object encodedProps) {
        long id = unsigned(filterId);
        byte[] properties = Buffers.bytes(encodedProps);
        try {
            return FilterSpecifiers.toDict(XzFilter.ofProperties(id, properties));
        } catch (IOException e) {
            throw LzmaFault.of(e).error();
        }
    }
}
