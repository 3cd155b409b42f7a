// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import java.io.ByteArrayOutputStream;

/**
 * One instruction of {@code co_code}, encoded as CPython does it: those that programs look for.
 *
 * @param argument written with as many {@code EXTENDED_ARG} before it as it needs
 * @param caches units of zeros behind it
 */
record Instruction(int opcode, int argument, int caches) {
    static final int CACHE = 0;
    static final int NOP = 27;
    static final int RETURN_VALUE = 35;
    static final int EXTENDED_ARG = 69;
    static final int IMPORT_NAME = 73;
    static final int LOAD_ATTR = 80;
    static final int LOAD_CONST = 82;
    static final int LOAD_GLOBAL = 92;
    static final int LOAD_SMALL_INT = 94;
    static final int STORE_GLOBAL = 115;
    static final int STORE_NAME = 116;
    static final int RESUME = 128;

    private static final int GLOBAL_CACHES = 4;
    private static final int ATTRIBUTE_CACHES = 9;
    private static final int BYTE = 0xff;

    Instruction(int opcode, int argument) {
        this(opcode, argument, 0);
    }

    /** The lowest bit of the argument would say that the name is called. */
    static Instruction loadGlobal(int name) {
        return new Instruction(LOAD_GLOBAL, name << 1, GLOBAL_CACHES);
    }

    /** The lowest bit of the argument would say that a method is called. */
    static Instruction loadAttribute(int name) {
        return new Instruction(LOAD_ATTR, name << 1, ATTRIBUTE_CACHES);
    }

    static boolean isKnown(int opcode) {
        return switch (opcode) {
            case CACHE,
                    NOP,
                    RETURN_VALUE,
                    EXTENDED_ARG,
                    IMPORT_NAME,
                    LOAD_ATTR,
                    LOAD_CONST,
                    LOAD_GLOBAL,
                    LOAD_SMALL_INT,
                    STORE_GLOBAL,
                    STORE_NAME,
                    RESUME -> true;
            default -> false;
        };
    }

    /** How many units of two bytes it has. */
    int units() {
        int units = 1 + caches;
        for (int rest = argument >>> Byte.SIZE; rest != 0; rest >>>= Byte.SIZE) {
            units++;
        }
        return units;
    }

    void write(ByteArrayOutputStream code) {
        for (int shift = (units() - caches - 1) * Byte.SIZE; shift > 0; shift -= Byte.SIZE) {
            code.write(EXTENDED_ARG);
            code.write(argument >>> shift & BYTE);
        }
        code.write(opcode);
        code.write(argument & BYTE);
        for (int i = 0; i < caches; i++) {
            code.write(CACHE);
            code.write(0);
        }
    }
}
