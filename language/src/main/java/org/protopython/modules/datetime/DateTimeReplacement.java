// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.ArgumentConversions;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.VariadicBuiltinNode;

/** Datetimes that differ in some parts. */
@PyTypeMethods("datetime")
final class DateTimeReplacement {
    private static final String PARTS = "(self, /, year=<unrepresentable>, month=<unrepresentable>,"
            + " day=<unrepresentable>, hour=<unrepresentable>, minute=<unrepresentable>,"
            + " second=<unrepresentable>, microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *,"
            + " fold=<unrepresentable>)";

    private DateTimeReplacement() {}

    @PyBuiltin(value = "replace" + PARTS, doc = "Return a datetime with new values of some parts.")
    static final class ReplaceNode extends ChangeNode {}

    @PyBuiltin(value = "__replace__" + PARTS, doc = "What copy.replace() calls: replace().")
    static final class CopyReplaceNode extends ChangeNode {}

    private abstract static class ChangeNode extends VariadicBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            return changed(bound);
        }
    }

    private static Object changed(Object[] bound) {
        PyDateTime self =
                ArgumentConversions.self(PyDateTime.class, bound[0], "replace", "datetime", BuiltinKind.METHOD);
        int date = date(bound, self.date());
        long time = time(bound, self.time());
        Object zone = bound[8] == null ? self.zone() : bound[8];
        ZoneQueries.checkZone(zone);
        int fold = TimeBits.checkedFold(IntegerArgument.toInt(bound[9], self.fold()));
        return Construction.dateTime(self.type(), date, time, zone, fold);
    }

    /** The date of three arguments from the second on, those absent as in another date. */
    private static int date(Object[] bound, int other) {
        return DateBits.checked(
                IntegerArgument.toInt(bound[1], DateBits.year(other)),
                IntegerArgument.toInt(bound[2], DateBits.month(other)),
                IntegerArgument.toInt(bound[3], DateBits.day(other)));
    }

    /** The time of the four arguments behind those, those absent as in another time. */
    static long time(Object[] bound, long other) {
        return TimeBits.checked(
                IntegerArgument.toInt(bound[4], TimeBits.hour(other)),
                IntegerArgument.toInt(bound[5], TimeBits.minute(other)),
                IntegerArgument.toInt(bound[6], TimeBits.second(other)),
                IntegerArgument.toInt(bound[7], TimeBits.microsecond(other)));
    }
}
