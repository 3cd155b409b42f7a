// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** How times are written. */
@PyTypeMethods("time")
final class TimeText {
    private TimeText() {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTime self) {
        StringBuilder text = new StringBuilder(Errors.nameOf(self.type())).append('(');
        appendNumbers(text, self.time());
        if (!self.isNaive()) {
            text.append(", tzinfo=").append(Texts.reprJava(self.zone()));
        }
        if (self.fold() != 0) {
            text.append(", fold=1");
        }
        return text.append(')').toString();
    }

    /** The arguments that make the time; seconds and microseconds only when there are any. */
    static void appendNumbers(StringBuilder text, long time) {
        text.append(TimeBits.hour(time)).append(", ").append(TimeBits.minute(time));
        int microsecond = TimeBits.microsecond(time);
        if (TimeBits.second(time) != 0 || microsecond != 0) {
            text.append(", ").append(TimeBits.second(time));
        }
        if (microsecond != 0) {
            text.append(", ").append(microsecond);
        }
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyTime self) {
        return self.type() == PyTime.TYPE ? isoFormat(self, null) : Calls.callMethod(self, "isoformat");
    }

    @PyBuiltin(
            value = "isoformat(self, /, timespec=<unrepresentable>)",
            doc = "The time by ISO 8601, as HH:MM:SS.ffffff+HH:MM. timespec names the last part that is written:"
                    + " 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', or 'auto' for as much as"
                    + " there is.")
    static Object isoFormat(PyTime self, TruffleString timespec) {
        CodePointBuilder text = ClockText.builder();
        ClockText.appendTime(text, self.time(), timespec == null ? "auto" : PyStrings.toJava(timespec));
        PyTimeDelta offset = ZoneQueries.offset(self.zone(), PyNone.NONE);
        if (offset != null) {
            ClockText.appendOffset(text, offset, ":");
        }
        return text.toText();
    }

    @PyBuiltin(value = "strftime(self, /, format)", doc = "The time as the format says.")
    static Object format(PyTime self, TruffleString format) {
        return ClockFormat.ofTime(self).format(format);
    }

    @PyBuiltin(value = "__format__(self, format, /)", doc = "The time as strftime() writes it.")
    static Object formatBySpec(PyTime self, TruffleString format) {
        return DateText.formatOf(self, format);
    }
}
