// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.CalendarNames;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** How dates are written. */
@PyTypeMethods("date")
final class DateText {
    private DateText() {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDate self) {
        int date = self.date();
        return Errors.nameOf(self.type()) + "(" + DateBits.year(date) + ", " + DateBits.month(date) + ", "
                + DateBits.day(date) + ")";
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyDate self) {
        return self.type() == PyDate.TYPE ? isoFormat(self) : Calls.callMethod(self, "isoformat");
    }

    @PyBuiltin(value = "isoformat(self, /)", doc = "The date by ISO 8601, as YYYY-MM-DD.")
    static Object isoFormat(PyDate self) {
        CodePointBuilder text = ClockText.builder();
        ClockText.appendDate(text, self.date());
        return text.toText();
    }

    @PyBuiltin(value = "ctime(self, /)", doc = "The date as ctime() of C writes it.")
    static Object cTime(PyDate self) {
        return cTime(self.date(), TimeBits.MIDNIGHT);
    }

    static Object cTime(int date, long time) {
        CodePointBuilder text = ClockText.builder();
        text.append(CalendarNames.shortDay(Calendar.weekday(Calendar.ordinal(date))))
                .append(' ');
        text.append(CalendarNames.shortMonth(DateBits.month(date))).append(' ');
        int day = DateBits.day(date);
        text.append(day < 10 ? " " : "").append((long) day).append(' ');
        ClockText.appendTime(text, time, "seconds");
        ClockText.appendYear(text.append(' '), DateBits.year(date));
        return text.toText();
    }

    @PyBuiltin(value = "strftime(self, /, format)", doc = "The date as the format says.")
    static Object format(PythonContext context, PyDate self, TruffleString format) {
        return self.type() == PyDate.TYPE
                ? ClockFormat.ofDate(self).format(format)
                : ClockFormat.ofDate(self).formatTuple(context, format, Calls.callMethod(self, "timetuple"));
    }

    @PyBuiltin(value = "__format__(self, format, /)", doc = "The date as strftime() writes it.")
    static Object formatBySpec(Object self, TruffleString format) {
        return formatOf(self, format);
    }

    /** {@code __format__} of all of these types. */
    static Object formatOf(Object self, TruffleString format) {
        return format.isEmpty() ? Texts.strObject(self) : Calls.callMethod(self, "strftime", format);
    }
}
