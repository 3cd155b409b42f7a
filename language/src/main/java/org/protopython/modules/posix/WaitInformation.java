// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.StructSequence;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code posix.waitid}, which tells of a child process without the encoding of {@code waitpid}. */
@PyModule("posix")
public final class WaitInformation {
    private static final StructSequence RESULT =
            new StructSequence("posix", "waitid_result", "si_pid", "si_uid", "si_signo", "si_status", "si_code");

    @PyConstant("waitid_result")
    static final PyType RESULT_TYPE = RESULT.type();

    /** Size and places in Linux's {@code siginfo_t} of 64 bits. */
    private static final int BYTES = 128;

    private static final int SIGNAL = 0;
    private static final int CODE = 8;
    private static final int PROCESS = 16;
    private static final int USER = 20;
    private static final int STATUS = 24;

    private WaitInformation() {}

    /** None when there is nothing to tell yet and the caller does not want to wait for it. */
    @PyBuiltin("waitid(idtype, id, options, /)")
    static Object await(PythonContext context, int idtype, int id, int options) {
        boolean waits = (options & WaitFunctions.NO_HANG) == 0;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found = arena.allocate(BYTES);
            WaitFunctions.Pause pause = new WaitFunctions.Pause();
            while (true) {
                SystemCalls.call(
                        context, LibcFunction.WAITID, idtype, id, found.address(), options | WaitFunctions.NO_HANG, 0);
                if (number(found, PROCESS) != 0) {
                    return RESULT.make(
                            number(found, PROCESS),
                            number(found, USER) & 0xFFFFFFFFL,
                            number(found, SIGNAL),
                            number(found, STATUS),
                            number(found, CODE));
                } else if (!waits) {
                    return PyNone.NONE;
                }
                pause.sleep();
            }
        }
    }

    private static long number(MemorySegment found, int place) {
        return found.get(ValueLayout.JAVA_INT, place);
    }
}
