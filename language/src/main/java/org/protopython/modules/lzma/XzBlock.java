// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.List;
import java.util.zip.CRC32;
import org.protopython.modules.compression.OutputBytes;

/**
 * What an index knows of a block.
 *
 * @param packedSize with its header and checksum, without what fills it up
 */
record XzBlock(long packedSize, long size) {
    private static final int ALIGNMENT = 4;

    /** The index of these blocks, with its checksum. */
    static byte[] index(List<XzBlock> blocks) {
        OutputBytes out = new OutputBytes();
        out.write(0);
        XzNumbers.write(blocks.size(), out);
        for (XzBlock block : blocks) {
            XzNumbers.write(block.packedSize, out);
            XzNumbers.write(block.size, out);
        }
        while (out.size() % ALIGNMENT != 0) {
            out.write(0);
        }
        return withSum(out.drain());
    }

    private static byte[] withSum(byte[] bytes) {
        OutputBytes out = new OutputBytes();
        out.write(bytes);
        out.write(sum(bytes));
        return out.drain();
    }

    static byte[] sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return XzCheck.little(crc.getValue(), Integer.BYTES);
    }

    static byte[] header(int checkId) {
        OutputBytes out = new OutputBytes();
        byte[] flags = {0, (byte) checkId};
        out.write(XzDecoder.SIGNATURE);
        out.write(flags);
        out.write(sum(flags));
        return out.drain();
    }

    static byte[] footer(long indexSize, int checkId) {
        OutputBytes summed = new OutputBytes();
        summed.writeLittle(indexSize / ALIGNMENT - 1, Integer.BYTES);
        summed.write(0);
        summed.write(checkId);
        byte[] bytes = summed.drain();
        OutputBytes out = new OutputBytes();
        out.write(sum(bytes));
        out.write(bytes);
        out.write(XzDecoder.END_SIGNATURE);
        return out.drain();
    }
}
