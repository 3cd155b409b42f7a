// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.protopython.runtime.PythonContext;

/** Where the standard library is, what {@code sys.path} starts as, and which way files are read. */
public final class LibraryPaths {
    private static final String LIBRARY = "lib/python3.14";

    private final PythonContext context;
    private final String prefix;
    private final String library;

    private LibraryPaths(PythonContext context) {
        this.context = context;
        TruffleFile home = home();
        prefix = home == null ? "" : home.getAbsoluteFile().normalize().getPath();
        library = home == null
                ? null
                : home.resolve(LIBRARY).getAbsoluteFile().normalize().getPath();
    }

    /** The paths of a context, found out on first use. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static LibraryPaths of(PythonContext context) {
        return context.extension(LibraryPaths.class, LibraryPaths::new);
    }

    private TruffleFile home() {
        String given = context.settings().home();
        if (!given.isEmpty()) {
            return context.env().getInternalTruffleFile(given);
        }
        try {
            return context.env().getInternalResource("stdlib");
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** {@code sys.prefix}: the directory that holds {@code lib/python3.14}; empty without a library. */
    public String prefix() {
        return prefix;
    }

    /** The directory of the standard library, null when there is none. */
    public String library() {
        return library;
    }

    /** {@code sys.path} without the program's directory. */
    public List<String> searchPath() {
        List<String> path = new ArrayList<>();
        for (String entry : context.settings().pythonPath().split(":")) {
            if (!entry.isEmpty()) {
                path.add(absolute(entry));
            }
        }
        if (library != null) {
            path.add(library);
            path.add(library + "/site-packages");
        }
        return path;
    }

    private String absolute(String path) {
        try {
            return context.env()
                    .getPublicTruffleFile(path)
                    .getAbsoluteFile()
                    .normalize()
                    .getPath();
        } catch (SecurityException | IllegalArgumentException e) {
            return path;
        }
    }

    /** A file: those of the standard library can be read even where a context may not use files. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public TruffleFile file(String path) {
        return library != null && path.startsWith(library)
                ? context.env().getInternalTruffleFile(path)
                : context.env().getPublicTruffleFile(path);
    }
}
