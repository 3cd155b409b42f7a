// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.protopython.modules.compression.PieceInput;
import org.tukaani.xz.BasicArrayCache;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.FinishableOutputStream;
import org.tukaani.xz.FinishableWrapperOutputStream;
import org.tukaani.xz.LZMA2InputStream;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.XZOutputStream;

/** Chains of filters, of which the last one compresses. */
final class FilterChains {
    static final int MOST = 4;

    private FilterChains() {}

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

    /** An encoder of the format {@code .xz}. */
    static OutputStream xzEncoder(List<XzFilter> filters, int checkId, OutputStream out) throws IOException {
        FilterOptions[] options = new FilterOptions[filters.size()];
        for (int i = 0; i < options.length; i++) {
            options[i] = filters.get(i).options();
        }
        return new XZOutputStream(out, options, checkId, BasicArrayCache.getInstance());
    }

    /** An encoder of the format {@code .lzma}, which says that the size is not known. */
    static OutputStream aloneEncoder(XzFilter.Lzma filter, OutputStream out) throws IOException {
        return new LZMAOutputStream(out, filter.options(), -1, BasicArrayCache.getInstance());
    }

    /** An encoder by the chain, of which the output tells nothing. */
    static OutputStream rawEncoder(List<XzFilter> filters, OutputStream out) throws IOException {
        FinishableOutputStream encoder = new FinishableWrapperOutputStream(out);
        for (XzFilter filter : filters.reversed()) {
            boolean lzma1 = filter.id() == XzFilterId.LZMA1;
            encoder = lzma1
                    ? new LZMAOutputStream(
                            encoder, ((XzFilter.Lzma) filter).options(), true, BasicArrayCache.getInstance())
                    : filter.options().getOutputStream(encoder, BasicArrayCache.getInstance());
        }
        return encoder;
    }

    /** A decoder of what the chain has made. */
    static InputStream decoder(List<XzFilter> filters, PieceInput in) throws IOException {
        InputStream decoder = in;
        for (XzFilter filter : filters.reversed()) {
            decoder = switch (filter) {
                case XzFilter.Lzma lzma
                when lzma.dictionarySize() > LZMA2InputStream.DICT_SIZE_MAX -> throw new UnsupportedOptionsException();
                case XzFilter.Lzma lzma
                when lzma.id() == XzFilterId.LZMA1 -> new Lzma1Input(in, lzma.bits(), (int) lzma.dictionarySize(), -1);
                case XzFilter.Lzma lzma -> new LZMA2InputStream(decoder, (int) lzma.dictionarySize());
                default -> filter.options().getInputStream(decoder, BasicArrayCache.getInstance());
            };
        }
        boolean plain = filters.size() == 1 && filters.getFirst().id() == XzFilterId.LZMA2;
        return plain ? new EarlyLzma2Input(in, decoder, false) : decoder;
    }
}
