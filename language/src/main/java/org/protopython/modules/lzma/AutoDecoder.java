// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;
import org.protopython.modules.compression.StreamDecoder;

/** One stream of {@code .xz} or {@code .lzma}, as its first byte tells. */
final class AutoDecoder implements StreamDecoder {
    private final long memoryLimit;
    private StreamDecoder decoder;

    AutoDecoder(long memoryLimit) {
        this.memoryLimit = memoryLimit;
    }

    /** Of the checksums, once it is known. */
    int checkId() {
        return decoder == null ? XzCheck.UNKNOWN : decoder instanceof XzDecoder xz ? xz.checkId() : XzCheck.NONE;
    }

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        if (decoder == null) {
            if (in.available() == 0) {
                return false;
            }
            boolean xz = (byte) in.peek(0) == XzDecoder.SIGNATURE[0];
            decoder = xz ? new XzDecoder(memoryLimit) : new AloneDecoder(true, memoryLimit);
        }
        return decoder.decode(in, out, limit);
    }
}
