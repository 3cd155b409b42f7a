// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.start;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import org.protopython.objects.PyList;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.imports.LibraryPaths;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * What CPython leaves to the module {@code site} when it starts. The directories of packages are added to
 * {@code sys.path} here; the module itself is imported only where it has code to run, which costs as much time as the
 * rest of the start.
 */
public final class SiteStart {
    private final PException failure;

    private SiteStart(PException failure) {
        this.failure = failure;
    }

    /** For a context that is about to run its program. An exception that leaves the module is the program's. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void run(PythonContext context) {
        if (context.settings().noSite()) {
            return;
        }
        LibraryPaths paths = LibraryPaths.of(context);
        List<String> directories = paths.siteDirectories();
        if (!context.settings().mainMode() || !paths.hasSiteCode(directories)) {
            if (Attributes.get(context.module("sys"), "path") instanceof PyList path) {
                directories.forEach(directory -> path.append(PyStrings.of(directory)));
            }
            return;
        }
        try {
            ImportSystem.importModule(context, "site");
        } catch (PException e) {
            context.extension(SiteStart.class, key -> new SiteStart(e));
        }
    }

    /** Raises what the module {@code site} has raised. */
    static void check(PythonContext context) {
        SiteStart start = context.extensionOrNull(SiteStart.class);
        if (start != null) {
            throw start.failure;
        }
    }

    /** {@code sys.__interactivehook__}, which the module sets when it is imported; null when it must not be. */
    public static Object interactiveHook(PythonContext context) {
        if (!context.settings().noSite()) {
            ImportSystem.importModule(context, "site");
        }
        return ((PyModule) context.module("sys")).dict().get("__interactivehook__");
    }
}
