// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;

/**
 * Reads dates and times in the forms of ISO 8601. What it has read is in range only so far as the number of digits says;
 * each of its methods returns false for a text that is of none of the forms.
 */
final class IsoReader {
    private static final int[] MICROS_PER_LAST_DIGIT = {0, 100_000, 10_000, 1_000, 100, 10, 1};

    private static final int HOURS = 24;

    private final byte[] text;
    private final int start;
    private final int end;

    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
    int microsecond;

    /** Whether there was an offset from universal time, Z included; its parts have its sign. */
    boolean hasOffset;

    int offsetSeconds;
    int offsetMicros;

    /** Where the reader is. */
    private int at;

    private IsoReader(byte[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Characters that are not ASCII may only stand between date and time, where one is as good as another. */
    static IsoReader of(TruffleString text) {
        InternalByteArray ascii = PyStrings.asciiBytesOrNull(text);
        if (ascii != null) {
            return new IsoReader(ascii.getArray(), ascii.getOffset(), ascii.getEnd());
        }
        byte[] bytes = new byte[PyStrings.length(text)];
        for (int i = 0; i < bytes.length; i++) {
            int character = text.codePointAtIndexUncached(i, PyStrings.ENCODING);
            bytes[i] = (byte) (character < 0x80 ? character : '?');
        }
        return new IsoReader(bytes, 0, bytes.length);
    }

    /** The whole text is a date. */
    boolean readDate() {
        int length = end - start;
        return (length == 7 || length == 8 || length == 10) && readDate(start, end);
    }

    /** The whole text is a time, with or without a T in front. */
    boolean readTime() {
        int first = start < end && text[start] == 'T' ? start + 1 : start;
        return readTime(first, end);
    }

    /** The whole text is a date, which a character and a time may follow. */
    boolean readDateTime() {
        if (end - start < 7) {
            return false;
        }
        int dateEnd = start + dateLength();
        return dateEnd <= end && readDate(start, dateEnd) && (dateEnd == end || readTime(dateEnd + 1, end));
    }

    /**
     * Turns the end of a day, 24:00, into the beginning of one; tells whether it did.
     *
     * @throws org.protopython.runtime.PException ValueError for a time after it
     */
    boolean endMidnight() {
        if (hour != HOURS) {
            return false;
        } else if (minute != 0 || second != 0 || microsecond != 0) {
            throw Errors.valueError("minute, second, and microsecond must be 0 when hour is 24");
        }
        hour = 0;
        return true;
    }

    /** How much of the text is the date, if it begins with one. */
    private int dateLength() {
        int length = end - start;
        if (length == 7) {
            return 7;
        } else if (isAt(4, '-')) {
            if (!isAt(5, 'W')) {
                return 10;
            } else if (!isAt(8, '-')) {
                return 8;
            }
            // after a week comes a weekday, unless the hyphen separates a time, which begins with two digits
            return length > 10 && isDigitAt(10) ? 8 : 10;
        } else if (!isAt(4, 'W')) {
            return 8;
        }
        int digitsEnd = 7;
        while (digitsEnd < length && isDigitAt(digitsEnd)) {
            digitsEnd++;
        }
        // an odd number of digits includes the weekday
        return digitsEnd < 9 ? digitsEnd : digitsEnd % 2 == 0 ? 7 : 8;
    }

    private boolean isAt(int index, char character) {
        return start + index < end && text[start + index] == character;
    }

    private boolean isDigitAt(int index) {
        return isDigit(text[start + index]);
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private boolean readDate(int from, int to) {
        at = from;
        year = digits(4, to);
        boolean hyphens = skip('-', to);
        if (skip('W', to)) {
            return year >= 0 && readWeek(hyphens, to);
        }
        month = digits(2, to);
        if (hyphens && !skip('-', to)) {
            return false;
        }
        day = digits(2, to);
        return year >= 0 && month >= 0 && day >= 0 && at == to;
    }

    private boolean readWeek(boolean hyphens, int to) {
        int week = digits(2, to);
        int weekday = 1;
        if (at < to) {
            if (skip('-', to) != hyphens) {
                return false;
            }
            weekday = digits(1, to);
        }
        if (week < 1 || weekday < 1 || weekday > 7 || at != to || year < Calendar.MIN_YEAR) {
            return false;
        } else if (week > Calendar.weeksIn(year)) {
            return false;
        }
        int date = Calendar.dateOf(Calendar.ordinalOfWeek(year, week, weekday));
        year = DateBits.year(date);
        month = DateBits.month(date);
        day = DateBits.day(date);
        return true;
    }

    private boolean readTime(int from, int to) {
        int offsetAt = from;
        while (offsetAt < to && text[offsetAt] != '+' && text[offsetAt] != '-' && text[offsetAt] != 'Z') {
            offsetAt++;
        }
        if (!readClock(from, offsetAt)) {
            return false;
        } else if (offsetAt == to) {
            return true;
        }
        hasOffset = true;
        return text[offsetAt] == 'Z' ? offsetAt + 1 == to : readOffset(text[offsetAt] == '-', offsetAt + 1, to);
    }

    private boolean readOffset(boolean west, int from, int to) {
        IsoReader offset = new IsoReader(text, start, end);
        if (!offset.readClock(from, to)) {
            return false;
        }
        int seconds = offset.hour * 3600 + offset.minute * 60 + offset.second;
        offsetSeconds = west ? -seconds : seconds;
        offsetMicros = west ? -offset.microsecond : offset.microsecond;
        return true;
    }

    /** Hours, with or without minutes, seconds and a fraction of a second. */
    private boolean readClock(int from, int to) {
        at = from;
        hour = digits(2, to);
        if (hour < 0 || isDone(to)) {
            return hour >= 0;
        }
        boolean colons = skip(':', to);
        minute = digits(2, to);
        if (minute < 0 || isDone(to)) {
            return minute >= 0;
        } else if (colons && !skip(':', to)) {
            return false;
        }
        second = digits(2, to);
        if (second < 0 || isDone(to)) {
            return second >= 0;
        }
        // without colons CPython does not insist on the point either
        boolean isFraction = skip('.', to) || skip(',', to) || !colons && at + 1 < to;
        return isFraction && readFraction(to);
    }

    /** Whether the clock has been read; CPython does not look at a last character between it and an offset. */
    private boolean isDone(int to) {
        return at == to || at + 1 == to && to < end;
    }

    /** Six digits count, any more are read over. */
    private boolean readFraction(int to) {
        int count = Math.min(to - at, 6);
        microsecond = digits(count, to) * MICROS_PER_LAST_DIGIT[count];
        while (at < to && isDigit(text[at])) {
            at++;
        }
        return count > 0 && microsecond >= 0 && at == to;
    }

    /** A number of so many digits, negative when they are not there. */
    private int digits(int count, int to) {
        if (at + count > to) {
            return -1;
        }
        int number = 0;
        for (int last = at + count; at < last; at++) {
            if (!isDigit(text[at])) {
                return -1;
            }
            number = number * 10 + text[at] - '0';
        }
        return number;
    }

    private boolean skip(char character, int to) {
        boolean found = at < to && text[at] == character;
        if (found) {
            at++;
        }
        return found;
    }
}
