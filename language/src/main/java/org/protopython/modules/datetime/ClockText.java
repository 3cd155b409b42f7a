// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** How dates and times are written. */
final class ClockText {
    /** Room for a datetime with an offset. */
    private static final int USUAL_LENGTH = 32;

    private ClockText() {}

    static CodePointBuilder builder() {
        return new CodePointBuilder(USUAL_LENGTH);
    }

    /** {@code YYYY-MM-DD}. */
    static void appendDate(CodePointBuilder text, int date) {
        appendYear(text, DateBits.year(date));
        appendTwo(text.append('-'), DateBits.month(date));
        appendTwo(text.append('-'), DateBits.day(date));
    }

    /** Four digits. */
    static void appendYear(CodePointBuilder text, int year) {
        appendTwo(text, year / 100);
        appendTwo(text, year % 100);
    }

    /**
     * {@code HH:MM:SS.ffffff}, or less of it.
     *
     * @param precision name of the last part to be written; {@code auto} for as much as is needed
     * @throws org.protopython.runtime.PException ValueError for another name
     */
    static void appendTime(CodePointBuilder text, long time, String precision) {
        int parts =
                switch (precision) {
                    case "auto" -> TimeBits.microsecond(time) == 0 ? 3 : 5;
                    case "hours" -> 1;
                    case "minutes" -> 2;
                    case "seconds" -> 3;
                    case "milliseconds" -> 4;
                    case "microseconds" -> 5;
                    default -> throw Errors.valueError("Unknown timespec value");
                };
        appendTwo(text, TimeBits.hour(time));
        appendFromMinutes(text, time, parts);
    }

    /** {@code H:MM:SS}, and the fraction of the second if there is one. */
    static void appendDuration(CodePointBuilder text, long time) {
        text.append((long) TimeBits.hour(time));
        appendFromMinutes(text, time, TimeBits.microsecond(time) == 0 ? 3 : 5);
    }

    /** @param parts how many there are, the hours included */
    private static void appendFromMinutes(CodePointBuilder text, long time, int parts) {
        int microsecond = TimeBits.microsecond(time);
        if (parts >= 2) {
            appendTwo(text.append(':'), TimeBits.minute(time));
        }
        if (parts >= 3) {
            appendTwo(text.append(':'), TimeBits.second(time));
        }
        if (parts >= 4) {
            appendThree(text.append('.'), microsecond / 1000);
        }
        if (parts == 5) {
            appendThree(text, microsecond % 1000);
        }
    }

    /** {@code +HH:MM}, with seconds and their fraction if there are any. */
    static void appendOffset(CodePointBuilder text, PyTimeDelta offset, String separator) {
        boolean west = offset.days() < 0;
        PyTimeDelta distance = west ? offset.negated() : offset;
        appendTwo(text.append(west ? '-' : '+'), distance.seconds() / 3600);
        appendTwo(text.append(separator), distance.seconds() / 60 % 60);
        int second = distance.seconds() % 60;
        int microsecond = distance.microseconds();
        if (second != 0 || microsecond != 0) {
            appendTwo(text.append(separator), second);
        }
        if (microsecond != 0) {
            appendMicros(text.append('.'), microsecond);
        }
    }

    /** Six digits. */
    static void appendMicros(CodePointBuilder text, int microsecond) {
        appendThree(text, microsecond / 1000);
        appendThree(text, microsecond % 1000);
    }

    private static void appendThree(CodePointBuilder text, int number) {
        text.append('0' + number / 100);
        appendTwo(text, number % 100);
    }

    private static void appendTwo(CodePointBuilder text, int number) {
        text.append('0' + number / 10).append('0' + number % 10);
    }
}
