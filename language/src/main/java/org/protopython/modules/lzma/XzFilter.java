// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;

/** One filter of a chain, with its options. */
sealed interface XzFilter {
    /** Smallest and largest dictionary that compresses. */
    long LEAST_DICTIONARY = 1 << 12;

    long MOST_DICTIONARY = (1L << 30) + (1L << 29);

    XzFilterId id();

    /** Whether the options are ones that a filter can have. */
    boolean isValid();

    /** The options that a decoder must know, as the formats write them. */
    byte[] properties();

    /**
     * LZMA or LZMA2.
     *
     * @param niceLength of a match that is good enough to look no further
     * @param depth how many earlier places are looked at
     */
    record Lzma(XzFilterId id, long dictionarySize, LzmaProperties bits, int niceLength, int depth)
            implements XzFilter {
        private static final int MOST_SIZE_CODE = 40;

        @Override
        public boolean isValid() {
            return dictionarySize >= LEAST_DICTIONARY
                    && dictionarySize <= MOST_DICTIONARY
                    && bits.isValid()
                    && niceLength >= LzmaModel.SHORTEST_MATCH
                    && niceLength <= LzmaModel.LONGEST_MATCH;
        }

        @Override
        public byte[] properties() {
            if (id == XzFilterId.LZMA2) {
                int code = 0;
                while (size(code) < dictionarySize) {
                    code++;
                }
                return new byte[] {(byte) code};
            }
            byte[] bytes = new byte[5];
            bytes[0] = (byte) bits.toByte();
            for (int i = 0; i < Integer.BYTES; i++) {
                bytes[i + 1] = (byte) (dictionarySize >>> i * Byte.SIZE);
            }
            return bytes;
        }

        /** The sizes that LZMA2 can tell: powers of two and sums of two neighbouring ones. */
        private static long size(int code) {
            return code == MOST_SIZE_CODE ? 0xFFFFFFFFL : (2L | code & 1) << code / 2 + 11;
        }

        private static Lzma ofProperties(XzFilterId id, byte[] bytes) throws DataFormatException {
            LzmaProperties usual = new LzmaProperties(3, 0, 2);
            if (id == XzFilterId.LZMA2) {
                if (bytes.length != 1 || bytes[0] < 0 || bytes[0] > MOST_SIZE_CODE) {
                    throw LzmaFault.OPTIONS.exception();
                }
                return new Lzma(id, size(bytes[0]), usual, LzmaModel.LONGEST_MATCH, 0);
            } else if (bytes.length != 5) {
                throw LzmaFault.OPTIONS.exception();
            }
            long dictionarySize = 0;
            for (int i = Integer.BYTES; i > 0; i--) {
                dictionarySize = dictionarySize << Byte.SIZE | bytes[i] & 0xFF;
            }
            return new Lzma(id, dictionarySize, LzmaProperties.ofByte(bytes[0] & 0xFF), LzmaModel.LONGEST_MATCH, 0);
        }
    }

    /** Differences to the byte some places before. */
    record Delta(int distance) implements XzFilter {
        @Override
        public XzFilterId id() {
            return XzFilterId.DELTA;
        }

        @Override
        public boolean isValid() {
            return distance >= 1 && distance <= DeltaFilter.MOST;
        }

        @Override
        public byte[] properties() {
            return new byte[] {(byte) (distance - 1)};
        }
    }

    /**
     * Branches of machine code.
     *
     * @param start where the first byte is in the program
     */
    record Branch(XzFilterId id, int start) implements XzFilter {
        @Override
        public boolean isValid() {
            return start % id.alignment() == 0;
        }

        @Override
        public byte[] properties() {
            byte[] bytes = new byte[start == 0 ? 0 : Integer.BYTES];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (start >>> i * Byte.SIZE);
            }
            return bytes;
        }
    }

    /**
     * The filter that these options belong to.
     *
     * @throws DataFormatException if there is none
     */
    static XzFilter ofProperties(long number, byte[] bytes) throws DataFormatException {
        XzFilterId id = XzFilterId.find(number);
        if (id == null) {
            throw LzmaFault.OPTIONS.exception();
        }
        switch (id) {
            case LZMA1, LZMA2 -> {
                return Lzma.ofProperties(id, bytes);
            }
            case DELTA -> {
                if (bytes.length == 1) {
                    return new Delta((bytes[0] & 0xFF) + 1);
                }
            }
            default -> {
                if (bytes.length == 0) {
                    return new Branch(id, 0);
                } else if (bytes.length == Integer.BYTES) {
                    int start = bytes[0] & 0xFF
                            | (bytes[1] & 0xFF) << 8
                            | (bytes[2] & 0xFF) << 16
                            | (bytes[3] & 0xFF) << 24;
                    return new Branch(id, start);
                }
            }
        }
        throw LzmaFault.OPTIONS.exception();
    }

    /** What changes bytes by this filter. */
    default ByteFilter bytes(boolean encodes) {
        return switch (this) {
            case Delta delta -> new DeltaFilter(delta.distance(), encodes);
            case Branch branch when branch.id() == XzFilterId.X86 -> new X86Filter(branch.start(), encodes);
            case Branch branch -> new BranchFilter(branch.id(), branch.start(), encodes);
            case Lzma lzma -> throw new IllegalStateException(lzma.toString());
        };
    }
}
