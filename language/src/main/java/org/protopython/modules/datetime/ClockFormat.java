// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.modules.TimeFormat;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * {@code strftime}: what {@code time.strftime} does not know, fractions of a second and zones, is put into the format,
 * and years of less than four digits are filled up.
 */
final class ClockFormat {
    /** Times have no date; formats see this one. */
    private static final int DATE_OF_TIMES = DateBits.of(1900, 1, 1);

    private static final int FIRST_LONG_YEAR = 1000;

    private static final TruffleString PERCENT = PyStrings.of("%");
    private static final TruffleString TWO_PERCENTS = PyStrings.of("%%");

    private final int date;
    private final long time;
    private final Object zone;
    private final Object moment;

    /** @param moment what the zone is asked about */
    private ClockFormat(int date, long time, Object zone, Object moment) {
        this.date = date;
        this.time = time;
        this.zone = zone;
        this.moment = moment;
    }

    static ClockFormat ofDate(PyDate self) {
        return self instanceof PyDateTime full
                ? new ClockFormat(self.date(), full.time(), full.zone(), full)
                : new ClockFormat(self.date(), TimeBits.MIDNIGHT, PyNone.NONE, self);
    }

    static ClockFormat ofTime(PyTime self) {
        return new ClockFormat(DATE_OF_TIMES, self.time(), self.zone(), PyNone.NONE);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    TruffleString format(TruffleString format) {
        int[] fields = StructTime.fields(date, time, -1);
        return new TimeFormat(fields, "", 0).format(complete(format));
    }

    /** For a subclass that may have numbers of its own. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object formatTuple(PythonContext context, TruffleString format, Object struct) {
        Object library = ImportSystem.importModule(context, "time");
        return Calls.call(Attributes.get(library, "strftime"), complete(format), struct);
    }

    private TruffleString complete(TruffleString format) {
        int[] characters = CodePoints.of(format);
        CodePointBuilder text = new CodePointBuilder(characters.length);
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] != '%' || i + 1 == characters.length) {
                text.append(characters[i]);
                continue;
            }
            i++;
            if (characters[i] == ':' && i + 1 < characters.length && characters[i + 1] == 'z') {
                i++;
                appendOffset(text, ":");
            } else {
                appendDirective(text, characters[i]);
            }
        }
        return text.toText();
    }

    private void appendDirective(CodePointBuilder text, int directive) {
        int year = DateBits.year(date);
        boolean isShort = year < FIRST_LONG_YEAR;
        if (directive == 'z') {
            appendOffset(text, "");
        } else if (directive == 'Z') {
            appendName(text);
        } else if (directive == 'f') {
            ClockText.appendMicros(text, TimeBits.microsecond(time));
        } else if (directive == 'Y' && isShort) {
            ClockText.appendYear(text, year);
        } else if (directive == 'G' && isShort) {
            ClockText.appendYear(text, Calendar.isoYear(date));
        } else if (directive == 'F' && isShort) {
            ClockText.appendYear(text, year);
            text.append("-%m-%d");
        } else {
            text.append('%').append(directive);
        }
    }

    private void appendOffset(CodePointBuilder text, String separator) {
        PyTimeDelta offset = ZoneQueries.offset(zone, moment);
        if (offset != null) {
            ClockText.appendOffset(text, offset, separator);
        }
    }

    /** The name is asked to double its percent signs itself, as it may be of a subclass of str. */
    private void appendName(CodePointBuilder text) {
        Object name = ZoneQueries.name(zone, moment);
        if (name == PyNone.NONE) {
            return;
        }
        TruffleString doubled = Conversions.asText(Calls.callMethod(name, "replace", PERCENT, TWO_PERCENTS));
        if (doubled == null) {
            throw Errors.typeError("tzname.replace() did not return a string");
        }
        text.append(doubled);
    }
}
