// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code datetime.time}. */
final class PyTime extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("time", "datetime", BuiltinTypes.OBJECT, false);

    private final long time;
    private final Object zone;
    private final int fold;

    /**
     * @param time as {@link TimeBits}
     * @param zone a {@link PyTzInfo} or None
     */
    PyTime(PyType type, long time, Object zone, int fold) {
        super(type);
        this.time = time;
        this.zone = zone;
        this.fold = fold;
    }

    /** As {@link TimeBits}. */
    long time() {
        return time;
    }

    Object zone() {
        return zone;
    }

    boolean isNaive() {
        return zone == PyNone.NONE;
    }

    int fold() {
        return fold;
    }
}
