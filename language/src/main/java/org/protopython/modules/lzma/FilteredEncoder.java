// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;

/** Changes bytes by a filter before they are compressed. */
final class FilteredEncoder implements BlockEncoder {
    private final BlockEncoder encoder;
    private final FilterBuffer filter;
    private final OutputBytes filtered = new OutputBytes();

    FilteredEncoder(BlockEncoder encoder, ByteFilter filter) {
        this.encoder = encoder;
        this.filter = new FilterBuffer(filter);
    }

    @Override
    public void encode(byte[] data, OutputBytes out) {
        filter.add(data, filtered);
        encoder.encode(filtered.drain(), out);
    }

    @Override
    public void finish(OutputBytes out) {
        filter.end(filtered);
        encoder.encode(filtered.drain(), out);
        encoder.finish(out);
    }
}
