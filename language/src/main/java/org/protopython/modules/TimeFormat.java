// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.strings.TruffleString;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** {@code time.strftime} in the C locale. */
public final class TimeFormat {
    /** By how much a text is usually longer than its format. */
    private static final int USUAL_GROWTH = 16;

    private final int year;
    private final int month;
    private final int day;
    private final int hour;
    private final int minute;
    private final int second;
    private final int weekday;
    private final int yearDay;
    private final String zone;
    private final long offset;

    /** @param fields of a struct_time, checked */
    public TimeFormat(int[] fields, String zone, long offset) {
        year = fields[0];
        month = fields[1];
        day = fields[2];
        hour = fields[3];
        minute = fields[4];
        second = fields[5];
        weekday = fields[6];
        yearDay = fields[7];
        this.zone = zone;
        this.offset = offset;
    }

    public TruffleString format(TruffleString format) {
        int[] characters = CodePoints.of(format);
        CodePointBuilder result = new CodePointBuilder(characters.length + USUAL_GROWTH);
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] != '%' || i + 1 == characters.length) {
                result.append(characters[i]);
                continue;
            }
            i++;
            boolean unpadded = characters[i] == '-' && i + 1 < characters.length;
            if (unpadded) {
                i++;
            }
            String text = directive(characters[i]);
            result.append(unpadded ? text.replaceFirst("^[0 ]+(?=.)", "") : text);
        }
        return result.toText();
    }

    /** Several directives and what stands between them. */
    private String all(String format) {
        return CodePoints.javaString(format(CodePoints.text(format)));
    }

    private String directive(int c) {
        return switch (c) {
            case 'a' -> CalendarNames.shortDay(weekday);
            case 'A' -> CalendarNames.day(weekday);
            case 'b', 'h' -> CalendarNames.shortMonth(month);
            case 'B' -> CalendarNames.month(month);
            case 'c' -> all("%a %b %e %H:%M:%S %Y");
            case 'C' -> two(Math.floorDiv(year, 100));
            case 'd' -> two(day);
            case 'D', 'x' -> all("%m/%d/%y");
            case 'e' -> String.format(Locale.ROOT, "%2d", day);
            case 'F' -> all("%Y-%m-%d");
            case 'G' -> Integer.toString(isoYear());
            case 'g' -> two(Math.floorMod(isoYear(), 100));
            case 'H' -> two(hour);
            case 'I' -> two((hour + 11) % 12 + 1);
            case 'j' -> String.format(Locale.ROOT, "%03d", yearDay);
            case 'k' -> String.format(Locale.ROOT, "%2d", hour);
            case 'l' -> String.format(Locale.ROOT, "%2d", (hour + 11) % 12 + 1);
            case 'm' -> two(month);
            case 'M' -> two(minute);
            case 'n' -> "\n";
            case 'p' -> hour < 12 ? "AM" : "PM";
            case 'P' -> hour < 12 ? "am" : "pm";
            case 'r' -> all("%I:%M:%S %p");
            case 'R' -> all("%H:%M");
            case 'S' -> two(second);
            case 't' -> "\t";
            case 'T', 'X' -> all("%H:%M:%S");
            case 'u' -> Integer.toString(weekday + 1);
            case 'U' -> two((yearDay + 6 - (weekday + 1) % 7) / 7);
            case 'V' -> two(date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'w' -> Integer.toString((weekday + 1) % 7);
            case 'W' -> two((yearDay + 6 - weekday) / 7);
            case 'y' -> two(Math.floorMod(year, 100));
            case 'Y' -> Integer.toString(year);
            case 'z' ->
                String.format(
                        Locale.ROOT,
                        "%s%02d%02d",
                        offset < 0 ? "-" : "+",
                        Math.abs(offset) / 3600,
                        Math.abs(offset) / 60 % 60);
            case 'Z' -> zone;
            case '%' -> "%";
            default -> "%" + Character.toString(c);
        };
    }

    private static String two(int number) {
        String digits = Integer.toString(number);
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private int isoYear() {
        return date().get(IsoFields.WEEK_BASED_YEAR);
    }

    private LocalDate date() {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw Errors.valueError("day of month out of range");
        }
    }
}
