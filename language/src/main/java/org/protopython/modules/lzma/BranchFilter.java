// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

/** Makes the targets of branches in machine code absolute, or relative again; for x86 see {@link X86Filter}. */
final class BranchFilter implements ByteFilter {
    /** By the first five bits of three instructions of IA-64: which of these may be branches. */
    private static final int[] IA64_BRANCHES = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 6, 6, 0, 0, 7, 7, 4, 4, 0, 0, 4, 4, 0, 0
    };

    private final XzFilterId machine;
    private final boolean encodes;
    /** Where the next byte is in the program. */
    private int position;

    BranchFilter(XzFilterId machine, int start, boolean encodes) {
        this.machine = machine;
        this.encodes = encodes;
        position = start;
    }

    @Override
    public int apply(byte[] bytes, int start, int end) {
        int done =
                switch (machine) {
                    case POWERPC -> words(bytes, start, end, 4, 4);
                    case ARM -> words(bytes, start, end, 4, 4);
                    case SPARC -> words(bytes, start, end, 4, 4);
                    case ARMTHUMB -> words(bytes, start, end, 2, 4);
                    case IA64 -> words(bytes, start, end, 16, 16);
                    default -> throw new IllegalStateException(machine.name());
                };
        position += done;
        return done;
    }

    private int words(byte[] bytes, int start, int end, int step, int size) {
        int i = start;
        while (i + size <= end) {
            int here = position + i - start;
            i += switch (machine) {
                case POWERPC -> powerPc(bytes, i, here);
                case ARM -> arm(bytes, i, here);
                case SPARC -> sparc(bytes, i, here);
                case ARMTHUMB -> thumb(bytes, i, here);
                default -> ia64(bytes, i, here);
            };
        }
        return i - start;
    }

    /** The target that a branch is to have, of the one that it has. */
    private int target(int target, int here) {
        return encodes ? target + here : target - here;
    }

    private static int big(byte[] bytes, int i) {
        return Integer.reverseBytes(little(bytes, i));
    }

    private static int little(byte[] bytes, int i) {
        return bytes[i] & 0xFF | (bytes[i + 1] & 0xFF) << 8 | (bytes[i + 2] & 0xFF) << 16 | bytes[i + 3] << 24;
    }

    private static void putLittle(byte[] bytes, int i, int value, int count) {
        for (int k = 0; k < count; k++) {
            bytes[i + k] = (byte) (value >>> k * Byte.SIZE);
        }
    }

    private int powerPc(byte[] bytes, int i, int here) {
        int word = big(bytes, i);
        if ((word & 0xFC000003) == 0x48000001) {
            int moved = 0x48000001 | target(word & 0x03FFFFFC, here) & 0x03FFFFFC;
            putLittle(bytes, i, Integer.reverseBytes(moved), 4);
        }
        return 4;
    }

    private int arm(byte[] bytes, int i, int here) {
        if ((bytes[i + 3] & 0xFF) == 0xEB) {
            int offset = (little(bytes, i) & 0xFFFFFF) << 2;
            putLittle(bytes, i, target(offset, here + 8) >>> 2, 3);
        }
        return 4;
    }

    private int sparc(byte[] bytes, int i, int here) {
        int word = big(bytes, i);
        int head = word >>> 22;
        if (head == 0x100 || head == 0x1FF) {
            int moved = target(word << 2, here) >>> 2;
            int sign = moved >>> 22 & 1;
            int result = 0 - sign << 22 & 0x3FFFFFFF | moved & 0x3FFFFF | 0x40000000;
            putLittle(bytes, i, Integer.reverseBytes(result), 4);
        }
        return 4;
    }

    private int thumb(byte[] bytes, int i, int here) {
        int word = little(bytes, i);
        if ((word & 0xF800F800) != 0xF800F000) {
            return 2;
        }
        int offset = ((word & 0x7FF) << 11 | word >>> 16 & 0x7FF) << 1;
        int moved = target(offset, here + 4) >>> 1;
        putLittle(bytes, i, 0xF800F000 | moved >>> 11 & 0x7FF | (moved & 0x7FF) << 16, 4);
        return 4;
    }

    /** Three instructions of 41 bits in 16 bytes; the first five bits tell which may be branches. */
    private int ia64(byte[] bytes, int i, int here) {
        int slots = IA64_BRANCHES[bytes[i] & 0x1F];
        for (int slot = 0; slot < 3; slot++) {
            int firstBit = 5 + 41 * slot;
            int at = i + firstBit / Byte.SIZE;
            int shift = firstBit % Byte.SIZE;
            long six = little(bytes, at) & 0xFFFFFFFFL | (bytes[at + 4] & 0xFFL) << 32 | (bytes[at + 5] & 0xFFL) << 40;
            long instruction = six >>> shift;
            boolean branches = (instruction >>> 37 & 0xF) == 5 && (instruction >>> 9 & 7) == 0;
            if ((slots >>> slot & 1) != 0 && branches) {
                int offset = (int) (instruction >>> 13 & 0xFFFFF | (instruction >>> 36 & 1) << 20) << 4;
                long moved = target(offset, here) >>> 4;
                long changed = instruction & ~(0x8FFFFFL << 13) | (moved & 0xFFFFF) << 13 | (moved & 0x100000) << 16;
                long whole = six & (1L << shift) - 1 | changed << shift;
                putLittle(bytes, at, (int) whole, 4);
                putLittle(bytes, at + 4, (int) (whole >>> 32), 2);
            }
        }
        return 16;
    }
}
