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
    private final String installation;
    private final String library;
    private final VirtualEnvironment environment;

    private LibraryPaths(PythonContext context) {
        this.context = context;
        TruffleFile home = home();
        installation = home == null ? "" : home.getAbsoluteFile().normalize().getPath();
        library = home == null
                ? null
                : home.resolve(LIBRARY).getAbsoluteFile().normalize().getPath();
        environment = context.settings().mainMode() ? VirtualEnvironment.of(context) : null;
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

    /** {@code sys.prefix}: the virtual environment, or else {@link #installation}. */
    public String prefix() {
        return environment == null ? installation : environment.directory();
    }

    /** {@code sys.base_prefix}: the directory that holds {@code lib/python3.14}; empty without a library. */
    public String installation() {
        return installation;
    }

    /** {@code sys._base_executable}: outside of a virtual environment, the program by the name it was called. */
    public String baseExecutable() {
        String executable = context.settings().executable();
        if (environment == null) {
            return executable;
        }
        try {
            return context.env()
                    .getPublicTruffleFile(executable)
                    .getCanonicalFile()
                    .getPath();
        } catch (SecurityException | IOException e) {
            return executable;
        }
    }

    /** {@code sys._home}: where a virtual environment says that the executable is; null outside of one. */
    public String environmentHome() {
        return environment == null ? null : environment.home();
    }

    /** The directory of the standard library, null when there is none. */
    public String library() {
        return library;
    }

    /** {@code sys.path} without the program's directory and without those of packages. */
    public List<String> searchPath() {
        List<String> path = givenPath();
        if (library != null) {
            path.add(library);
        }
        return path;
    }

    private List<String> givenPath() {
        List<String> path = new ArrayList<>();
        for (String entry : context.settings().pythonPath().split(":")) {
            if (!entry.isEmpty()) {
                path.add(absolute(entry));
            }
        }
        return path;
    }

    /** The directories of packages, which end {@code sys.path}. Embedded in a host there is the library's alone. */
    public List<String> siteDirectories() {
        if (context.settings().mainMode()) {
            return SitePackages.directories(context, environment, installation);
        }
        return library == null ? List.of() : List.of(library + "/site-packages");
    }

    /**
     * Whether the module {@code site} has anything to run.
     *
     * @param directories {@link #siteDirectories}
     */
    public boolean hasSiteCode(List<String> directories) {
        return library != null && SitePackages.haveCode(context, givenPath(), directories);
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
