// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.protopython.ops.Codecs;
import org.protopython.ops.buffer.BufferItems;

/**
 * A layout of items as pickles name it, so that machines of another byte order can read them: each layout has a number,
 * an even one where the lowest byte comes first and the next one where the highest does.
 *
 * @param number in pickles
 * @param format of one item in the module {@code struct}; {@code 'w'} for characters
 */
record MachineFormat(int number, char format, int size, boolean isBigEndian) {
    static final int UINT8 = 0;
    static final int INT8 = 1;
    static final int UINT16 = 2;
    static final int INT16 = 4;
    static final int UINT32 = 6;
    static final int INT32 = 8;
    static final int UINT64 = 10;
    static final int INT64 = 12;
    static final int FLOAT = 14;
    static final int DOUBLE = 16;
    static final int UTF16 = 18;
    static final int UTF32 = 20;

    private static final char TEXT = 'w';

    /** The layout of that number, null when there is none. */
    static MachineFormat of(int number) {
        if (number == UINT8 || number == INT8) {
            return new MachineFormat(number, number == UINT8 ? 'B' : 'b', 1, false);
        }
        char format =
                switch (number & ~1) {
                    case UINT16 -> 'H';
                    case INT16 -> 'h';
                    case UINT32 -> 'I';
                    case INT32 -> 'i';
                    case UINT64 -> 'Q';
                    case INT64 -> 'q';
                    case FLOAT -> 'f';
                    case DOUBLE -> 'd';
                    case UTF16, UTF32 -> TEXT;
                    default -> 0;
                };
        if (format == 0) {
            return null;
        }
        int textSize = number < UTF32 ? 2 : 4;
        return new MachineFormat(number, format, format == TEXT ? textSize : BufferItems.size(format), number % 2 == 1);
    }

    boolean isText() {
        return format == TEXT;
    }

    private boolean isInteger() {
        return !isText() && format != 'f' && format != 'd';
    }

    /** The kind of the array to make for items of a kind: ints keep their size where the kind's is another here. */
    ItemKind kindFor(ItemKind wanted) {
        int lowestFirst = isBigEndian ? number - 1 : number;
        ItemKind result = wanted;
        if (isInteger() && wanted.machineFormat() != lowestFirst) {
            for (ItemKind kind : ItemKind.values()) {
                // the last of those that are alike here, "q" rather than "l"
                result = kind.machineFormat() == lowestFirst ? kind : result;
            }
        }
        return result;
    }

    /** The values of numbers. */
    Object[] items(byte[] bytes) {
        ByteBuffer memory = ByteBuffer.wrap(bytes).order(isBigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        Object[] items = new Object[bytes.length / size];
        for (int i = 0; i < items.length; i++) {
            items[i] = BufferItems.read(memory, i * size, format);
        }
        return items;
    }

    /** The text of characters; UnicodeDecodeError where they are none. */
    TruffleString text(byte[] bytes) {
        return Codecs.decode(bytes, "utf-" + size * Byte.SIZE + (isBigEndian ? "-be" : "-le"), "strict");
    }
}
