// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

/**
 * Where the rows of JIS X 0213 lie in Shift JIS. A row has 94 cells; two rows share a first byte. Of the second plane, Shift
 * JIS has room for those rows only that have characters.
 */
final class JisRows {
    private static final int ROW_SIZE = 94;
    private static final int FIRST_BYTE = 0x81;
    private static final int SECOND_PLANE = 0xf0;

    /** The first byte of row 63: those in between are of single bytes. */
    private static final int BEHIND_GAP = 0xe0;

    private static final int ROWS_BEFORE_GAP = 62;
    private static final int SECOND_BYTE = 0x40;
    private static final int DELETE = 0x7f;
    private static final int EVEN_ROW = 0x9f;

    /** The rows of the second plane, in the order of their bytes, before those from 78 on. */
    private static final int[] EARLY_ROWS = {1, 8, 3, 4, 5, 12, 13, 14, 15};

    private static final int FIRST_LATE_ROW = 78;

    private JisRows() {}

    /** The Shift JIS code of a row and a cell, both counted from 1, or null where it has no room. */
    static byte[] toShiftJis(boolean secondPlane, int row, int cell) {
        if (row < 1 || row > ROW_SIZE || cell < 1 || cell > ROW_SIZE) {
            return null;
        }
        int place = secondPlane ? placeOf(row) : row - 1;
        if (place < 0) {
            return null;
        }
        int first =
                secondPlane ? SECOND_PLANE : place < ROWS_BEFORE_GAP ? FIRST_BYTE : BEHIND_GAP - ROWS_BEFORE_GAP / 2;
        int second = cell - 1 + (place % 2 == 0 ? SECOND_BYTE : EVEN_ROW);
        if (place % 2 == 0 && second >= DELETE) {
            second++;
        }
        return new byte[] {(byte) (first + place / 2), (byte) second};
    }

    private static int placeOf(int row) {
        for (int i = 0; i < EARLY_ROWS.length; i++) {
            if (EARLY_ROWS[i] == row) {
                return i;
            }
        }
        return row < FIRST_LATE_ROW ? -1 : row - FIRST_LATE_ROW + EARLY_ROWS.length;
    }

    /** Whether a code of two bytes in Shift JIS is of the second plane. */
    static boolean isSecondPlane(byte[] code) {
        return (code[0] & 0xff) >= SECOND_PLANE;
    }

    /** The row of a code of two bytes in Shift JIS. */
    static int row(byte[] code) {
        int first = code[0] & 0xff;
        int place = (code[1] & 0xff) >= EVEN_ROW ? 1 : 0;
        if (first >= SECOND_PLANE) {
            place += (first - SECOND_PLANE) * 2;
            return place < EARLY_ROWS.length ? EARLY_ROWS[place] : place - EARLY_ROWS.length + FIRST_LATE_ROW;
        }
        return place
                + 1
                + (first >= BEHIND_GAP ? (first - BEHIND_GAP) * 2 + ROWS_BEFORE_GAP : (first - FIRST_BYTE) * 2);
    }

    /** The cell of a code of two bytes in Shift JIS. */
    static int cell(byte[] code) {
        int second = code[1] & 0xff;
        return 1 + (second >= EVEN_ROW ? second - EVEN_ROW : second - SECOND_BYTE - (second > DELETE ? 1 : 0));
    }
}
