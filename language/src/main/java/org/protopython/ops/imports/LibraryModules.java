// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.protopython.runtime.PythonContext;

/** The names of the standard library's modules: those in its directory and those written in Java. */
public final class LibraryModules {
    private final Set<String> names = new TreeSet<>();

    private LibraryModules(PythonContext context) {
        Arrays.stream(context.builtinTable().moduleNames())
                .filter(name -> name.indexOf('.') < 0)
                .forEach(names::add);
        String library = LibraryPaths.of(context).library();
        if (library == null) {
            return;
        }
        try {
            for (TruffleFile file : LibraryPaths.of(context).file(library).list()) {
                String name = file.getName();
                if (name.endsWith(".py")) {
                    names.add(name.substring(0, name.length() - 3));
                } else if (name.indexOf('.') < 0 && name.indexOf('-') < 0 && file.isDirectory()) {
                    names.add(name);
                }
            }
        } catch (IOException | SecurityException e) {
            // Without its directory the library has only the modules written in Java.
        }
    }

    private static LibraryModules of(PythonContext context) {
        return context.extension(LibraryModules.class, LibraryModules::new);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean contains(PythonContext context, String name) {
        return of(context).names.contains(name);
    }

    /** All names, sorted. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Set<String> names(PythonContext context) {
        return of(context).names;
    }
}
