// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;

/** {@code _sre.SRE_Scanner}: goes from match to match. */
final class PyScanner extends PyObject {
    private final PyPattern pattern;
    private final Scan scan;

    PyScanner(PyPattern pattern, Scan scan) {
        super(SreTypes.SCANNER);
        this.pattern = pattern;
        this.scan = scan;
    }

    PyPattern pattern() {
        return pattern;
    }

    /** The next match, or None. */
    synchronized Object next(boolean search) {
        if (search ? scan.search() : scan.match()) {
            return scan.result();
        }
        return PyNone.NONE;
    }
}
