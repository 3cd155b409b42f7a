// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.VariadicBuiltinNode;

/** Making times. */
@PyTypeMethods(value = "time", doc = """
    time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

    Every argument may be left out. tzinfo is None or an instance of a subclass of tzinfo,
    the others are ints.
    """)
final class TimeCreation {
    private static final String PARTS = "(self, /, hour=<unrepresentable>, minute=<unrepresentable>,"
            + " second=<unrepresentable>, microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *,"
            + " fold=<unrepresentable>)";

    private TimeCreation() {}

    @PyBuiltin("__new__(cls, /, hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>,"
            + " microsecond=<unrepresentable>, tzinfo=None, *, fold=<unrepresentable>)")
    static final class NewNode extends VariadicBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            PyType type = ArgumentConversions.newType(bound[0], "time");
            if (bound[1] == null || bound[1] instanceof Long) {
                long time = time(bound, TimeBits.MIDNIGHT);
                ZoneQueries.checkZone(bound[5]);
                return new PyTime(type, time, bound[5], TimeBits.checkedFold(IntegerArgument.toInt(bound[6], 0)));
            }
            return createUnusual(type, bound);
        }
    }

    /** The time of four arguments from the second on, those absent as in another time. */
    private static long time(Object[] bound, long other) {
        return TimeBits.checked(
                IntegerArgument.toInt(bound[1], TimeBits.hour(other)),
                IntegerArgument.toInt(bound[2], TimeBits.minute(other)),
                IntegerArgument.toInt(bound[3], TimeBits.second(other)),
                IntegerArgument.toInt(bound[4], TimeBits.microsecond(other)));
    }

    /** The first argument may be what a pickle holds, and the second the zone. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object createUnusual(PyType type, Object[] bound) {
        PickledState state = bound[3] == null ? PickledState.of(bound[1], PickledState.TIME, "time") : null;
        if (state != null) {
            Object zone = bound[2] == null ? PyNone.NONE : bound[2];
            checkPickledZone(zone);
            return new PyTime(type, state.time(), zone, state.fold());
        }
        long time = time(bound, TimeBits.MIDNIGHT);
        ZoneQueries.checkZone(bound[5]);
        return new PyTime(type, time, bound[5], TimeBits.checkedFold(IntegerArgument.toInt(bound[6], 0)));
    }

    /** The zone in a pickle. */
    static void checkPickledZone(Object zone) {
        if (zone != PyNone.NONE && !(zone instanceof PyTzInfo)) {
            throw Errors.typeError("bad tzinfo state arg");
        }
    }

    @PyBuiltin(value = "replace" + PARTS, doc = "Return a time with new values of some parts.")
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
        PyTime self = ArgumentConversions.self(PyTime.class, bound[0], "replace", "time", BuiltinKind.METHOD);
        long time = time(bound, self.time());
        Object zone = bound[5] == null ? self.zone() : bound[5];
        ZoneQueries.checkZone(zone);
        int fold = TimeBits.checkedFold(IntegerArgument.toInt(bound[6], self.fold()));
        return Construction.time(self.type(), time, zone, fold);
    }

    @PyBuiltin(
            value = "fromisoformat(cls, object, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The time that a str in a form of ISO 8601 says.")
    static Object fromIsoFormat(PyType cls, Object object) {
        TruffleString text = DateCreation.isoText(object);
        IsoReader reader = IsoReader.of(text);
        if (!reader.readTime()) {
            throw DateCreation.invalid(text);
        }
        reader.endMidnight();
        Object zone = zone(reader);
        return Construction.time(cls, time(reader), zone, 0);
    }

    static long time(IsoReader reader) {
        return TimeBits.checked(reader.hour, reader.minute, reader.second, reader.microsecond);
    }

    /** As in CPython, less than a second is no distance from universal time. */
    static Object zone(IsoReader reader) {
        if (!reader.hasOffset) {
            return PyNone.NONE;
        } else if (reader.offsetSeconds == 0) {
            return PyTimeZone.UTC;
        }
        return PyTimeZone.of(PyTimeDelta.of(0, reader.offsetSeconds, reader.offsetMicros), null);
    }

    @PyBuiltin(
            value = "strptime(cls, string, format, /)",
            kind = Kind.CLASS_METHOD,
            doc = "Read a time that is written as strftime() would write it.")
    static Object parse(PythonContext context, PyType cls, TruffleString string, TruffleString format) {
        return StrptimeCall.call(context, "_strptime_datetime_time", cls, string, format);
    }
}
