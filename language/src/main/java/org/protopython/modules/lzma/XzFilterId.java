// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

/** The filters of a chain, with the numbers that the format gives them. */
enum XzFilterId {
    LZMA1(0x4000000000000001L, 1),
    LZMA2(0x21, 1),
    DELTA(3, 1),
    X86(4, 1),
    POWERPC(5, 4),
    IA64(6, 16),
    ARM(7, 4),
    ARMTHUMB(8, 2),
    SPARC(9, 4);

    private final long number;
    private final int alignment;

    XzFilterId(long number, int alignment) {
        this.number = number;
        this.alignment = alignment;
    }

    long number() {
        return number;
    }

    /** Of instructions. */
    int alignment() {
        return alignment;
    }

    /** Null for a number that no filter has. */
    static XzFilterId find(long number) {
        for (XzFilterId id : values()) {
            if (id.number == number) {
                return id;
            }
        }
        return null;
    }
}
