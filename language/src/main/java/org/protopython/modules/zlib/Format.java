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
        return checked(ofWritingOrNull(bits));
    }

    static Format ofReading(int bits) {
        return checked(ofReadingOrNull(bits));
    }

    private static Format checked(Format format) {
        if (format == null) {
            throw Errors.valueError("Invalid initialization option");
        }
        return format;
    }

    static Format ofWritingOrNull(int bits) {
        if (bits >= LEAST && bits <= MOST) {
            return ZLIB;
        } else if (bits >= -MOST && bits < -LEAST) {
            return RAW;
        }
        return bits > LEAST + GZIP_FLAG && bits <= MOST + GZIP_FLAG ? GZIP : null;
    }

    /** The number of a window's size may be left out where the header has it. */
    static Format ofReadingOrNull(int bits) {
        if (bits >= -MOST && bits <= -LEAST) {
            return RAW;
        } else if (bits == 0 || bits >= LEAST && bits <= MOST) {
            return ZLIB;
        } else if (bits == GZIP_FLAG || bits >= LEAST + GZIP_FLAG && bits <= MOST + GZIP_FLAG) {
            return GZIP;
        }
        boolean either = bits == EITHER_FLAG || bits >= LEAST + EITHER_FLAG && bits <= MOST + EITHER_FLAG;
        return either ? ZLIB_OR_GZIP : null;
    }
}
