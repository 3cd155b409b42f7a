// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;

/** LZMA that ends with a marker. */
final class Lzma1Encoder implements BlockEncoder {
    private static final int STEP = 1 << 20;

    private final LzmaEncoder encoder;

    Lzma1Encoder(XzFilter.Lzma options) {
        encoder = new LzmaEncoder(options, 0);
    }

    @Override
    public void encode(byte[] data, OutputBytes out) {
        for (int done = 0; done < data.length; done += STEP) {
            encoder.append(data, done, Math.min(STEP, data.length - done));
            while (encoder.available() > LzmaEncoder.LOOKAHEAD) {
                encoder.encodeSymbol();
            }
        }
        out.write(encoder.ranges().drain());
    }

    @Override
    public void finish(OutputBytes out) {
        while (encoder.available() > 0) {
            encoder.encodeSymbol();
        }
        encoder.encodeEndMarker();
        out.write(encoder.ranges().finish());
    }
}
