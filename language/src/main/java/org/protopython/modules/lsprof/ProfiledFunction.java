// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;

/** A function that was called while a profiler listened, and what it called. */
final class ProfiledFunction {
    private static final int ENTRY_SIZE = 6;
    private static final int SUBENTRY_SIZE = 5;

    /** Its code object, or the text that describes a function in Java: always the same, {@code pstats} compares ids. */
    private final Object code;

    private final CallStatistics statistics = new CallStatistics();
    private final Map<ProfiledFunction, CallStatistics> callees = new LinkedHashMap<>();

    ProfiledFunction(Object code) {
        this.code = code;
    }

    CallStatistics statistics() {
        return statistics;
    }

    /** Its calls of another function. */
    CallStatistics callsOf(ProfiledFunction callee) {
        return callees.computeIfAbsent(callee, key -> new CallStatistics());
    }

    /** As {@code profiler_entry}. */
    PyTuple entry(double unit) {
        Object[] values = statistics.values(code, ENTRY_SIZE, unit);
        values[ENTRY_SIZE - 1] = callees.isEmpty() ? PyNone.NONE : new PyList(subentries(unit));
        return LsprofModule.ENTRY.make(values);
    }

    private Object[] subentries(double unit) {
        return callees.entrySet().stream()
                .map(callee -> callee.getValue().values(callee.getKey().code, SUBENTRY_SIZE, unit))
                .map(LsprofModule.SUBENTRY::make)
                .toArray();
    }
}
