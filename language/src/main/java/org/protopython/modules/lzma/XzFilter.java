// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import org.tukaani.xz.ARMOptions;
import org.tukaani.xz.ARMThumbOptions;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.IA64Options;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.PowerPCOptions;
import org.tukaani.xz.SPARCOptions;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.X86Options;

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
     * The filter as the library takes it.
     *
     * @throws UnsupportedOptionsException if it does not
     */
    FilterOptions options() throws UnsupportedOptionsException;

    /**
     * LZMA or LZMA2.
     *
     * @param mode of the encoder, fast or normal
     * @param finder of matches, by the number of the library that made the format known
     * @param niceLength of a match that is good enough to look no further
     * @param depth how many earlier places are looked at
     */
    record Lzma(
            XzFilterId id, long dictionarySize, LzmaProperties bits, int mode, int finder, int niceLength, int depth)
            implements XzFilter {
        private static final int SHORTEST_MATCH = 2;
        private static final int MOST_SIZE_CODE = 40;

        @Override
        public boolean isValid() {
            return dictionarySize >= LEAST_DICTIONARY
                    && dictionarySize <= MOST_DICTIONARY
                    && bits.isValid()
                    && niceLength >= SHORTEST_MATCH
                    && niceLength <= LZMA2Options.NICE_LEN_MAX
                    && (mode == LzmaModule.MODE_FAST || mode == LzmaModule.MODE_NORMAL)
                    && isFinder();
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

        private boolean isFinder() {
            return switch (finder) {
                case LzmaModule.MF_HC3, LzmaModule.MF_HC4, LzmaModule.MF_BT2, LzmaModule.MF_BT3, LzmaModule.MF_BT4 ->
                    true;
                default -> false;
            };
        }

        /** What the library has not is taken as what comes next to it, which decoders need not know. */
        @Override
        public LZMA2Options options() throws UnsupportedOptionsException {
            LZMA2Options options = new LZMA2Options();
            options.setDictSize((int) dictionarySize);
            options.setLcLp(bits.literalContextBits(), bits.literalPositionBits());
            options.setPb(bits.positionBits());
            options.setMode(mode);
            options.setMatchFinder(finder < LzmaModule.MF_BT2 ? LZMA2Options.MF_HC4 : LZMA2Options.MF_BT4);
            options.setNiceLen(Math.max(niceLength, LZMA2Options.NICE_LEN_MIN));
            options.setDepthLimit(depth);
            return options;
        }

        /** The sizes that LZMA2 can tell: powers of two and sums of two neighbouring ones. */
        private static long size(int code) {
            return code == MOST_SIZE_CODE ? 0xFFFFFFFFL : (2L | code & 1) << code / 2 + 11;
        }

        /** Of which no more is known than a decoder must know. */
        private static Lzma usual(XzFilterId id, long dictionarySize, LzmaProperties bits) {
            return new Lzma(
                    id, dictionarySize, bits, LzmaModule.MODE_NORMAL, LzmaModule.MF_BT4, LZMA2Options.NICE_LEN_MAX, 0);
        }

        private static Lzma ofProperties(XzFilterId id, byte[] bytes) throws IOException {
            if (id == XzFilterId.LZMA2) {
                if (bytes.length != 1 || bytes[0] < 0 || bytes[0] > MOST_SIZE_CODE) {
                    throw new UnsupportedOptionsException();
                }
                return usual(id, size(bytes[0]), new LzmaProperties(3, 0, 2));
            } else if (bytes.length != 5) {
                throw new UnsupportedOptionsException();
            }
            long dictionarySize = 0;
            for (int i = Integer.BYTES; i > 0; i--) {
                dictionarySize = dictionarySize << Byte.SIZE | bytes[i] & 0xFF;
            }
            return usual(id, dictionarySize, LzmaProperties.ofByte(bytes[0] & 0xFF));
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
            return distance >= 1 && distance <= DeltaOptions.DISTANCE_MAX;
        }

        @Override
        public byte[] properties() {
            return new byte[] {(byte) (distance - 1)};
        }

        @Override
        public FilterOptions options() throws UnsupportedOptionsException {
            return new DeltaOptions(distance);
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

        // the types of the options have no public type in common that knows of the offset
        @Override
        public FilterOptions options() throws UnsupportedOptionsException {
            return switch (id) {
                case X86 -> {
                    X86Options options = new X86Options();
                    options.setStartOffset(start);
                    yield options;
                }
                case POWERPC -> {
                    PowerPCOptions options = new PowerPCOptions();
                    options.setStartOffset(start);
                    yield options;
                }
                case IA64 -> {
                    IA64Options options = new IA64Options();
                    options.setStartOffset(start);
                    yield options;
                }
                case ARM -> {
                    ARMOptions options = new ARMOptions();
                    options.setStartOffset(start);
                    yield options;
                }
                case ARMTHUMB -> {
                    ARMThumbOptions options = new ARMThumbOptions();
                    options.setStartOffset(start);
                    yield options;
                }
                case SPARC -> {
                    SPARCOptions options = new SPARCOptions();
                    options.setStartOffset(start);
                    yield options;
                }
                case LZMA1, LZMA2, DELTA -> throw new IllegalStateException(id.name());
            };
        }
    }

    /**
     * The filter that these options belong to.
     *
     * @throws IOException if there is none
     */
    static XzFilter ofProperties(long number, byte[] bytes) throws IOException {
        XzFilterId id = XzFilterId.find(number);
        if (id == null) {
            throw new UnsupportedOptionsException();
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
        throw new UnsupportedOptionsException();
    }
}
