// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.ops.buffer.BufferRequests;

/** {@code _sre.SRE_Scanner}: goes from match to match. */
final class PyScanner extends PyObject {
    private final PyPattern pattern;
    private final Scan scan;

    /** Keeps a mutable subject from changing its size; null for others. */
    private final PyMemoryView hold;

    PyScanner(PyPattern pattern, Scan scan) {
        super(SreTypes.SCANNER);
        this.pattern = pattern;
        this.scan = scan;
        Object object = scan.subject().object();
        boolean fixed = scan.subject().isText() || object instanceof PyBytes;
        this.hold = fixed ? null : BufferRequests.viewOrNull(object, BufferRequests.SIMPLE);
    }

    PyPattern pattern() {
        return pattern;
    }

    /** Whether the scanner keeps its subject from changing its size. */
    boolean holds() {
        return hold != null;
    }

    /** The next match, or None. */
    synchronized Object next(boolean search) {
        if (search ? scan.search() : scan.match()) {
            return scan.result();
        }
        return PyNone.NONE;
    }
}
