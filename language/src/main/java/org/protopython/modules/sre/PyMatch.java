// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** {@code re.Match}. */
final class PyMatch extends PyObject {
    private final PyPattern pattern;
    private final Subject subject;
    private final int[] spans;
    private final int lastIndex;
    private final int from;
    private final int to;

    /** @param from where the search was to start, and {@code to} where to end */
    PyMatch(PyPattern pattern, Subject subject, Matcher matcher, int from, int to) {
        super(SreTypes.MATCH);
        this.pattern = pattern;
        this.subject = subject;
        this.spans = matcher.spans();
        this.lastIndex = matcher.lastIndex();
        this.from = from;
        this.to = to;
    }

    PyPattern pattern() {
        return pattern;
    }

    Subject subject() {
        return subject;
    }

    /** The number of the last group closed; not positive if there is none. */
    int lastIndex() {
        return lastIndex;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int start(int group) {
        return spans[2 * group];
    }

    int end(int group) {
        return spans[2 * group + 1];
    }

    PyTuple span(int group) {
        return new PyTuple((long) start(group), (long) end(group));
    }

    /** The text of a group, or the default when it took no part in the match. */
    Object group(int group, Object absent) {
        int start = start(group);
        return start < 0 ? absent : subject.currentSlice(start, end(group));
    }

    /** The number of the group that a number or name means; raises IndexError. */
    int groupOf(Object key) {
        Object index = key instanceof Long ? key : Conversions.toIndexOrNull(key);
        if (index == null) {
            index = named(key);
        }
        if (index instanceof Long number && number >= 0 && number <= pattern.groups()) {
            return (int) (long) number;
        }
        throw Errors.indexError("no such group");
    }

    private Object named(Object key) {
        PyDict names = pattern.groupIndex();
        Object number = names.size() == 0 ? null : names.get(key);
        return number == null ? PyNone.NONE : number;
    }
}
