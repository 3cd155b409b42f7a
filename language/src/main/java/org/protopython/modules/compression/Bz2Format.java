// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** One stream of bzip2. */
final class Bz2Format implements StreamFormat {
    private static final String SIGNATURE = "BZh";

    /** Refuses wrong bytes at once, even if there are less than the signature has. */
    @Override
    public InputStream open(PieceInput in) throws IOException {
        for (int i = 0; i < SIGNATURE.length(); i++) {
            if (in.peek(i) != SIGNATURE.charAt(i)) {
                throw new IOException("no bzip2");
            }
        }
        return new BZip2CompressorInputStream(in);
    }

    @Override
    public String message(IOException failure) {
        return "Invalid data stream";
    }
}
