// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/** Writes one stream of bzip2. */
final class Bz2Encoder {
    /** Room that is left in a block for the last run. */
    private static final int RESERVE = 19;

    private static final int MOST_IN_RUN = 255;
    private static final int LINE = 16;

    private final BitOutput out = new BitOutput();
    private final Bz2Checksum checksum = new Bz2Checksum();
    private final byte[] block;
    private final int level;
    private boolean begun;
    private int filled;
    private int streamChecksum;
    /** The byte that came last, and how often in a row. */
    private int runByte;

    private int run;

    /** @param level from 1 to 9 */
    Bz2Encoder(int level) {
        block = new byte[level * Bz2Format.BLOCK_STEP];
        this.level = level;
    }

    /** Takes data; answers what can be written. */
    byte[] encode(byte[] data) {
        for (byte value : data) {
            int unsigned = value & 0xFF;
            if (run > 0 && unsigned == runByte && run < MOST_IN_RUN) {
                run++;
            } else {
                endRun();
                runByte = unsigned;
                run = 1;
            }
        }
        return out.drain();
    }

    private void endRun() {
        if (run == 0) {
            return;
        } else if (filled > block.length - RESERVE - Bz2Format.RUN - 1) {
            endBlock();
        }
        for (int i = 0; i < run; i++) {
            checksum.add(runByte);
            if (i < Bz2Format.RUN) {
                block[filled++] = (byte) runByte;
            }
        }
        if (run >= Bz2Format.RUN) {
            block[filled++] = (byte) (run - Bz2Format.RUN);
        }
        run = 0;
    }

    /** Writes the header with the first block, not before, as bzip2 does. */
    private void begin() {
        if (!begun) {
            out.write(Bz2Format.SIGNATURE, 24);
            out.write('0' + level, Byte.SIZE);
            begun = true;
        }
    }

    private void endBlock() {
        begin();
        int sum = checksum.take();
        streamChecksum = Bz2Checksum.combine(streamChecksum, sum);
        BlockRotations rotations = BlockRotations.of(block, filled);
        filled = 0;
        out.write(Bz2Format.BLOCK_MAGIC, Bz2Format.MAGIC_BITS);
        out.write(sum, Integer.SIZE);
        out.write(0, 1);
        out.write(rotations.origin(), 24);
        Bz2Symbols symbols = new Bz2Symbols(rotations.transformed());
        writeUsed(symbols.used());
        new Bz2Tables(symbols).write(out);
    }

    private void writeUsed(boolean[] used) {
        int[] lines = new int[LINE];
        int some = 0;
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                lines[i / LINE] |= 1 << LINE - 1 - i % LINE;
                some |= 1 << LINE - 1 - i / LINE;
            }
        }
        out.write(some, LINE);
        for (int line : lines) {
            if (line != 0) {
                out.write(line, LINE);
            }
        }
    }

    /** The rest of the stream. */
    byte[] finish() {
        endRun();
        if (filled > 0) {
            endBlock();
        }
        begin();
        out.write(Bz2Format.END_MAGIC, Bz2Format.MAGIC_BITS);
        out.write(streamChecksum, Integer.SIZE);
        out.end();
        return out.drain();
    }
}
