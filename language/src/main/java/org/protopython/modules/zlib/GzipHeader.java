// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.util.zip.DataFormatException;

/** What stands before the data of a gzip file. */
final class GzipHeader {
    private static final int FIXED_BYTES = 10;
    private static final int DEFLATED = 8;
    private static final int HAS_SUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private GzipHeader() {}

    /** Of the header at the beginning; 0 when more of it is needed. */
    static int length(byte[] data) throws DataFormatException {
        boolean wrong = data.length > 0 && data[0] != 0x1f || data.length > 1 && (data[1] & 0xFF) != 0x8b;
        if (wrong) {
            throw new DataFormatException("incorrect header check");
        } else if (data.length > 2 && data[2] != DEFLATED) {
            throw new DataFormatException("unknown compression method");
        } else if (data.length > 3 && (data[3] & RESERVED) != 0) {
            throw new DataFormatException("unknown header flags set");
        } else if (data.length < FIXED_BYTES) {
            return 0;
        }
        int flags = data[3];
        int at = FIXED_BYTES;
        if ((flags & HAS_EXTRA) != 0) {
            if (data.length < at + 2) {
                return 0;
            }
            at += 2 + (data[at] & 0xFF | (data[at + 1] & 0xFF) << Byte.SIZE);
        }
        for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
            if ((flags & text) != 0) {
                while (at < data.length && data[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & HAS_SUM) != 0 ? 2 : 0;
        return at <= data.length ? at : 0;
    }
}
