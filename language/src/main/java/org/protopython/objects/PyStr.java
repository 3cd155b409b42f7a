// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.strings.TruffleString;

/** An instance of a subclass of str; exact strings are {@link TruffleString}. */
public final class PyStr extends PyObject {
    private final TruffleString value;

    public PyStr(PyType type, TruffleString value) {
        super(type);
        this.value = value;
    }

    public TruffleString value() {
        return value;
    }
}
