// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;
import org.protopython.ops.StructSequence;

/** The module {@code _lsprof}. */
@PyModule(value = "_lsprof", doc = "The profiler on which the module cProfile is built.")
public final class LsprofModule {
    /** What is known about a function. */
    static final StructSequence ENTRY = new StructSequence(
            "_lsprof", "profiler_entry", "code", "callcount", "reccallcount", "totaltime", "inlinetime", "calls");
    /** What is known about the calls of a function by a certain other. */
    static final StructSequence SUBENTRY = new StructSequence(
            "_lsprof", "profiler_subentry", "code", "callcount", "reccallcount", "totaltime", "inlinetime");

    @PyConstant("Profiler")
    static final PyType PROFILER = PyProfiler.TYPE;

    @PyConstant("profiler_entry")
    static final PyType ENTRY_TYPE = ENTRY.type();

    @PyConstant("profiler_subentry")
    static final PyType SUBENTRY_TYPE = SUBENTRY.type();

    private LsprofModule() {}
}
