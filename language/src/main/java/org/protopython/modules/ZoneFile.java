// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.protopython.modules.ZoneHistory.Period;
import org.protopython.runtime.PythonContext;

/**
 * A file of the system's database of time zones (RFC 9636). It knows more than Java's own database does: what zones were
 * called in the past, and what places had that are the same as others today.
 */
final class ZoneFile {
    private static final String DIRECTORY = "/usr/share/zoneinfo/";
    private static final int MAGIC = 0x545A6966;
    private static final int HEADER_SIZE = 44;
    /** Where in a header the six counts are. */
    private static final int COUNTS = 20;

    private static final int TYPE_SIZE = 6;

    private final ByteBuffer bytes;

    private ZoneFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Null when there is no such file, or the context may not read it, or Java cannot express what it says. */
    static LocalZone readOrNull(PythonContext context, ZoneId id) {
        try {
            TruffleFile file = context.env().getPublicTruffleFile(DIRECTORY + id.getId());
            return file.isRegularFile() ? parse(file.readAllBytes(), id.getRules()) : null;
        } catch (IOException | SecurityException | DateTimeException e) {
            // Java's own database has to do
            return null;
        }
    }

    /**
     * The zone that the content of a file describes; null when it is of another kind, or too old to have long times.
     *
     * @param known what Java knows of the zone: the rule by which it goes on
     */
    static LocalZone parse(byte[] content, ZoneRules known) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        boolean isZone = content.length > HEADER_SIZE && bytes.getInt(0) == MAGIC && content[4] >= '2';
        return isZone ? new ZoneFile(bytes).zone(known) : null;
    }

    /** The first half of the file has times of 32 bits, and is skipped. */
    private LocalZone zone(ZoneRules known) {
        ZoneHistory history = history(HEADER_SIZE + dataSize(0, Integer.BYTES));
        ZoneRules rules = rules(history, known);
        int standard = LocalZone.standardOffset(rules);
        String standardName = history.lastName(period -> period.offset() == standard);
        String summerName = history.lastName(period -> period.offset() != standard);
        return new LocalZone(rules, standardName, summerName, history);
    }

    private int count(int header, int index) {
        return bytes.getInt(header + COUNTS + index * Integer.BYTES);
    }

    private int dataSize(int header, int timeSize) {
        return count(header, 0)
                + count(header, 1)
                + count(header, 2) * (timeSize + Integer.BYTES)
                + count(header, 3) * (timeSize + 1)
                + count(header, 4) * TYPE_SIZE
                + count(header, 5);
    }

    private ZoneHistory history(int header) {
        int times = count(header, 3);
        int indexes = header + HEADER_SIZE + times * Long.BYTES;
        Period[] types = types(indexes + times, count(header, 4));
        long[] starts = new long[times];
        Period[] periods = new Period[times + 1];
        periods[0] = types[0];
        for (int i = 0; i < times; i++) {
            starts[i] = bytes.getLong(header + HEADER_SIZE + i * Long.BYTES);
            periods[i + 1] = types[bytes.get(indexes + i)];
        }
        return new ZoneHistory(starts, periods);
    }

    private Period[] types(int start, int count) {
        Period[] types = new Period[count];
        int names = start + count * TYPE_SIZE;
        for (int i = 0; i < count; i++) {
            int at = start + i * TYPE_SIZE;
            types[i] = new Period(bytes.getInt(at), bytes.get(at + 4) != 0, name(names + bytes.get(at + 5)));
        }
        return types;
    }

    private String name(int start) {
        int end = start;
        while (bytes.get(end) != 0) {
            end++;
        }
        return new String(bytes.array(), start, end - start, StandardCharsets.US_ASCII);
    }

    /** The history in Java's form, and the rule behind it. */
    private static ZoneRules rules(ZoneHistory history, ZoneRules known) {
        Changes standard = new Changes(standardOffset(history));
        Changes wall = new Changes(history.periods()[0].offset());
        for (int i = 0; i < history.starts().length; i++) {
            Period period = history.periods()[i + 1];
            wall.add(history.starts()[i], period.offset());
            if (!period.summer()) {
                standard.add(history.starts()[i], period.offset());
            }
        }
        List<ZoneOffsetTransitionRule> yearly = known.getTransitionRules();
        if (!wall.changes.isEmpty()) {
            // the files may call standard time what the rule calls summer time, as in Ireland
            Instant end = wall.changes.getLast().getInstant();
            standard.add(end.getEpochSecond(), known.getStandardOffset(end).getTotalSeconds());
            wall.completeYear(yearly);
        }
        return ZoneRules.of(standard.first, wall.first, standard.changes, wall.changes, yearly);
    }

    /** Standard time before the first change: that of the first period without summer time. */
    private static int standardOffset(ZoneHistory history) {
        for (Period period : history.periods()) {
            if (!period.summer()) {
                return period.offset();
            }
        }
        return history.periods()[0].offset();
    }

    /** Changes of an offset, in order. */
    private static final class Changes {
        private final ZoneOffset first;
        private final List<ZoneOffsetTransition> changes = new ArrayList<>();
        private ZoneOffset last;

        Changes(int offset) {
            first = ZoneOffset.ofTotalSeconds(offset);
            last = first;
        }

        /** A change of the name alone is none. */
        void add(long second, int offset) {
            ZoneOffset next = ZoneOffset.ofTotalSeconds(offset);
            if (!next.equals(last)) {
                changes.add(ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(second, 0, last), last, next));
                last = next;
            }
        }

        /** Java follows the rule from the year after the last change on only. */
        void completeYear(List<ZoneOffsetTransitionRule> yearly) {
            ZoneOffsetTransition latest = changes.getLast();
            for (ZoneOffsetTransitionRule rule : yearly) {
                ZoneOffsetTransition change =
                        rule.createTransition(latest.getDateTimeBefore().getYear());
                if (change.toEpochSecond() > latest.toEpochSecond()) {
                    add(change.toEpochSecond(), change.getOffsetAfter().getTotalSeconds());
                }
            }
        }
    }
}
