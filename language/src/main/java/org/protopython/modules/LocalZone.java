// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.protopython.runtime.PythonContext;

/**
 * The time zone of a context: its rules, and what they are called in winter and in summer. It is that of the process
 * until {@code tzset} takes another one from the environment.
 *
 * @param history what the names were before the rule began that holds now; null when they were the same
 */
public record LocalZone(ZoneRules rules, String standardName, String summerName, ZoneHistory history) {
    private static final int USUAL_SAVING = 3600;

    private static final class Holder {
        private volatile LocalZone zone;

        Holder(PythonContext context) {
            zone = of(context, ZoneId.systemDefault());
        }
    }

    /** A zone that has always had these names. */
    LocalZone(ZoneRules rules, String standardName, String summerName) {
        this(rules, standardName, summerName, null);
    }

    public static LocalZone current(PythonContext context) {
        return context.extension(Holder.class, Holder::new).zone;
    }

    /**
     * Makes the zone that a value of {@code TZ} means the current one.
     *
     * @param text the name of a zone of the database or a rule of POSIX; null for the zone of the process
     */
    static void set(PythonContext context, String text) {
        context.extension(Holder.class, Holder::new).zone =
                text == null ? of(context, ZoneId.systemDefault()) : parse(context, text);
    }

    /** What nobody knows is UTC. */
    private static LocalZone parse(PythonContext context, String text) {
        String name = text.startsWith(":") ? text.substring(1) : text;
        LocalZone rule = PosixZone.parse(name);
        if (rule != null) {
            return rule;
        }
        try {
            return of(context, ZoneId.of(name));
        } catch (DateTimeException e) {
            return of(context, ZoneId.of("UTC"));
        }
    }

    /** The database of the system goes before that of Java, if it knows the zone. */
    private static LocalZone of(PythonContext context, ZoneId id) {
        boolean isUniversal = id.getRules().equals(ZoneRules.of(ZoneOffset.UTC));
        LocalZone zone = isUniversal ? null : ZoneFile.readOrNull(context, id);
        return zone != null ? zone : of(id);
    }

    private static LocalZone of(ZoneId id) {
        TimeZone names = TimeZone.getTimeZone(id);
        return new LocalZone(
                id.getRules(),
                names.getDisplayName(false, TimeZone.SHORT, Locale.ENGLISH),
                names.getDisplayName(true, TimeZone.SHORT, Locale.ENGLISH));
    }

    /** Seconds east of Greenwich, without summer time. */
    int standardOffset() {
        return standardOffset(rules);
    }

    /** The offset in the half of this year in which it is less. */
    static int standardOffset(ZoneRules rules) {
        int year = Instant.now().atOffset(ZoneOffset.UTC).getYear();
        return Math.min(
                rules.getOffset(LocalDateTime.of(year, 1, 1, 0, 0)).getTotalSeconds(),
                rules.getOffset(LocalDateTime.of(year, 7, 1, 0, 0)).getTotalSeconds());
    }

    boolean hasSummer() {
        return !rules.isFixedOffset() && !rules.getTransitionRules().isEmpty();
    }

    boolean isSummer(Instant instant) {
        return isHistoric(instant) ? history.at(instant.getEpochSecond()).summer() : rules.isDaylightSavings(instant);
    }

    private boolean isHistoric(Instant instant) {
        return history != null && history.covers(instant.getEpochSecond());
    }

    /** What the zone is called at a moment. */
    public String name(Instant instant) {
        return isHistoric(instant)
                ? history.at(instant.getEpochSecond()).name()
                : isSummer(instant) ? summerName : standardName;
    }

    /** By how many seconds clocks are put forward in summer. */
    int saving() {
        return rules.getTransitionRules().stream()
                .mapToInt(rule -> rule.getOffsetAfter().getTotalSeconds()
                        - rule.getStandardOffset().getTotalSeconds())
                .max()
                .orElse(USUAL_SAVING);
    }

    /**
     * The moment of a local time.
     *
     * @param summer positive for summer time and 0 for standard time, also when clocks show the other one then;
     *     negative for whatever they show
     */
    Instant instant(LocalDateTime time, int summer) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        ZoneOffset usual = offsets.isEmpty() ? rules.getTransition(time).getOffsetBefore() : offsets.getFirst();
        Instant shown = time.toInstant(usual);
        if (summer < 0 || !offsets.isEmpty() && isSummer(shown) == summer > 0) {
            return shown;
        }
        int standard = rules.getStandardOffset(shown).getTotalSeconds();
        return time.toInstant(ZoneOffset.ofTotalSeconds(standard + (summer > 0 ? saving() : 0)));
    }
}
