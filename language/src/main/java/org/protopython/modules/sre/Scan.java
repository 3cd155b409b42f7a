// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

/**
 * Goes through a subject from match to match. After an empty match the next one must not be empty at the same place, so
 * that each place has its chance and none has it twice.
 */
final class Scan {
    private final PyPattern pattern;
    private final Subject subject;
    private final Matcher matcher;
    private final int from;
    private final int to;
    private int position;
    private boolean notEmpty;
    private boolean done;

    /** @param start and {@code stop} as the caller gave them; they are cut to the subject */
    Scan(PyPattern pattern, Subject subject, long start, long stop) {
        this.pattern = pattern;
        this.subject = subject;
        this.from = (int) Math.max(0, Math.min(start, subject.length()));
        this.to = (int) Math.max(0, Math.min(stop, subject.length()));
        this.position = from;
        this.done = from > to;
        this.matcher = new Matcher(pattern.program(), subject, to);
    }

    static Scan of(PyPattern pattern, Object string, long start, long stop) {
        return new Scan(pattern, pattern.subject(string), start, stop);
    }

    /** Finds the next match. */
    boolean search() {
        return advance(!done && matcher.search(position, notEmpty));
    }

    /** Matches where the last match ended. */
    boolean match() {
        return advance(!done && matcher.match(position, false, notEmpty));
    }

    boolean fullMatch() {
        return advance(!done && matcher.match(position, true, notEmpty));
    }

    private boolean advance(boolean found) {
        if (found) {
            position = matcher.end();
            notEmpty = matcher.start() == position;
        } else {
            done = true;
        }
        return found;
    }

    Subject subject() {
        return subject;
    }

    /** Where the last match starts. */
    int start() {
        return matcher.start();
    }

    /** Where the last match ends. */
    int end() {
        return matcher.end();
    }

    /** Start and end of the last match and of its groups. */
    int[] spans() {
        return matcher.spans();
    }

    /** The last match. */
    PyMatch result() {
        return new PyMatch(pattern, subject, matcher, from, to);
    }
}
