// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code json.encoder.c_make_encoder(...)}: how values become JSON. */
final class PyJsonEncoder extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Encoder", "_json", BuiltinTypes.OBJECT, false);

    /** Containers being written, by identity; null when nobody looks for circles. */
    final PyDict markers;

    final Object fallback;
    final Object encoder;
    /** Null for all in one line. */
    final TruffleString indent;

    final TruffleString keySeparator;
    final TruffleString itemSeparator;
    final boolean sortKeys;
    final boolean skipKeys;
    final boolean allowNan;

    PyJsonEncoder(
            PyType type,
            PyDict markers,
            Object[] callables,
            TruffleString indent,
            TruffleString[] separators,
            boolean... options) {
        super(type);
        this.markers = markers;
        this.fallback = callables[0];
        this.encoder = callables[1];
        this.indent = indent;
        this.keySeparator = separators[0];
        this.itemSeparator = separators[1];
        this.sortKeys = options[0];
        this.skipKeys = options[1];
        this.allowNan = options[2];
    }
}
