// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.runtime.PythonContext;

/** What {@code sys.path} begins with because of where the program is; subinterpreters begin theirs with it, too. */
public final class ProgramDirectory {
    private final String name;

    private ProgramDirectory(String name) {
        this.name = name;
    }

    /** Puts a directory in front of {@code sys.path}; empty for the current one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void add(PythonContext context, String directory) {
        context.extension(ProgramDirectory.class, key -> new ProgramDirectory(directory));
        Object sys = context.module("sys");
        if (Attributes.get(sys, "path") instanceof PyList path) {
            Object[] old = path.toArray();
            Object[] items = new Object[old.length + 1];
            items[0] = PyStrings.of(directory);
            System.arraycopy(old, 0, items, 1, old.length);
            Attributes.set(sys, "path", new PyList(items));
        }
    }

    /** The directory as it was added, whatever has become of {@code sys.path}; null when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String of(PythonContext context) {
        ProgramDirectory known = context.extensionOrNull(ProgramDirectory.class);
        return known == null ? null : known.name;
    }

    /** Adds to a subinterpreter what was added to the main one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void inherit(PythonContext main, PythonContext context) {
        ProgramDirectory known = main.extensionOrNull(ProgramDirectory.class);
        if (known != null) {
            add(context, known.name);
        }
    }
}
