// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;

/** {@code tzinfo}: what a zone that a program defines must answer. */
@PyTypeMethods(value = "tzinfo", doc = "What time zones are derived from.")
final class TzInfoType {
    private TzInfoType() {}

    /** Subclasses may have any arguments. */
    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyTzInfo(cls);
    }

    @PyBuiltin(value = "utcoffset(self, object, /)", doc = "How far east of Greenwich clocks are, as a timedelta.")
    static Object offset(PyTzInfo self, Object object) {
        throw missing("utcoffset");
    }

    @PyBuiltin(value = "tzname(self, object, /)", doc = "The name of the zone at a moment.")
    static Object name(PyTzInfo self, Object object) {
        throw missing("tzname");
    }

    @PyBuiltin(value = "dst(self, object, /)", doc = "By how much clocks are put forward, as a timedelta.")
    static Object daylightSaving(PyTzInfo self, Object object) {
        throw missing("dst");
    }

    private static RuntimeException missing(String method) {
        return Errors.notImplementedError("a tzinfo subclass must implement %s()", method);
    }

    /** Whether the argument of {@code fromutc} is a datetime in this zone. */
    static PyDateTime checked(PyTzInfo self, Object moment) {
        if (!(moment instanceof PyDateTime universal)) {
            throw Errors.typeError("fromutc: argument must be a datetime");
        } else if (universal.zone() != self) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        return universal;
    }

    @PyBuiltin(
            value = "fromutc(self, object, /)",
            doc = "What clocks here show when they show the datetime in Greenwich.")
    static Object fromUniversal(PyTzInfo self, Object object) {
        PyDateTime universal = checked(self, object);
        PyTimeDelta offset = ZoneQueries.offset(self, universal);
        if (offset == null) {
            throw Errors.valueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta saving = ZoneQueries.daylightSaving(self, universal);
        if (saving == null) {
            throw Errors.valueError("fromutc: non-None dst() result required");
        }
        Object standard = Operators.binary(BinaryOperator.ADD, universal, offset.minus(saving));
        PyTimeDelta savingThen = ZoneQueries.daylightSaving(self, standard);
        if (savingThen == null) {
            throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return savingThen.isZero() ? standard : Operators.binary(BinaryOperator.ADD, standard, savingThen);
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the zone of.")
    static Object reduce(PyTzInfo self) {
        Object initial = Attributes.getOrNull(self, "__getinitargs__");
        Object args = initial == null ? new PyTuple() : Calls.call(initial);
        return new PyTuple(self.type(), args, Calls.callMethod(self, "__getstate__"));
    }
}
