// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Calls;
import org.protopython.runtime.PythonContext;

/** Datetimes in another zone. */
@PyTypeMethods("datetime")
final class DateTimeConversion {
    private DateTimeConversion() {}

    @PyBuiltin(
            value = "astimezone(self, /, tz=None)",
            doc = "What clocks in another zone, by default here, show at that moment.")
    static Object toZone(PythonContext context, PyDateTime self, Object tz) {
        ZoneQueries.checkZone(tz);
        PyTimeZone assumed = self.isNaive() ? zoneOfReading(context, self) : null;
        Object ownZone = assumed == null ? self.zone() : assumed;
        if (ownZone == tz) {
            return self;
        }
        PyTimeDelta offset = ZoneQueries.offset(ownZone, self);
        if (offset == null) {
            offset = zoneOfReading(context, self).offset();
        }
        Object universal = DateTimeArithmetic.shift(self, offset.negated());
        if (!(universal instanceof PyDateTime moment)) {
            return Calls.callMethod(tz, "fromutc", universal);
        }
        Object zone = tz == PyNone.NONE ? WallClock.localZone(context, moment.seconds() - WallClock.EPOCH) : tz;
        moment.setZone(zone);
        return Calls.callMethod(zone, "fromutc", moment);
    }

    /**
     * The local zone at the moment when clocks here show the datetime. A reading that they skip is taken with the offset
     * that its fold means, which is that at the moment that the other fold means.
     */
    private static PyTimeZone zoneOfReading(PythonContext context, PyDateTime self) {
        long second = WallClock.localSecond(context, self);
        long other = WallClock.localSecond(context, self.flipped());
        boolean isSkipped = self.fold() == 0 ? second > other : second < other;
        return WallClock.localZone(context, isSkipped ? other : second);
    }
}
