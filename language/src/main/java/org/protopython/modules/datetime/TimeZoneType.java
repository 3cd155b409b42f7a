// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** {@code timezone}. */
@PyTypeMethods(value = "timezone", doc = "A zone at a fixed distance from universal time.")
final class TimeZoneType {
    @PyConstant("utc")
    static final Object UTC = PyTimeZone.UTC;

    @PyConstant("min")
    static final Object MIN = PyTimeZone.of(PyTimeDelta.ofSeconds(-86_340), null);

    @PyConstant("max")
    static final Object MAX = PyTimeZone.of(PyTimeDelta.ofSeconds(86_340), null);

    private TimeZoneType() {}

    @PyBuiltin("__new__(cls, /, offset, name=<unrepresentable>)")
    static Object create(PyType cls, Object offset, Object name) {
        if (!(offset instanceof PyTimeDelta duration)) {
            throw ArgumentConversions.wrongType(offset, "datetime.timedelta", "timezone() argument 1");
        } else if (name != null && Conversions.asText(name) == null) {
            throw ArgumentConversions.wrongType(name, "str", "timezone() argument 2");
        } else {
            return PyTimeZone.of(duration, name);
        }
    }

    private static void checkMoment(Object moment, String method) {
        if (moment != PyNone.NONE && !(moment instanceof PyDateTime)) {
            throw Errors.typeError(
                    "%s(dt) argument must be a datetime instance or None, not %s", method, PyType.of(moment));
        }
    }

    @PyBuiltin(value = "utcoffset(self, object, /)", doc = "The distance from universal time.")
    static Object offset(PyTimeZone self, Object object) {
        checkMoment(object, "utcoffset");
        return self.offset();
    }

    @PyBuiltin(value = "dst(self, object, /)", doc = "None.")
    static void daylightSaving(PyTimeZone self, Object object) {
        checkMoment(object, "dst");
    }

    @PyBuiltin(value = "tzname(self, object, /)", doc = "The name given, or one like UTC+01:00.")
    static Object name(PyTimeZone self, Object object) {
        checkMoment(object, "tzname");
        return str(self);
    }

    @PyBuiltin(
            value = "fromutc(self, object, /)",
            doc = "What clocks here show when they show the datetime in Greenwich.")
    static Object fromUniversal(PyTimeZone self, Object object) {
        return DateTimeArithmetic.shift(TzInfoType.checked(self, object), self.offset());
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyTimeZone self, Object value) {
        return value instanceof PyTimeZone other
                ? (Object) (self.offset().compare(other.offset()) == 0)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyTimeZone self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyTimeZone self) {
        return TimeDeltaType.hash(self.offset());
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTimeZone self) {
        if (self == PyTimeZone.UTC) {
            return "datetime.timezone.utc";
        }
        String name = self.name() == null ? "" : ", " + Texts.reprJava(self.name());
        return "datetime.timezone(" + TimeDeltaType.repr(self.offset()) + name + ")";
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyTimeZone self) {
        if (self.name() != null) {
            return self.name();
        }
        CodePointBuilder text = ClockText.builder().append("UTC");
        if (!self.offset().isZero()) {
            ClockText.appendOffset(text, self.offset(), ":");
        }
        return text.toText();
    }

    @PyBuiltin(value = "__getinitargs__(self, /)", doc = "What pickle makes the zone of: the constructor's arguments.")
    static Object initialArguments(PyTimeZone self) {
        return self.name() == null ? new PyTuple(self.offset()) : new PyTuple(self.offset(), self.name());
    }
}
