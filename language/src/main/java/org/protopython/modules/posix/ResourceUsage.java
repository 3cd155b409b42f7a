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
                    "ru_utime: Seconds that the program has worked.",
                    "ru_stime: Seconds that the system has worked for it.",
                    "ru_maxrss: Most memory that it had, in kilobytes.",
                    "ru_ixrss: Memory shared with others: always 0 on Linux.",
                    "ru_idrss: Memory for data: always 0 on Linux.",
                    "ru_isrss: Memory for stacks: always 0 on Linux.",
                    "ru_minflt: How many pages were missing but in memory.",
                    "ru_majflt: How many pages were missing and had to be read.",
                    "ru_nswap: How often it was swapped out: always 0 on Linux.",
                    "ru_inblock: How many blocks were read from disks.",
                    "ru_oublock: How many blocks were written to disks.",
                    "ru_msgsnd: How many messages were sent: always 0 on Linux.",
                    "ru_msgrcv: How many messages were received: always 0 on Linux.",
                    "ru_nsignals: How many signals were received: always 0 on Linux.",
                    "ru_nvcsw: How often it gave the processor away to wait.",
                    "ru_nivcsw: How often it had the processor taken away.")
            .withDoc("What getrusage() returns: what a process has used.");
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
