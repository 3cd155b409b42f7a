// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/** Numbers that both directions of bzip2 share. */
final class Bz2Format {
    /** {@code BZh}, before the digit of the block size. */
    static final int SIGNATURE = 0x425A68;

    /** Of blocks; the digits of pi. */
    static final long BLOCK_MAGIC = 0x314159265359L;

    /** Of the end of a stream; the digits of its square root. */
    static final long END_MAGIC = 0x177245385090L;

    static final int MAGIC_BITS = 48;

    /** Bytes of a block for each level. */
    static final int BLOCK_STEP = 100_000;

    /** After so many symbols another table may be chosen. */
    static final int GROUP = 50;

    static final int MOST_TABLES = 6;
    static final int LONGEST_CODE = 20;

    /** Symbols for the digits of a repetition count of the most recent byte, in base two with digits 1 and 2. */
    static final int RUN_A = 0;

    static final int RUN_B = 1;

    /** So many equal bytes are followed by a byte that says how many more. */
    static final int RUN = 4;

    private Bz2Format() {}
}
