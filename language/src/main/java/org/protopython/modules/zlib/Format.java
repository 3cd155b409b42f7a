// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import org.protopython.runtime.Errors;

/** What {@code wbits} says of the bytes around the compressed data. */
enum Format {
    RAW,
    ZLIB,
    GZIP,
    /** For reading: the header says which of the two. */
    ZLIB_OR_GZIP;

    private static final int LEAST = 8;
    private static final int MOST = 15;
    private static final int GZIP_FLAG = 16;
    private static final int EITHER_FLAG = 32;

    static Format ofWriting(int bits) {
        if (bits >= -MOST && bits <= -LEAST) {
            return RAW;
        } else if (bits > LEAST && bits <= MOST) {
            return ZLIB;
        } else if (bits > LEAST + GZIP_FLAG && bits <= MOST + GZIP_FLAG) {
            return GZIP;
        }
        throw Errors.valueError("Invalid initialization option");
    }

    static Format ofReading(int bits) {
        if (bits >= -MOST && bits <= -LEAST) {
            return RAW;
        } else if (bits == 0 || bits >= LEAST && bits <= MOST) {
            return ZLIB;
        } else if (bits >= LEAST + GZIP_FLAG && bits <= MOST + GZIP_FLAG) {
            return GZIP;
        } else if (bits >= LEAST + EITHER_FLAG && bits <= MOST + EITHER_FLAG) {
            return ZLIB_OR_GZIP;
        }
        throw Errors.valueError("Invalid initialization option");
    }
}
