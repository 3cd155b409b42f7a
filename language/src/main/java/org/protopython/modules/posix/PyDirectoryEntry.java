// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code os.DirEntry}: a file found by {@code scandir}. */
final class PyDirectoryEntry extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("DirEntry", "posix", BuiltinTypes.OBJECT, false);

    private final EntryFile file;
    private final Object name;
    private final Object path;

    PyDirectoryEntry(EntryFile file, Object name, Object path) {
        super(TYPE);
        this.file = file;
        this.name = name;
        this.path = path;
    }

    EntryFile file() {
        return file;
    }

    Object name() {
        return name;
    }

    Object path() {
        return path;
    }
}
