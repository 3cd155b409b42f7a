// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;
import org.protopython.modules.compression.StreamDecoder;

/** What a decoder gives, changed back by a filter. */
final class FilteredStream implements StreamDecoder {
    private final StreamDecoder stream;
    private final FilterBuffer filter;
    private final OutputBytes unfiltered = new OutputBytes();
    /** Changed bytes that the limit kept back. */
    private byte[] rest = new byte[0];

    private int restUsed;
    private boolean ended;

    FilteredStream(StreamDecoder stream, ByteFilter filter) {
        this.stream = stream;
        this.filter = new FilterBuffer(filter);
    }

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        while (true) {
            int part = Math.min(rest.length - restUsed, limit - out.size());
            out.write(rest, restUsed, part);
            restUsed += part;
            if (restUsed < rest.length) {
                return false;
            } else if (ended) {
                return true;
            } else if (out.size() >= limit) {
                return false;
            }
            ended = stream.decode(in, unfiltered, limit - out.size());
            boolean more = unfiltered.size() > 0;
            OutputBytes filtered = new OutputBytes();
            filter.add(unfiltered.drain(), filtered);
            if (ended) {
                filter.end(filtered);
            }
            rest = filtered.drain();
            restUsed = 0;
            if (!ended && !more) {
                return false;
            }
        }
    }
}
