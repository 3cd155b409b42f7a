// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.zip.DataFormatException;

/** One stream of bzip2. Blocks that a bzip2 before 0.9.5 shuffled are refused. */
final class Bz2Decoder implements StreamDecoder {
    private static final int STREAM_HEADER_BITS = 32;
    private static final int SIGNATURE_BITS = 24;

    private enum State {
        SIGNATURE,
        BLOCK_HEADER,
        SYMBOLS,
        OUTPUT
    }

    private final BitInput bits = new BitInput();
    private final Bz2Checksum checksum = new Bz2Checksum();
    private State state = State.SIGNATURE;
    private int streamChecksum;
    /** Made with the first block, as long as the stream's header says. */
    private Bz2Rotation block;

    private int blockSize;
    private Bz2BlockHeader header;

    /** How many symbols of the current group are left, and which group it is. */
    private int groupLeft;

    private int group;
    private Bz2Code code;
    /** The repetition count that is being read, and the weight of its next digit. */
    private int run;

    private int runWeight;

    /** The byte written last, how often it came in a row, and how often it is still to be repeated. */
    private int previous;

    private int same;
    private int repeat;

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        bits.attach(in);
        while (true) {
            switch (state) {
                case SIGNATURE -> {
                    if (!readSignature()) {
                        return false;
                    }
                }
                case BLOCK_HEADER -> {
                    bits.mark();
                    try {
                        if (readBlockHeader()) {
                            return true;
                        }
                    } catch (MoreInputException e) {
                        bits.reset();
                        return false;
                    }
                }
                case SYMBOLS -> {
                    if (!readSymbols()) {
                        return false;
                    }
                    startOutput();
                }
                case OUTPUT -> {
                    if (!writeBlock(out, limit)) {
                        return false;
                    }
                    state = State.BLOCK_HEADER;
                }
            }
        }
    }

    private static DataFormatException invalid() {
        return new DataFormatException("Invalid data stream");
    }

    /** Refuses wrong bytes at once, even if there are less than the signature has. */
    private boolean readSignature() throws DataFormatException {
        int known = Math.min(bits.fetch(), STREAM_HEADER_BITS);
        int start = bits.peek(STREAM_HEADER_BITS);
        int compared = Math.min(known, SIGNATURE_BITS);
        int ignored = SIGNATURE_BITS - compared;
        if (start >>> STREAM_HEADER_BITS - SIGNATURE_BITS >>> ignored != Bz2Format.SIGNATURE >>> ignored) {
            throw invalid();
        } else if (known < STREAM_HEADER_BITS) {
            return false;
        }
        int level = (start & 0xFF) - '0';
        if (level < 1 || level > 9) {
            throw invalid();
        }
        bits.skip(STREAM_HEADER_BITS);
        blockSize = level * Bz2Format.BLOCK_STEP;
        state = State.BLOCK_HEADER;
        return true;
    }

    /** True at the end of the stream. */
    private boolean readBlockHeader() throws DataFormatException {
        int half = Bz2Format.MAGIC_BITS / 2;
        long magic = (long) bits.read(half) << half | bits.read(half);
        if (magic == Bz2Format.END_MAGIC) {
            if (bits.read(Integer.SIZE) != streamChecksum) {
                throw invalid();
            }
            bits.end();
            return true;
        } else if (magic != Bz2Format.BLOCK_MAGIC) {
            throw invalid();
        }
        header = Bz2BlockHeader.read(bits);
        if (block == null) {
            block = new Bz2Rotation(blockSize);
        }
        block.clear();
        group = -1;
        groupLeft = 0;
        clearRun();
        state = State.SYMBOLS;
        return false;
    }

    private void clearRun() {
        run = 0;
        runWeight = 1;
    }

    /** False when more input is needed. */
    private boolean readSymbols() throws DataFormatException {
        int end = header.alphabet().size() + 1;
        while (true) {
            if (groupLeft == 0) {
                code = header.code(++group);
                groupLeft = Bz2Format.GROUP;
            }
            int known = bits.fetch();
            int ahead = bits.peek(Bz2Format.LONGEST_CODE);
            int length = code.length(ahead);
            if (length > known) {
                return false;
            }
            bits.skip(length);
            groupLeft--;
            int symbol = code.symbol(ahead, length);
            if (symbol <= Bz2Format.RUN_B) {
                run += runWeight << symbol;
                runWeight <<= 1;
                if (run > blockSize) {
                    throw invalid();
                }
                continue;
            }
            if (run > 0) {
                block.add(header.alphabet().first(), run);
                clearRun();
            }
            if (symbol == end) {
                return true;
            }
            block.add(header.alphabet().moveToFront(symbol - 1), 1);
        }
    }

    private void startOutput() throws DataFormatException {
        block.unrotate(header.origin());
        same = 0;
        repeat = 0;
        state = State.OUTPUT;
    }

    /** False when the limit is reached. */
    private boolean writeBlock(OutputBytes out, int limit) throws DataFormatException {
        while (repeat > 0 || block.hasNext()) {
            if (out.size() >= limit) {
                return false;
            }
            if (repeat > 0) {
                repeat--;
                write(out);
                continue;
            }
            int next = block.next();
            if (same == Bz2Format.RUN) {
                repeat = next;
                same = 0;
            } else {
                same = next == previous ? same + 1 : 1;
                previous = next;
                write(out);
            }
        }
        int actual = checksum.take();
        if (actual != header.checksum()) {
            throw invalid();
        }
        streamChecksum = Bz2Checksum.combine(streamChecksum, actual);
        return true;
    }

    private void write(OutputBytes out) {
        out.write(previous);
        checksum.add(previous);
    }
}
