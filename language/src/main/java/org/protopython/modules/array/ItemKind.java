// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.memory.ByteArraySupport;
import java.math.BigInteger;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyStrings;
import org.protopython.ops.number.NotANumber;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * What the items of an array are, and how they lie in its memory, which has the byte order of the machines this runs on.
 * Everything here is a choice by a field that is final, so that compiled code for one kind has no choice left.
 */
enum ItemKind {
    SIGNED_BYTE('b', 1, MachineFormat.INT8),
    UNSIGNED_BYTE('B', 1, MachineFormat.UINT8),
    WIDE_CHARACTER('u', 4, MachineFormat.UTF32),
    CHARACTER('w', 4, MachineFormat.UTF32),
    SHORT('h', 2, MachineFormat.INT16),
    UNSIGNED_SHORT('H', 2, MachineFormat.UINT16),
    INT('i', 4, MachineFormat.INT32),
    UNSIGNED_INT('I', 4, MachineFormat.UINT32),
    LONG('l', 8, MachineFormat.INT64),
    UNSIGNED_LONG('L', 8, MachineFormat.UINT64),
    LONG_LONG('q', 8, MachineFormat.INT64),
    UNSIGNED_LONG_LONG('Q', 8, MachineFormat.UINT64),
    FLOAT('f', 4, MachineFormat.FLOAT),
    DOUBLE('d', 8, MachineFormat.DOUBLE);

    static final ByteArraySupport MEMORY = ByteArraySupport.littleEndian();

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
    private static final long UNSIGNED_INT_MAX = 0xffff_ffffL;

    private final char code;
    private final int size;
    private final int machineFormat;

    ItemKind(char code, int size, int machineFormat) {
        this.code = code;
        this.size = size;
        this.machineFormat = machineFormat;
    }

    /** The kind of a typecode; null when there is none. */
    static ItemKind of(int code) {
        for (ItemKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return null;
    }

    /** The typecode. */
    char code() {
        return code;
    }

    /** Bytes of an item. */
    int size() {
        return size;
    }

    /** The number by which a pickle names the layout, in the byte order of the machine. */
    int machineFormat() {
        return machineFormat;
    }

    /** What the module {@code struct} and views call the items. */
    String bufferFormat() {
        return isText() ? "w" : String.valueOf(code);
    }

    boolean isText() {
        return code == 'u' || code == 'w';
    }

    /** Whether the items are ints. */
    @Idempotent
    boolean isInteger() {
        return !isDouble() && !isText();
    }

    /** Whether the items are floats. */
    @Idempotent
    boolean isDouble() {
        return code == 'f' || code == 'd';
    }

    /** Whether every item is an int that a long can be. */
    @Idempotent
    boolean isLong() {
        return isInteger() && code != 'L' && code != 'Q';
    }

    /** Whether a long is one of the items' values; only for kinds of ints. */
    boolean fits(long value) {
        return switch (code) {
            case 'b' -> value == (byte) value;
            case 'B' -> value >= 0 && value <= 0xff;
            case 'h' -> value == (short) value;
            case 'H' -> value >= 0 && value <= 0xffff;
            case 'i' -> value == (int) value;
            case 'I' -> value >= 0 && value <= UNSIGNED_INT_MAX;
            case 'L', 'Q' -> value >= 0;
            default -> true;
        };
    }

    /** An item of a kind that {@link #isLong}. */
    long getLong(byte[] store, int index) {
        return switch (code) {
            case 'b' -> store[index];
            case 'B' -> store[index] & 0xff;
            case 'h' -> MEMORY.getShort(store, index << 1);
            case 'H' -> MEMORY.getShort(store, index << 1) & 0xffff;
            case 'i' -> MEMORY.getInt(store, index << 2);
            case 'I' -> MEMORY.getInt(store, index << 2) & UNSIGNED_INT_MAX;
            default -> MEMORY.getLong(store, index << 3);
        };
    }

    /** An item of a kind that {@link #isDouble}. */
    double getDouble(byte[] store, int index) {
        return code == 'f' ? MEMORY.getFloat(store, index << 2) : MEMORY.getDouble(store, index << 3);
    }

    /** An item as Python has it; ValueError for a character that is none. */
    Object get(byte[] store, int index) {
        if (isLong()) {
            return getLong(store, index);
        } else if (isDouble()) {
            return getDouble(store, index);
        } else if (isText()) {
            return character(MEMORY.getInt(store, index << 2));
        }
        long bits = MEMORY.getLong(store, index << 3);
        return bits >= 0 ? (Object) bits : unsigned(bits);
    }

    private static Object character(int codePoint) {
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            throw noCharacter();
        }
        return PyStrings.ofCodePoint(codePoint);
    }

    @TruffleBoundary
    private static PException noCharacter() {
        return Errors.valueError("chr() arg not in range(0x110000)");
    }

    @TruffleBoundary
    private static Object unsigned(long bits) {
        return PyInt.of(BigInteger.valueOf(bits).add(TWO_TO_64));
    }

    /** The memory of a float. */
    long bits(double value) {
        return code == 'f' ? Float.floatToRawIntBits((float) NotANumber.plain(value)) : NotANumber.bits(value);
    }

    /** Overwrites an item by the lowest bits of a long. */
    void put(byte[] store, int index, long bits) {
        switch (size) {
            case 1 -> store[index] = (byte) bits;
            case 2 -> MEMORY.putShort(store, index << 1, (short) bits);
            case 4 -> MEMORY.putInt(store, index << 2, (int) bits);
            default -> MEMORY.putLong(store, index << 3, bits);
        }
    }
}
