// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import org.protopython.modules.compression.MoreInputException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;
import org.protopython.modules.compression.StreamDecoder;

/** One stream of the format {@code .xz}: blocks, and an index of them. */
final class XzDecoder implements StreamDecoder {
    static final byte[] SIGNATURE = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
    static final byte[] END_SIGNATURE = {'Y', 'Z'};
    static final int HEADER_BYTES = 12;

    private static final int SUM_BYTES = 4;
    private static final int ALIGNMENT = 4;
    private static final int RESERVED_FLAGS = 0x3C;
    private static final int HAS_PACKED_SIZE = 0x40;
    private static final int HAS_SIZE = 0x80;

    private enum Part {
        HEADER,
        BLOCK_HEADER,
        BLOCK,
        BLOCK_END,
        INDEX,
        FOOTER
    }

    private final long memoryLimit;
    private final List<XzBlock> blocks = new ArrayList<>();
    private final OutputBytes decoded = new OutputBytes();
    private Part part = Part.HEADER;
    private int checkId = XzCheck.UNKNOWN;
    private XzCheck check;
    private StreamDecoder decoder;
    /** Where the block and its data began, and what the header says of the sizes; negative if nothing. */
    private long blockStart;

    private long dataStart;
    private long packedSize;
    private long size;
    private long decodedSize;
    private long indexSize;

    XzDecoder(long memoryLimit) {
        this.memoryLimit = memoryLimit;
    }

    /** Of the blocks' checksums, unknown before the header is read. */
    int checkId() {
        return checkId;
    }

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        while (true) {
            if (part == Part.BLOCK) {
                if (!decodeBlock(in, out, limit)) {
                    return false;
                }
                continue;
            }
            int position = in.position();
            try {
                switch (part) {
                    case HEADER -> readHeader(in);
                    case BLOCK_HEADER -> readBlockHeader(in);
                    case BLOCK_END -> readBlockEnd(in);
                    case INDEX -> readIndex(in);
                    default -> {
                        readFooter(in);
                        return true;
                    }
                }
            } catch (MoreInputException e) {
                in.rewind(position);
                return false;
            }
        }
    }

    private static byte[] read(PendingInput in, int count) {
        if (in.available() < count) {
            throw MoreInputException.INSTANCE;
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) in.next();
        }
        return bytes;
    }

    private static byte[] sum(byte[] bytes, int start, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, start, end - start);
        return XzCheck.little(crc.getValue(), SUM_BYTES);
    }

    private static void checkSum(byte[] bytes, int start, int end, int place) throws DataFormatException {
        if (!Arrays.equals(sum(bytes, start, end), Arrays.copyOfRange(bytes, place, place + SUM_BYTES))) {
            throw LzmaFault.CORRUPT.exception();
        }
    }

    private void readHeader(PendingInput in) throws DataFormatException {
        for (int i = 0; i < Math.min(in.available(), SIGNATURE.length); i++) {
            if ((byte) in.peek(i) != SIGNATURE[i]) {
                throw LzmaFault.FORMAT.exception();
            }
        }
        byte[] header = read(in, HEADER_BYTES);
        checkSum(header, 6, 8, 8);
        if (header[6] != 0 || header[7] < 0 || header[7] > XzCheck.MOST) {
            throw LzmaFault.OPTIONS.exception();
        }
        checkId = header[7];
        part = Part.BLOCK_HEADER;
    }

    private void readBlockHeader(PendingInput in) throws DataFormatException {
        if (in.available() == 0) {
            throw MoreInputException.INSTANCE;
        }
        int words = in.peek(0);
        if (words == 0) {
            part = Part.INDEX;
            return;
        }
        blockStart = in.consumed();
        byte[] header = read(in, (words + 1) * ALIGNMENT);
        int end = header.length - SUM_BYTES;
        checkSum(header, 0, end, end);
        int flags = header[1];
        if ((flags & RESERVED_FLAGS) != 0) {
            throw LzmaFault.OPTIONS.exception();
        }
        XzNumbers numbers = new XzNumbers(header, 2, end);
        packedSize = (flags & HAS_PACKED_SIZE) != 0 ? numbers.next() : -1;
        size = (flags & HAS_SIZE) != 0 ? numbers.next() : -1;
        List<XzFilter> filters = new ArrayList<>();
        for (int i = 0; i <= (flags & XzFilters.MOST - 1); i++) {
            long id = numbers.next();
            filters.add(XzFilter.ofProperties(id, numbers.bytes(numbers.next())));
        }
        numbers.checkZeros();
        if (!XzFilters.isValidForReading(filters)) {
            throw LzmaFault.OPTIONS.exception();
        }
        decoder = XzFilters.decoder(filters, memoryLimit);
        check = new XzCheck(checkId);
        decodedSize = 0;
        dataStart = in.consumed();
        part = Part.BLOCK;
    }

    private boolean decodeBlock(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        boolean ended = decoder.decode(in, decoded, limit - out.size());
        byte[] bytes = decoded.drain();
        check.update(bytes);
        out.write(bytes);
        decodedSize += bytes.length;
        long packed = in.consumed() - dataStart;
        boolean tooLong = packedSize >= 0 && packed > packedSize || size >= 0 && decodedSize > size;
        boolean tooShort = packedSize >= 0 && packed != packedSize || size >= 0 && decodedSize != size;
        if (tooLong || ended && tooShort) {
            throw LzmaFault.CORRUPT.exception();
        } else if (ended) {
            packedSize = packed;
            part = Part.BLOCK_END;
        }
        return ended;
    }

    private static int padding(long size) {
        return (int) (-size & ALIGNMENT - 1);
    }

    private void readBlockEnd(PendingInput in) throws DataFormatException {
        int zeros = padding(packedSize);
        byte[] bytes = read(in, zeros + XzCheck.size(checkId));
        byte[] expected = check.finish();
        for (int i = 0; i < zeros; i++) {
            if (bytes[i] != 0) {
                throw LzmaFault.CORRUPT.exception();
            }
        }
        if (expected != null && !Arrays.equals(expected, Arrays.copyOfRange(bytes, zeros, bytes.length))) {
            throw LzmaFault.CORRUPT.exception();
        }
        blocks.add(new XzBlock(in.consumed() - blockStart - zeros, decodedSize));
        part = Part.BLOCK_HEADER;
    }

    /** The index repeats what is known of the blocks, so it is compared with what it should be. */
    private void readIndex(PendingInput in) throws DataFormatException {
        byte[] expected = XzBlock.index(blocks);
        for (int i = 0; i < Math.min(in.available(), expected.length); i++) {
            if ((byte) in.peek(i) != expected[i]) {
                throw LzmaFault.CORRUPT.exception();
            }
        }
        read(in, expected.length);
        indexSize = expected.length;
        part = Part.FOOTER;
    }

    private void readFooter(PendingInput in) throws DataFormatException {
        byte[] expected = XzBlock.footer(indexSize, checkId);
        byte[] footer = read(in, HEADER_BYTES);
        if (!Arrays.equals(expected, footer)) {
            throw LzmaFault.CORRUPT.exception();
        }
    }
}
