// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** The bytes that stand for dates and times in pickles, and that their constructors take in place of numbers. */
final class PickledState {
    static final int DATE = 4;
    static final int TIME = 6;
    static final int DATE_TIME = DATE + TIME;

    /** Set in the first byte of a time or the month of a datetime whose fold is 1. */
    private static final int FOLD = 0x80;

    private static final int MONTH_INDEX = 2;

    private final byte[] bytes;

    private PickledState(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The state that an argument is, null for anything else. Pickles of Python 2 have it as a str of Latin-1.
     *
     * @param length how many bytes there must be
     * @param type what is unpickled, for the message
     * @throws org.protopython.runtime.PException ValueError for a str that would be one if it were Latin-1
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PickledState of(Object argument, int length, String type) {
        TruffleString text = Conversions.asText(argument);
        if (argument instanceof PyBytes bytes) {
            return bytes.value().length == length && isSane(bytes.value()) ? new PickledState(bytes.value()) : null;
        } else if (text == null || PyStrings.length(text) != length) {
            return null;
        }
        return ofText(text, type);
    }

    private static PickledState ofText(TruffleString text, String type) {
        byte[] bytes = new byte[PyStrings.length(text)];
        boolean isLatin = true;
        for (int i = 0; i < bytes.length; i++) {
            int character = text.codePointAtIndexUncached(i, PyStrings.ENCODING);
            isLatin &= character <= 0xFF;
            bytes[i] = (byte) character;
            if (i == checkedIndex(bytes.length) && character > 0xFF) {
                return null;
            }
        }
        if (!isSane(bytes)) {
            return null;
        } else if (!isLatin) {
            throw Errors.valueError(
                    "Failed to encode latin1 string when unpickling a %s object."
                            + " pickle.load(data, encoding='latin1') is assumed.",
                    type);
        }
        return new PickledState(bytes);
    }

    /** Which byte tells a state from other bytes: the hour of a time, else the month. */
    private static int checkedIndex(int length) {
        return length == TIME ? 0 : MONTH_INDEX;
    }

    private static boolean isSane(byte[] bytes) {
        int value = bytes[checkedIndex(bytes.length)] & ~FOLD;
        return bytes.length == TIME ? (value & 0x7F) < 24 : (value & 0x7F) >= 1 && (value & 0x7F) <= 12;
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    /** As {@link DateBits}; not checked further. */
    int date() {
        return DateBits.of(at(0) << 8 | at(1), at(MONTH_INDEX) & ~FOLD, at(3));
    }

    /** As {@link TimeBits}; not checked further. */
    long time() {
        int from = bytes.length - TIME;
        return TimeBits.of(
                at(from) & ~FOLD, at(from + 1), at(from + 2), at(from + 3) << 16 | at(from + 4) << 8 | at(from + 5));
    }

    int fold() {
        return (at(checkedIndex(bytes.length)) & FOLD) == 0 ? 0 : 1;
    }

    static PyBytes ofDate(int date) {
        byte[] bytes = new byte[DATE];
        putDate(bytes, date);
        return new PyBytes(bytes);
    }

    /** @param fold 0 for protocols that do not know of it */
    static PyBytes ofTime(long time, int fold) {
        byte[] bytes = new byte[TIME];
        putTime(bytes, 0, time);
        bytes[0] |= (byte) (fold == 0 ? 0 : FOLD);
        return new PyBytes(bytes);
    }

    /** @param fold 0 for protocols that do not know of it */
    static PyBytes ofDateTime(int date, long time, int fold) {
        byte[] bytes = new byte[DATE_TIME];
        putDate(bytes, date);
        putTime(bytes, DATE, time);
        bytes[MONTH_INDEX] |= (byte) (fold == 0 ? 0 : FOLD);
        return new PyBytes(bytes);
    }

    private static void putDate(byte[] bytes, int date) {
        bytes[0] = (byte) (DateBits.year(date) >> 8);
        bytes[1] = (byte) DateBits.year(date);
        bytes[MONTH_INDEX] = (byte) DateBits.month(date);
        bytes[3] = (byte) DateBits.day(date);
    }

    private static void putTime(byte[] bytes, int from, long time) {
        int microsecond = TimeBits.microsecond(time);
        bytes[from] = (byte) TimeBits.hour(time);
        bytes[from + 1] = (byte) TimeBits.minute(time);
        bytes[from + 2] = (byte) TimeBits.second(time);
        bytes[from + 3] = (byte) (microsecond >> 16);
        bytes[from + 4] = (byte) (microsecond >> 8);
        bytes[from + 5] = (byte) microsecond;
    }
}
