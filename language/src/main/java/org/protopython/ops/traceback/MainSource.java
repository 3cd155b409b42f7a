// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.source.Source;
import org.protopython.runtime.PythonContext;

/** Remembers the source of the main program, whose lines tracebacks show although they are in no file. */
public final class MainSource {
    private Source source;

    private MainSource() {}

    private static MainSource of(PythonContext context) {
        return context.extension(MainSource.class, key -> new MainSource());
    }

    public static void set(PythonContext context, Source source) {
        of(context).source = source;
    }

    static boolean is(PythonContext context, Source source) {
        return source.equals(of(context).source);
    }
}
