// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.source.Source;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.runtime.PythonContext;

/** Remembers the sources of the main program, which are many in an interactive session, whose lines tracebacks show although they are in no file. */
public final class MainSource {
    private final Set<Source> sources = ConcurrentHashMap.newKeySet();

    private MainSource() {}

    private static MainSource of(PythonContext context) {
        return context.extension(MainSource.class, key -> new MainSource());
    }

    public static void add(PythonContext context, Source source) {
        of(context).sources.add(source);
    }

    static boolean is(PythonContext context, Source source) {
        return of(context).sources.contains(source);
    }
}
