// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.select;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** What {@code select.poll()} returns: descriptors, and the events that are wanted of each. */
final class PyPoll extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("poll", "select");

    private final Map<Integer, Short> wanted = new LinkedHashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    PyPoll() {
        super(TYPE);
    }

    Map<Integer, Short> wanted() {
        return wanted;
    }

    AtomicBoolean waiting() {
        return waiting;
    }
}
