// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code compression.zstd.ZstdCompressor}. */
@PyTypeMethods(value = "ZstdCompressor", doc = """
    Compresses data that comes in pieces.

    The level is a number, by default COMPRESSION_LEVEL_DEFAULT; options are a
    dict from CompressionParameter to numbers. Threads may share a compressor.\
    """)
final class ZstdCompressorType {
    @PyConstant("CONTINUE")
    static final int CONTINUE = PyZstdCompressor.CONTINUE;

    @PyConstant("FLUSH_BLOCK")
    static final int FLUSH_BLOCK = PyZstdCompressor.FLUSH_BLOCK;

    @PyConstant("FLUSH_FRAME")
    static final int FLUSH_FRAME = PyZstdCompressor.FLUSH_FRAME;

    private static final long UNKNOWN_SIZE = -1;
    /** Unsigned numbers from here on mean something else. */
    private static final BigInteger SIZE_LIMIT =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.TWO);

    private ZstdCompressorType() {}

    @PyBuiltin("__new__(cls, /, level=None, options=None, zstd_dict=None)")
    static Object create(PythonContext context, PyType cls, Object level, Object options, Object zstdDict) {
        if (level != PyNone.NONE && options != PyNone.NONE) {
            throw Errors.typeError("Only one of level or options should be used.");
        }
        PyZstdCompressor compressor = new PyZstdCompressor();
        if (level != PyNone.NONE) {
            compressor.set(CompressionParameters.COMPRESSION_LEVEL, level(level));
        }
        ParameterKind.COMPRESSION.readOptions(
                ZstdState.of(context), PyZstdCompressor.TYPE.name(), options, compressor::set);
        if (zstdDict != PyNone.NONE) {
            compressor.load(DictUse.of(zstdDict, DictUse.Way.UNDIGESTED));
        }
        return compressor;
    }

    private static int level(Object level) {
        if (!Items.isInt(level)) {
            throw Errors.typeError("invalid type for level, expected int");
        }
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(level));
        if (number.bitLength() >= Integer.SIZE) {
            ParameterBounds range = ParameterKind.COMPRESSION.bounds(CompressionParameters.COMPRESSION_LEVEL);
            throw Errors.valueError(
                    "illegal compression level; the valid range is [%d, %d]", range.lower(), range.upper());
        }
        return number.intValue();
    }

    @PyBuiltin(value = "compress(self, /, data, mode=0)", doc = """
        Take data in, and return what can be told of it by now.

        The mode says whether more will come, or a block or the frame ends.\
        """)
    static Object compress(PyZstdCompressor self, Object data, int mode) {
        if (mode < CONTINUE || mode > FLUSH_FRAME) {
            throw Errors.valueError("mode argument wrong value, it should be one of ZstdCompressor.CONTINUE, "
                    + "ZstdCompressor.FLUSH_BLOCK, ZstdCompressor.FLUSH_FRAME.");
        }
        return new PyBytes(self.compress(Buffers.contiguousBytes(data), mode));
    }

    @PyBuiltin(value = "flush(self, /, mode=2)", doc = """
        End the frame, or a block of it, and return what is left to be told.

        A compressor can begin further frames.\
        """)
    static Object flush(PyZstdCompressor self, int mode) {
        if (mode != FLUSH_BLOCK && mode != FLUSH_FRAME) {
            throw Errors.valueError("mode argument wrong value, it should be ZstdCompressor.FLUSH_FRAME or "
                    + "ZstdCompressor.FLUSH_BLOCK.");
        }
        return new PyBytes(self.compress(PyBytes.EMPTY.value(), mode));
    }

    @PyBuiltin(value = "set_pledged_input_size(self, size, /)", doc = """
        Tell the size of the data of the next frame, which its header will have.

        None means that it is not known. A frame that becomes larger or smaller
        is an error.\
        """)
    static void setPledgedInputSize(PyZstdCompressor self, Object size) {
        if (size == PyNone.NONE) {
            self.pledgeSize(UNKNOWN_SIZE);
            return;
        } else if (!Items.isInt(size)) {
            throw Errors.typeError("an integer is required");
        }
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(size));
        if (number.signum() < 0 || number.compareTo(SIZE_LIMIT) >= 0) {
            // CPython's format for the limit, which prints its low half
            throw Errors.valueError("size argument should be a positive int less than 4294967294ll");
        }
        self.pledgeSize(number.longValue());
    }

    @PyGetter(value = "last_mode", doc = "The mode of the last call, at first FLUSH_FRAME.")
    static long lastMode(PyZstdCompressor self) {
        return self.lastMode();
    }
}
