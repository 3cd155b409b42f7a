// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.lang.foreign.Arena;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _zstd}. Contexts that may not call native code cannot import it. */
@PyModule(
        value = "_zstd",
        doc = "Compression and decompression by Zstandard, on which the module compression.zstd is built.")
public final class ZstdModule {
    /** The module of which programs know the classes. */
    static final String PUBLIC_NAME = "compression.zstd";

    @PyConstant("ZstdCompressor")
    static final PyType COMPRESSOR = PyZstdCompressor.TYPE;

    @PyConstant("ZstdDecompressor")
    static final PyType DECOMPRESSOR = PyZstdDecompressor.TYPE;

    @PyConstant("ZstdDict")
    static final PyType DICT = PyZstdDict.TYPE;

    @PyConstant("ZSTD_CLEVEL_DEFAULT")
    static final int DEFAULT_LEVEL = 3;

    private static final int OLDEST = 1_04_05;
    /** What the library answers for the size of a frame instead of one. */
    private static final long UNKNOWN_SIZE = -1;

    private static final long NO_FRAME = -2;

    private ZstdModule() {}

    @PyConstant("zstd_version_number")
    static long versionNumber(PythonContext context) {
        if (!Libc.isAllowed(context)) {
            throw Errors.importError("_zstd needs native access, which this context does not have");
        } else if (!ZstdLibrary.isThere()) {
            throw Errors.importError("_zstd needs the library Zstandard (%s) of the system", ZstdLibrary.name());
        }
        long number = Integer.toUnsignedLong((int) ZstdFunction.VERSION_NUMBER.call());
        if (number < OLDEST) {
            throw Errors.importError("_zstd needs the library Zstandard 1.4.5 or newer");
        }
        return number;
    }

    @PyConstant("zstd_version")
    static Object version(PythonContext context) {
        versionNumber(context);
        return PyStrings.of(ZstdLibrary.text(ZstdFunction.VERSION_STRING.call()));
    }

    @PyConstant("ZSTD_DStreamOutSize")
    static long streamOutSize(PythonContext context) {
        versionNumber(context);
        return ZstdFunction.STREAM_OUT_SIZE.call();
    }

    @PyBuiltin(
            value = "train_dict(samples_bytes, samples_sizes, dict_size, /)",
            doc = "Make a dictionary from samples, which stand one behind the other.")
    static Object trainDict(PyBytes samplesBytes, PyTuple samplesSizes, long dictSize) {
        return Samples.of(samplesBytes, samplesSizes, dictSize).train();
    }

    @PyBuiltin(
            value = "finalize_dict(custom_dict_bytes, samples_bytes, samples_sizes, dict_size, compression_level, /)",
            doc = "Make a dictionary of a content, by what samples tell of its use at a level.")
    static Object finalizeDict(
            PyBytes customDictBytes, PyBytes samplesBytes, PyTuple samplesSizes, long dictSize, int level) {
        return Samples.of(samplesBytes, samplesSizes, dictSize).finish(customDictBytes.value(), level);
    }

    @PyBuiltin(
            value = "get_param_bounds(parameter, is_compress)",
            doc = "Return the least and the greatest value of a parameter.")
    static Object parameterBounds(int parameter, boolean isCompress) {
        ParameterKind kind = isCompress ? ParameterKind.COMPRESSION : ParameterKind.DECOMPRESSION;
        ParameterBounds bounds = kind.bounds(parameter);
        ZstdErrors.check(bounds.error(), "Unable to get zstd " + kind.text() + " parameter bounds");
        return new PyTuple((long) bounds.lower(), (long) bounds.upper());
    }

    @PyBuiltin(
            value = "get_frame_size(frame_buffer)",
            doc = "Return the size of the frame with which data begins, all of it included.")
    static long frameSize(Object frameBuffer) {
        byte[] bytes = Buffers.contiguousBytes(frameBuffer);
        try (Arena arena = Arena.ofConfined()) {
            long size = ZstdFunction.FRAME_COMPRESSED_SIZE.call(address(arena, bytes), bytes.length);
            if (ZstdFunction.isError(size)) {
                throw ZstdErrors.error("Error when finding the compressed size of a Zstandard frame. "
                        + "Ensure the frame_buffer argument starts from the beginning of a frame, and its length is "
                        + "not less than this complete frame. Zstd error message: " + ZstdErrors.name(size) + ".");
            }
            return size;
        }
    }

    @PyBuiltin(
            value = "get_frame_info(frame_buffer)",
            doc = "Return what the header of a frame tells: size of the data or None, identifier of the dictionary.")
    static Object frameInfo(Object frameBuffer) {
        byte[] bytes = Buffers.contiguousBytes(frameBuffer);
        try (Arena arena = Arena.ofConfined()) {
            long frame = address(arena, bytes);
            long size = ZstdFunction.FRAME_CONTENT_SIZE.call(frame, bytes.length);
            if (size == NO_FRAME) {
                throw ZstdErrors.error("Error when getting information from the header of a Zstandard frame. "
                        + "Ensure the frame_buffer argument starts from the beginning of a frame, and its length is "
                        + "not less than the frame header (6~18 bytes).");
            }
            long dict = Integer.toUnsignedLong((int) ZstdFunction.FRAME_DICT_ID.call(frame, bytes.length));
            return new PyTuple(size == UNKNOWN_SIZE ? PyNone.NONE : unsigned(size), dict);
        }
    }

    private static long address(Arena arena, byte[] bytes) {
        return NativeDescriptors.string(arena, bytes).address();
    }

    private static Object unsigned(long number) {
        return number >= 0 ? (Object) number : PyInt.of(new BigInteger(Long.toUnsignedString(number)));
    }

    @PyBuiltin(
            value = "set_parameter_types(c_parameter_type, d_parameter_type)",
            doc = "Tell which enumerations the parameters of both ways have.")
    static void setParameterTypes(PythonContext context, PyType compression, PyType decompression) {
        ZstdState.of(context).setTypes(compression, decompression);
    }
}
