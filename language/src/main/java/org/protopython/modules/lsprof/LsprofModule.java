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
                    "_lsprof",
                    "profiler_entry",
                    "code: The code object, or a description of a built-in function.",
                    "callcount: How often it was called.",
                    "reccallcount: How often it was called while it ran already.",
                    "totaltime: Time spent in it and in what it called.",
                    "inlinetime: Time spent in it, but not in what it called.",
                    "calls: List of a profiler_subentry for each function that it called, or None.")
            .withDoc("What is known of the calls of a function.");
    /** What is known about the calls of a function by a certain other. */
    static final StructSequence SUBENTRY = new StructSequence(
                    "_lsprof",
                    "profiler_subentry",
                    "code: The code object that was called, or a description of a built-in function.",
                    "callcount: How often it was called from there.",
                    "reccallcount: How often it was called from there while it ran already.",
                    "totaltime: Time spent in it and in what it called.",
                    "inlinetime: Time spent in it, but not in what it called.")
            .withDoc("What is known of the calls of one function by another.");

    @PyConstant("Profiler")
    static final PyType PROFILER = PyProfiler.TYPE;

    @PyConstant("profiler_entry")
    static final PyType ENTRY_TYPE = ENTRY.type();

    @PyConstant("profiler_subentry")
    static final PyType SUBENTRY_TYPE = SUBENTRY.type();

    private LsprofModule() {}
}
