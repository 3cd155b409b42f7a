// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.util.Iterator;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;

/** The iterator and context manager that {@code scandir} returns. */
final class PyDirectoryIterator extends PyIterator {
    static final PyType TYPE = BuiltinTypes.defineForModule("ScandirIterator", "posix", BuiltinTypes.OBJECT, false);

    private Iterator<PyDirectoryEntry> entries;

    PyDirectoryIterator(List<PyDirectoryEntry> entries) {
        super(TYPE);
        this.entries = entries.iterator();
    }

    @Override
    public Object next() {
        Iterator<PyDirectoryEntry> current = entries;
        return current != null && current.hasNext() ? current.next() : null;
    }

    void close() {
        entries = null;
    }
}
