// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;

/** Compresses bytes that come in pieces. */
interface BlockEncoder {
    /** Takes bytes, and writes what is ready. */
    void encode(byte[] data, OutputBytes out);

    /** Writes the rest. */
    void finish(OutputBytes out);
}
