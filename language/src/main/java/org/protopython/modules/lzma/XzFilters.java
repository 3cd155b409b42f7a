// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.List;
import java.util.zip.DataFormatException;
import org.protopython.modules.compression.StreamDecoder;

/** Chains of filters, of which the last one compresses. */
final class XzFilters {
    static final int MOST = 4;

    /** What a decoder needs beside its dictionary. */
    private static final long DECODER_BYTES = 1 << 16;

    private XzFilters() {}

    static long memoryUse(long dictionarySize) {
        return dictionarySize + DECODER_BYTES;
    }

    /** Whether the chain can be: only its last filter compresses. */
    static boolean isValid(List<XzFilter> filters) {
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            if (filters.get(i) instanceof XzFilter.Lzma != last
                    || !filters.get(i).isValid()) {
                return false;
            }
        }
        return !filters.isEmpty() && filters.size() <= MOST;
    }

    /** Whether a file may have the chain, which tells nothing of how it was compressed. */
    static boolean isValidForReading(List<XzFilter> filters) {
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            if ((filters.get(i).id() == XzFilterId.LZMA2) != last
                    || filters.get(i).id() == XzFilterId.LZMA1) {
                return false;
            }
        }
        return true;
    }

    /** A decoder of what the chain has made. */
    static StreamDecoder decoder(List<XzFilter> filters, long memoryLimit) throws DataFormatException {
        StreamDecoder decoder = null;
        for (XzFilter filter : filters.reversed()) {
            if (filter instanceof XzFilter.Lzma lzma) {
                if (memoryLimit < memoryUse(lzma.dictionarySize())) {
                    throw LzmaFault.MEMORY.exception();
                }
                decoder = lzma.id() == XzFilterId.LZMA2
                        ? new Lzma2Stream(lzma.dictionarySize())
                        : new Lzma1Stream(lzma.bits(), lzma.dictionarySize(), -1);
            } else {
                decoder = new FilteredStream(decoder, filter.bytes(false));
            }
        }
        return decoder;
    }

    /** An encoder by the chain. */
    static BlockEncoder encoder(List<XzFilter> filters) {
        BlockEncoder encoder = null;
        for (XzFilter filter : filters.reversed()) {
            if (filter instanceof XzFilter.Lzma lzma) {
                encoder = lzma.id() == XzFilterId.LZMA2 ? new Lzma2Encoder(lzma) : new Lzma1Encoder(lzma);
            } else {
                encoder = new FilteredEncoder(encoder, filter.bytes(true));
            }
        }
        return encoder;
    }
}
