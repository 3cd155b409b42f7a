// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;

/** The format {@code .lzma}, which says that the size is not known. */
final class AloneEncoder implements BlockEncoder {
    private final XzFilter.Lzma options;
    private final BlockEncoder encoder;
    private boolean begun;

    AloneEncoder(XzFilter.Lzma options) {
        this.options = options;
        encoder = new Lzma1Encoder(options);
    }

    private void begin(OutputBytes out) {
        if (!begun) {
            out.write(options.properties());
            out.writeLittle(-1, Long.BYTES);
            begun = true;
        }
    }

    @Override
    public void encode(byte[] data, OutputBytes out) {
        begin(out);
        encoder.encode(data, out);
    }

    @Override
    public void finish(OutputBytes out) {
        begin(out);
        encoder.finish(out);
    }
}
