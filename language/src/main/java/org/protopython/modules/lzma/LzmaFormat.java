// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.protopython.modules.compression.PieceInput;
import org.protopython.modules.compression.StreamFormat;
import org.tukaani.xz.BasicArrayCache;
import org.tukaani.xz.SingleXZInputStream;
import org.tukaani.xz.XZ;

/**
 * One stream of a format, or of the one that its first byte tells. The library decodes chunks of LZMA2 behind the
 * first one when they are there as a whole, which is up to 64 KiB of input later than Python's reference would.
 */
final class LzmaFormat implements StreamFormat {
    private static final int FIRST_BYTE_OF_XZ = 0xFD;
    private static final int KIBIBYTE = 1 << 10;

    private final int format;
    /** In kibibytes; negative if there is none. */
    private final int memoryLimit;
    /** Of a raw stream. */
    private final List<XzFilter> filters;

    private volatile int checkId;

    private LzmaFormat(int format, int memoryLimit, List<XzFilter> filters) {
        this.format = format;
        this.memoryLimit = memoryLimit;
        this.filters = filters;
        boolean mayBeChecked = format == LzmaModule.FORMAT_AUTO || format == LzmaModule.FORMAT_XZ;
        checkId = mayBeChecked ? LzmaModule.CHECK_UNKNOWN : XZ.CHECK_NONE;
    }

    /**
     * A format that tells its filters.
     *
     * @param limit how many bytes of memory decoding may take
     */
    static LzmaFormat of(int format, long limit) {
        return new LzmaFormat(format, limit / KIBIBYTE > Integer.MAX_VALUE ? -1 : (int) (limit / KIBIBYTE), List.of());
    }

    static LzmaFormat raw(List<XzFilter> filters) {
        return new LzmaFormat(LzmaModule.FORMAT_RAW, -1, filters);
    }

    /** Of the checksums, once it is known. */
    int checkId() {
        return checkId;
    }

    @Override
    public InputStream open(PieceInput in) throws IOException {
        return switch (format) {
            case LzmaModule.FORMAT_XZ -> openXz(in);
            case LzmaModule.FORMAT_ALONE -> openAlone(in, false);
            case LzmaModule.FORMAT_RAW -> FilterChains.decoder(filters, in);
            default -> in.peek(0) == FIRST_BYTE_OF_XZ ? openXz(in) : openAlone(in, true);
        };
    }

    private InputStream openXz(PieceInput in) throws IOException {
        SingleXZInputStream stream = new SingleXZInputStream(in, memoryLimit, true, BasicArrayCache.getInstance());
        checkId = stream.getCheckType();
        // who limits the memory is told of too much before anything else
        return memoryLimit < 0 ? new EarlyLzma2Input(in, stream, true) : stream;
    }

    private InputStream openAlone(PieceInput in, boolean sceptical) throws IOException {
        checkId = XZ.CHECK_NONE;
        return AloneHeader.read(in, sceptical).decoder(in, memoryLimit);
    }

    @Override
    public String message(IOException failure) {
        return LzmaFault.of(failure).message();
    }
}
