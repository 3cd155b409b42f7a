// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.PyTuple;
import org.protopython.ops.StructSequence;
import org.protopython.ops.libc.Structs;

/** {@code resource.struct_rusage}. */
final class ResourceUsage {
    static final StructSequence RESULT = new StructSequence(
            "resource",
            "struct_rusage",
            "ru_utime",
            "ru_stime",
            "ru_maxrss",
            "ru_ixrss",
            "ru_idrss",
            "ru_isrss",
            "ru_minflt",
            "ru_majflt",
            "ru_nswap",
            "ru_inblock",
            "ru_oublock",
            "ru_msgsnd",
            "ru_msgrcv",
            "ru_nsignals",
            "ru_nvcsw",
            "ru_nivcsw");
    private static final int NUMBERS = 14;
    private static final double MICROS = 1e6;

    private ResourceUsage() {}

    static PyTuple of(MemorySegment usage) {
        Object[] values = new Object[NUMBERS + 2];
        values[0] = time(usage, "utime");
        values[1] = time(usage, "stime");
        long start = Structs.offset(Structs.RUSAGE, "numbers");
        for (int i = 0; i < NUMBERS; i++) {
            values[i + 2] = usage.get(ValueLayout.JAVA_LONG, start + (long) i * Long.BYTES);
        }
        return RESULT.make(values);
    }

    private static double time(MemorySegment usage, String field) {
        return usage.get(ValueLayout.JAVA_LONG, Structs.offset(Structs.RUSAGE, field + "_sec"))
                + usage.get(ValueLayout.JAVA_LONG, Structs.offset(Structs.RUSAGE, field + "_usec")) / MICROS;
    }
}
