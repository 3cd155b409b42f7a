// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Texts;

/** {@code IsoCalendarDate}: the tuple that {@code date.isocalendar} makes. */
@PyTypeMethods(value = "IsoCalendarDate", doc = "Year, week and weekday by ISO 8601.")
final class IsoCalendarDateType {
    private static final PyType TYPE =
            BuiltinTypes.defineForModule("IsoCalendarDate", "datetime", BuiltinTypes.TUPLE, false);

    static {
        TYPE.forbidSubclasses();
    }

    private IsoCalendarDateType() {}

    static PyTuple of(long year, long week, long weekday) {
        return new PyTuple(TYPE, new Object[] {year, week, weekday});
    }

    @PyBuiltin("__new__(cls, /, year, week, weekday)")
    static Object create(PyType cls, Object year, Object week, Object weekday) {
        return new PyTuple(cls, new Object[] {year, week, weekday});
    }

    @PyGetter(value = "year", doc = "The year by ISO 8601, which begins with the Monday of week 1.")
    static Object year(PyTuple self) {
        return self.get(0);
    }

    @PyGetter(value = "week", doc = "The week of the year, from 1.")
    static Object week(PyTuple self) {
        return self.get(1);
    }

    @PyGetter(value = "weekday", doc = "The day of the week, 1 for Monday to 7.")
    static Object weekday(PyTuple self) {
        return self.get(2);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTuple self) {
        return "datetime.IsoCalendarDate(year=" + Texts.reprJava(self.get(0)) + ", week=" + Texts.reprJava(self.get(1))
                + ", weekday=" + Texts.reprJava(self.get(2)) + ")";
    }

    /** It is pickled as the plain tuple. */
    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the date of: a plain tuple.")
    static Object reduce(PyTuple self) {
        return new PyTuple(
                BuiltinTypes.TUPLE, new PyTuple(new PyTuple(self.items().clone())));
    }
}
