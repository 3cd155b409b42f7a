// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;

/**
 * The simple types, by their letters. The C type {@code long} has 64 bits on all systems that are supported, and their
 * functions take complex numbers as they take structures of two numbers.
 */
enum SimpleKind {
    CHAR('c', 1, ValueLayout.JAVA_BYTE),
    BYTE('b', 1, ValueLayout.JAVA_BYTE),
    UBYTE('B', 1, ValueLayout.JAVA_BYTE),
    SHORT('h', 2, ValueLayout.JAVA_SHORT),
    USHORT('H', 2, ValueLayout.JAVA_SHORT),
    INT('i', 4, ValueLayout.JAVA_INT),
    UINT('I', 4, ValueLayout.JAVA_INT),
    LONG('l', 8, ValueLayout.JAVA_LONG),
    ULONG('L', 8, ValueLayout.JAVA_LONG),
    DOUBLE('d', 8, ValueLayout.JAVA_DOUBLE),
    DOUBLE_COMPLEX('D', 16, MemoryLayout.structLayout(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE)),
    FLOAT_COMPLEX('F', 8, MemoryLayout.structLayout(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT)),
    LONG_DOUBLE_COMPLEX('G', 32, null),
    FLOAT('f', 4, ValueLayout.JAVA_FLOAT),
    WCHAR('u', 4, ValueLayout.JAVA_INT),
    TEXT('z', 8, ValueLayout.JAVA_LONG),
    WIDE_TEXT('Z', 8, ValueLayout.JAVA_LONG),
    LONGLONG('q', 8, ValueLayout.JAVA_LONG),
    ULONGLONG('Q', 8, ValueLayout.JAVA_LONG),
    POINTER('P', 8, ValueLayout.JAVA_LONG),
    OBJECT('O', 8, ValueLayout.JAVA_LONG),
    VARIANT_BOOL('v', 2, ValueLayout.JAVA_SHORT),
    BOOL('?', 1, ValueLayout.JAVA_BYTE),
    LONG_DOUBLE('g', 16, null);

    private static final String SWAPPABLE = "?hHiIlLqQdf";
    private static final int LARGEST_ALIGNMENT = 16;

    private final char letter;
    private final int size;
    private final MemoryLayout layout;

    /** @param layout null for what Java cannot pass to a function */
    SimpleKind(char letter, int size, MemoryLayout layout) {
        this.letter = letter;
        this.size = size;
        this.layout = layout;
    }

    /** Null when there is none with that letter. */
    static SimpleKind of(int letter) {
        for (SimpleKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        return null;
    }

    /** All letters, in the order of messages. */
    static String letters() {
        StringBuilder all = new StringBuilder();
        for (SimpleKind kind : values()) {
            all.append(kind.letter);
        }
        return all.toString();
    }

    char letter() {
        return letter;
    }

    int size() {
        return size;
    }

    int alignment() {
        return switch (this) {
            case DOUBLE_COMPLEX, FLOAT_COMPLEX -> size / 2;
            default -> Math.min(size, LARGEST_ALIGNMENT);
        };
    }

    /** How a function takes and returns it, null when Java cannot say that. */
    MemoryLayout layout() {
        return layout;
    }

    boolean isPointer() {
        return switch (this) {
            case TEXT, WIDE_TEXT, POINTER, OBJECT -> true;
            default -> false;
        };
    }

    /** Whether there is a type with the other order of bytes. */
    boolean isSwappable() {
        return SWAPPABLE.indexOf(letter) >= 0;
    }

    /** Whether fields of the type can have a number of bits. */
    boolean isInteger() {
        return switch (this) {
            case BYTE, UBYTE, SHORT, USHORT, INT, UINT, LONG, ULONG, LONGLONG, ULONGLONG, BOOL -> true;
            default -> false;
        };
    }

    boolean isSigned() {
        return switch (this) {
            case BYTE, SHORT, INT, LONG, LONGLONG -> true;
            default -> false;
        };
    }

    /** As PEP 3118 spells it, where sizes are those of all machines. */
    String format(boolean bigEndian) {
        char shown =
                switch (this) {
                    case LONG -> 'q';
                    case ULONG -> 'Q';
                    default -> letter;
                };
        return (bigEndian ? ">" : "<") + shown;
    }
}
