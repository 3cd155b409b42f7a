// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.protopython.ops.traceback.CodeDescription.Position;

/**
 * {@code co_linetable}: the positions of instructions as bytes, in the format that CPython documents beside its code objects.
 *
 * <p>An entry begins with a byte whose highest bit is set; then come four bits for its form and three for how many instructions,
 * less one, it is about. Of the forms the one that can say everything is written; all are read.
 */
public final class LocationTable {
    private static final int MARK = 0x80;
    private static final int FORM_SHIFT = 3;
    private static final int FORM_MASK = 15;
    private static final int LENGTH_MASK = 7;
    private static final int NOTHING = 15;
    private static final int LONG = 14;
    private static final int LINE_ONLY = 13;
    private static final int FIRST_ONE_LINE = 10;
    private static final int DIGIT_BITS = 6;
    private static final int DIGIT_MASK = 63;
    private static final int MORE = 64;
    private static final int UNKNOWN = -1;

    private final byte[] bytes;
    private int at;

    private LocationTable(byte[] bytes) {
        this.bytes = bytes;
    }

    @TruffleBoundary
    public static byte[] encode(List<Position> positions, int firstLine) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = firstLine;
        for (Position position : positions) {
            out.write(MARK | LONG << FORM_SHIFT);
            int delta = position.line() - line;
            writeNumber(out, delta < 0 ? -delta << 1 | 1 : delta << 1);
            writeNumber(out, position.endLine() - position.line());
            writeNumber(out, position.column() + 1);
            writeNumber(out, position.endColumn() + 1);
            line = position.line();
        }
        return out.toByteArray();
    }

    private static void writeNumber(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= MORE) {
            out.write(MORE | rest & DIGIT_MASK);
            rest >>>= DIGIT_BITS;
        }
        out.write(rest);
    }

    /** The position of each instruction, with -1 for what is not known; a table that ends within an entry ends before it. */
    @TruffleBoundary
    public static List<Position> decode(byte[] bytes, int firstLine) {
        LocationTable table = new LocationTable(bytes);
        List<Position> positions = new ArrayList<>();
        int line = firstLine;
        while (table.at < bytes.length) {
            int first = table.next();
            int form = first >> FORM_SHIFT & FORM_MASK;
            Position position =
                    switch (form) {
                        case NOTHING -> new Position(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
                        case LONG -> {
                            line += table.signedNumber();
                            yield new Position(line, line + table.number(), table.number() - 1, table.number() - 1);
                        }
                        case LINE_ONLY -> {
                            line += table.signedNumber();
                            yield new Position(line, line, UNKNOWN, UNKNOWN);
                        }
                        case FIRST_ONE_LINE, FIRST_ONE_LINE + 1, FIRST_ONE_LINE + 2 -> {
                            line += form - FIRST_ONE_LINE;
                            yield new Position(line, line, table.next(), table.next());
                        }
                        default -> {
                            int second = table.next();
                            int column = form << FORM_SHIFT | second >> 4;
                            yield new Position(line, line, column, column + (second & FORM_MASK));
                        }
                    };
            if (table.at > bytes.length) {
                break;
            }
            for (int i = first & LENGTH_MASK; i >= 0; i--) {
                positions.add(position);
            }
        }
        return positions;
    }

    private int next() {
        int index = at++;
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }

    private int number() {
        int digits = next();
        int number = digits & DIGIT_MASK;
        for (int shift = DIGIT_BITS; (digits & MORE) != 0; shift += DIGIT_BITS) {
            digits = next();
            number |= (digits & DIGIT_MASK) << shift;
        }
        return number;
    }

    private int signedNumber() {
        int number = number();
        return (number & 1) != 0 ? -(number >> 1) : number >> 1;
    }
}
