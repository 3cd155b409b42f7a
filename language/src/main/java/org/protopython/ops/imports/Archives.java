// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.TruffleFile;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.runtime.PythonContext;

/** Knows which entries of a path are archives, or directories within them, which {@code zipimport} reads. */
final class Archives {
    private final PythonContext context;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private Archives(PythonContext context) {
        this.context = context;
    }

    static Archives of(PythonContext context) {
        return context.extension(Archives.class, Archives::new);
    }

    boolean areAmong(List<String> entries) {
        for (String entry : entries) {
            Boolean answer = known.get(entry);
            if (answer == null) {
                answer = look(entry);
            }
            if (answer) {
                return true;
            }
        }
        return false;
    }

    /** What is not there is not remembered, as it may come. */
    private boolean look(String entry) {
        if (entry.isEmpty() || entry.indexOf('\0') >= 0) {
            return false;
        }
        try {
            TruffleFile file = LibraryPaths.of(context).file(entry);
            if (file.isDirectory()) {
                known.put(entry, false);
                return false;
            }
            TruffleFile existing = file;
            while (existing != null && !existing.exists()) {
                existing = existing.getParent();
            }
            boolean isWithinFile = existing != null && existing.isRegularFile();
            if (isWithinFile) {
                known.put(entry, true);
            }
            return isWithinFile;
        } catch (SecurityException | InvalidPathException e) {
            return false;
        }
    }
}
