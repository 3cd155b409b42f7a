// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones in the notation of POSIX: {@code EST+05EDT,M4.1.0,M10.5.0}. Days can be given as {@code M} only. */
final class PosixZone {
    private static final String NAME = "([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
    private static final String TIME = "([+-]?\\d{1,2}(?::\\d{1,2}){0,2})";
    private static final String DAY = ",M(\\d{1,2})\\.(\\d)\\.(\\d)(?:/" + TIME + ")?";
    private static final Pattern ZONE =
            Pattern.compile(NAME + TIME + "(?:" + NAME + TIME + "?(?:" + DAY + DAY + ")?)?");
    private static final int HOUR = 3600;
    private static final int LAST_WEEK = 5;
    private static final int FIRST_YEAR = 1;
    /** When clocks change where nothing is said: the second Sunday of March and the first one of November. */
    private static final String[] USUAL_DAYS = {"3", "2", "0", null, "11", "1", "0", null};

    private PosixZone() {}

    /** Null for what is not in that notation. */
    static LocalZone parse(String text) {
        Matcher matcher = ZONE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return zone(matcher);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalZone zone(Matcher matcher) {
        String name = plain(matcher.group(1));
        ZoneOffset standard = ZoneOffset.ofTotalSeconds(-seconds(matcher.group(2)));
        if (matcher.group(3) == null) {
            return new LocalZone(ZoneRules.of(standard), name, name);
        }
        ZoneOffset summer = matcher.group(4) == null
                ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + HOUR)
                : ZoneOffset.ofTotalSeconds(-seconds(matcher.group(4)));
        String[] days = new String[USUAL_DAYS.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = matcher.group(5) == null ? USUAL_DAYS[i] : matcher.group(5 + i);
        }
        ZoneOffsetTransitionRule forward = rule(days, 0, standard, standard, summer);
        ZoneOffsetTransitionRule back = rule(days, 4, standard, summer, standard);
        return new LocalZone(rules(standard, forward, back), name, plain(matcher.group(3)));
    }

    /** Java wants to be told of the changes of one year; from then on the rules hold, in the order of their months. */
    private static ZoneRules rules(
            ZoneOffset standard, ZoneOffsetTransitionRule forward, ZoneOffsetTransitionRule back) {
        boolean north = forward.getMonth().compareTo(back.getMonth()) < 0;
        ZoneOffsetTransition first = forward.createTransition(FIRST_YEAR);
        return ZoneRules.of(
                standard,
                standard,
                List.of(),
                north ? List.of(first, back.createTransition(FIRST_YEAR)) : List.of(first),
                north ? List.of(forward, back) : List.of(back, forward));
    }

    private static String plain(String name) {
        return name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
    }

    /** @param at where month, week, day and time of the rule are */
    private static ZoneOffsetTransitionRule rule(
            String[] days, int at, ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
        int week = Integer.parseInt(days[at + 1]);
        int weekday = Integer.parseInt(days[at + 2]);
        int time = days[at + 3] == null ? 2 * HOUR : seconds(days[at + 3]);
        boolean midnight = time == 24 * HOUR;
        return ZoneOffsetTransitionRule.of(
                Month.of(Integer.parseInt(days[at])),
                week == LAST_WEEK ? -1 : 7 * week - 6,
                DayOfWeek.of(weekday == 0 ? 7 : weekday),
                midnight ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(time),
                midnight,
                TimeDefinition.WALL,
                standard,
                before,
                after);
    }

    private static int seconds(String time) {
        int result = 0;
        int unit = HOUR;
        for (String part : time.replaceFirst("^[+-]", "").split(":")) {
            result += Integer.parseInt(part) * unit;
            unit /= 60;
        }
        return time.startsWith("-") ? -result : result;
    }
}
