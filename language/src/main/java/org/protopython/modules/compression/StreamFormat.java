// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.IOException;
import java.io.InputStream;

/** A compressed format of which a library decodes one stream. */
public interface StreamFormat {
    /**
     * A decoder, which ends where the stream does and reads no byte behind it. What it calls available it gives without
     * reading more.
     *
     * @throws IOException if the stream cannot be one of this format, as the decoder itself does later
     */
    InputStream open(PieceInput in) throws IOException;

    /** What a program is told of a decoder's failure. */
    String message(IOException failure);
}
