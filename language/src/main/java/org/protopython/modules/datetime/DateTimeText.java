// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** How datetimes are written. */
@PyTypeMethods("datetime")
final class DateTimeText {
    private static final TruffleString SPACE = PyStrings.of(" ");

    private DateTimeText() {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDateTime self) {
        StringBuilder text = new StringBuilder(Errors.nameOf(self.type())).append('(');
        int date = self.date();
        text.append(DateBits.year(date)).append(", ");
        text.append(DateBits.month(date)).append(", ");
        text.append(DateBits.day(date)).append(", ");
        TimeText.appendNumbers(text, self.time());
        if (self.fold() != 0) {
            text.append(", fold=1");
        }
        if (!self.isNaive()) {
            text.append(", tzinfo=").append(Texts.reprJava(self.zone()));
        }
        return text.append(')').toString();
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyDateTime self) {
        return self.type() == PyDateTime.TYPE
                ? isoFormat(self, SPACE, null)
                : Calls.callMethod(self, "isoformat", SPACE);
    }

    @PyBuiltin(
            value = "isoformat(self, /, sep='T', timespec=<unrepresentable>)",
            doc = "The datetime by ISO 8601, as YYYY-MM-DDTHH:MM:SS.ffffff+HH:MM. sep stands between date and time;"
                    + " timespec names the last part that is written: 'hours', 'minutes', 'seconds', 'milliseconds',"
                    + " 'microseconds', or 'auto' for as much as there is.")
    static Object isoFormat(PyDateTime self, Object sep, TruffleString timespec) {
        CodePointBuilder text = ClockText.builder();
        ClockText.appendDate(text, self.date());
        text.append(separator(sep));
        ClockText.appendTime(text, self.time(), timespec == null ? "auto" : PyStrings.toJava(timespec));
        PyTimeDelta offset = ZoneQueries.offset(self.zone(), self);
        if (offset != null) {
            ClockText.appendOffset(text, offset, ":");
        }
        return text.toText();
    }

    private static int separator(Object value) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError(
                    "isoformat() argument 1 must be a unicode character, not %s",
                    value == PyNone.NONE ? "None" : PyType.of(value));
        } else if (PyStrings.length(text) != 1) {
            throw Errors.typeError(
                    "isoformat() argument 1 must be a unicode character, not a string of length %s",
                    PyStrings.length(text));
        }
        return text.codePointAtIndexUncached(0, PyStrings.ENCODING);
    }

    @PyBuiltin(value = "ctime(self, /)", doc = "The datetime as ctime() of C writes it.")
    static Object cTime(PyDateTime self) {
        return DateText.cTime(self.date(), self.time());
    }
}
