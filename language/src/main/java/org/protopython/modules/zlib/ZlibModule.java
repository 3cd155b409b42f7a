// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code zlib}. */
@PyModule(value = "zlib", doc = """
    Compression and decompression in the formats of zlib and gzip.

    compress() and decompress() are for data in one piece, compressobj() and decompressobj() for a
    stream. crc32() and adler32() compute checksums. What goes wrong raises error.\
    """)
public final class ZlibModule {
    @PyConstant("error")
    static final PyType ERROR = ModuleErrors.define(
            "zlib", "error", ExceptionTypes.EXCEPTION, "Data could not be compressed or decompressed.");

    @PyConstant("_ZlibDecompressor")
    static final PyType DECOMPRESSOR = PyInflater.DECOMPRESSOR;

    @PyConstant("DEFLATED")
    static final int DEFLATED = 8;

    @PyConstant("DEF_BUF_SIZE")
    static final int DEF_BUF_SIZE = 16384;

    @PyConstant("DEF_MEM_LEVEL")
    static final int DEF_MEM_LEVEL = 8;

    @PyConstant("MAX_WBITS")
    static final int MAX_WBITS = 15;

    @PyConstant("Z_BEST_COMPRESSION")
    static final int Z_BEST_COMPRESSION = 9;

    @PyConstant("Z_BEST_SPEED")
    static final int Z_BEST_SPEED = 1;

    @PyConstant("Z_BLOCK")
    static final int Z_BLOCK = 5;

    @PyConstant("Z_DEFAULT_COMPRESSION")
    static final int Z_DEFAULT_COMPRESSION = -1;

    @PyConstant("Z_DEFAULT_STRATEGY")
    static final int Z_DEFAULT_STRATEGY = 0;

    @PyConstant("Z_FILTERED")
    static final int Z_FILTERED = 1;

    @PyConstant("Z_FINISH")
    static final int Z_FINISH = 4;

    @PyConstant("Z_FIXED")
    static final int Z_FIXED = 4;

    @PyConstant("Z_FULL_FLUSH")
    static final int Z_FULL_FLUSH = 3;

    @PyConstant("Z_HUFFMAN_ONLY")
    static final int Z_HUFFMAN_ONLY = 2;

    @PyConstant("Z_NO_COMPRESSION")
    static final int Z_NO_COMPRESSION = 0;

    @PyConstant("Z_NO_FLUSH")
    static final int Z_NO_FLUSH = 0;

    @PyConstant("Z_PARTIAL_FLUSH")
    static final int Z_PARTIAL_FLUSH = 1;

    @PyConstant("Z_RLE")
    static final int Z_RLE = 3;

    @PyConstant("Z_SYNC_FLUSH")
    static final int Z_SYNC_FLUSH = 2;

    @PyConstant("Z_TREES")
    static final int Z_TREES = 6;

    private static final int BEST_LEVEL = 9;

    private ZlibModule() {}

    @PyConstant("__version__")
    static Object moduleVersion() {
        return PyStrings.of("1.0");
    }

    /** Of the library that Java brings; programs ask for the format only. */
    @PyConstant("ZLIB_VERSION")
    static Object version() {
        return PyStrings.of("1.3.1");
    }

    @PyConstant("ZLIB_RUNTIME_VERSION")
    static Object runtimeVersion() {
        return version();
    }

    /** {@code zlib.error} with the number of zlib that its message begins with. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException error(int code, String what, String detail) {
        String suffix = detail == null ? "" : ": " + detail;
        return Errors.raise(ERROR, "Error %d %s%s", code, what, suffix);
    }

    static PException dataError(DataFormatException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Error ")
                ? Errors.raise(ERROR, "%s", message)
                : error(-3, "while decompressing data", e.getMessage());
    }

    @PyBuiltin(
            value = "crc32(data, value=0, /)",
            doc = "The CRC-32 checksum of data, unsigned; value is that of what comes before it.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long crc32(byte[] data, Object value) {
        return Checksums.crc32(start(value), data);
    }

    /** The low 32 bits of the value to go on from. */
    private static int start(Object value) {
        return Conversions.toBigInteger(Conversions.toIndex(value)).intValue();
    }

    @PyBuiltin(
            value = "adler32(data, value=1, /)",
            doc = "The Adler-32 checksum of data, unsigned; value is that of what comes before it.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long adler32(byte[] data, Object value) {
        return Checksums.adler32(start(value), data);
    }

    @PyBuiltin(value = "compress(data, /, level=-1, wbits=15)", doc = """
        The compressed data.

        level is 0 for no compression, 1 for speed to 9 for size, -1 for the usual compromise. wbits is the
        base-2 logarithm of the window, 9 to 15, for the format of zlib, 25 to 31 for gzip, and negative for
        no header.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object compress(byte[] data, int level, int wbits) {
        Format format = Format.ofWritingOrNull(wbits);
        if (format == null || level < -1 || level > BEST_LEVEL) {
            throw Errors.raise(ERROR, "Bad compression level");
        }
        DeflateStream stream = new DeflateStream(level, format, 0, null);
        byte[] first = stream.compress(data);
        byte[] last = stream.finish();
        byte[] all = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, all, first.length, last.length);
        return new PyBytes(all);
    }

    @PyBuiltin(value = "decompress(data, /, wbits=15, bufsize=16384)", doc = """
        The data that compressed data says.

        wbits is the base-2 logarithm of the window, 8 to 15, for the format of zlib, 24 to 31 for gzip, 40
        to 47 for either, and negative for no header. bufsize is how many bytes to expect.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object decompress(byte[] bytes, int wbits, long bufsize) {
        if (bufsize < 0) {
            throw Errors.valueError("bufsize must be non-negative");
        }
        Format format = Format.ofReadingOrNull(wbits);
        if (format == null) {
            throw error(-2, "while preparing to decompress data", "inconsistent stream state");
        }
        InflateStream stream = new InflateStream(format, null, false);
        try {
            byte[] result = stream.inflate(bytes, -1);
            if (!stream.isEnded()) {
                throw error(-5, "while decompressing data", "incomplete or truncated stream");
            }
            return new PyBytes(result);
        } catch (DataFormatException e) {
            throw dataError(e);
        }
    }

    private static byte[] dictionary(Object zdict) {
        if (zdict == null || zdict == PyNone.NONE) {
            return null;
        }
        byte[] bytes = Buffers.bytesOrNull(zdict);
        if (bytes == null) {
            throw Errors.typeError("zdict argument must support the buffer protocol");
        }
        return bytes;
    }

    @PyBuiltin(value = "compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)", doc = """
        An object that compresses a stream.

          level     0 for no compression, 1 for speed to 9 for size, -1 for the usual compromise
          method    DEFLATED
          wbits     window and format, as for compress()
          memLevel  memory to use, 1 to 9
          strategy  one of the constants Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY and so on
          zdict     dictionary of bytes that are expected to be frequent\
        """)
    static Object compressor(int level, int method, int wbits, int memLevel, int strategy, Object zdict) {
        if (method != DEFLATED
                || memLevel < 1
                || memLevel > BEST_LEVEL
                || level < -1
                || level > BEST_LEVEL
                || strategy < 0
                || strategy > Z_FIXED) {
            throw Errors.valueError("Invalid initialization option");
        }
        // Java has no names for the strategies of runs and of fixed codes, which change the size only
        int known = strategy > Z_HUFFMAN_ONLY ? 0 : strategy;
        return new PyDeflater(new DeflateStream(
                level, Format.ofWriting(wbits), known, zdict == PyNone.NONE ? null : Buffers.bytes(zdict)));
    }

    @PyBuiltin(value = "decompressobj(wbits=15, zdict=<unrepresentable>)", doc = """
        An object that decompresses a stream. wbits is as for decompress(), zdict the compressor's dictionary.\
        """)
    static Object decompressor(int wbits, Object zdict) {
        byte[] dictionary = dictionary(zdict);
        boolean none = dictionary == null || dictionary.length == 0;
        return new PyInflater(
                PyInflater.DECOMPRESS, new InflateStream(Format.ofReading(wbits), none ? null : dictionary, true));
    }
}
