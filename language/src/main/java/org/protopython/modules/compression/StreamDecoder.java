// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.zip.DataFormatException;

/** Decodes one stream of compressed data, which comes in pieces. */
public interface StreamDecoder {
    /**
     * Goes on until the output is as long as wanted, the stream ends or more input is needed. What follows the stream
     * stays pending.
     *
     * @param limit how long the output may become
     * @return whether the stream has ended
     * @throws DataFormatException with a message for the user; the decoder is of no use then
     */
    boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException;
}
