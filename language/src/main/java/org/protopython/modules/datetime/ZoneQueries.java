// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** What dates and times ask their zones. */
final class ZoneQueries {
    private ZoneQueries() {}

    /** @throws org.protopython.runtime.PException TypeError unless it is a zone or None */
    static void checkZone(Object zone) {
        if (zone != PyNone.NONE && !(zone instanceof PyTzInfo)) {
            throw Errors.typeError(
                    "tzinfo argument must be None or of a tzinfo subclass, not type '%s'", PyType.of(zone));
        }
    }

    /**
     * How far east of Greenwich clocks are, null when that is unknown.
     *
     * @param zone a {@link PyTzInfo} or None
     * @param moment a datetime, or None for a time without a date
     */
    static PyTimeDelta offset(Object zone, Object moment) {
        if (zone == PyNone.NONE) {
            return null;
        }
        return zone instanceof PyTimeZone fixed ? fixed.offset() : askDuration(zone, "utcoffset", moment);
    }

    /** By how much clocks are put forward, null when that is unknown. */
    static PyTimeDelta daylightSaving(Object zone, Object moment) {
        return zone == PyNone.NONE || zone instanceof PyTimeZone ? null : askDuration(zone, "dst", moment);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyTimeDelta askDuration(Object zone, String method, Object moment) {
        Object answer = Calls.callMethod(zone, method, moment);
        if (answer == PyNone.NONE) {
            return null;
        } else if (!(answer instanceof PyTimeDelta duration)) {
            throw Errors.typeError("tzinfo.%s() must return None or timedelta, not '%s'", method, PyType.of(answer));
        } else if (!PyTimeZone.isOffset(duration)) {
            throw PyTimeZone.tooFar(duration);
        } else {
            return duration;
        }
    }

    /** The name of the zone at a moment: a str or None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object name(Object zone, Object moment) {
        if (zone == PyNone.NONE) {
            return zone;
        }
        Object answer = Calls.callMethod(zone, "tzname", moment);
        if (answer != PyNone.NONE && Conversions.asText(answer) == null) {
            throw Errors.typeError("tzinfo.tzname() must return None or a string, not '%s'", PyType.of(answer));
        }
        return answer;
    }

    /** A duration as Python sees it. */
    static Object orNone(PyTimeDelta duration) {
        return duration == null ? PyNone.NONE : duration;
    }
}
