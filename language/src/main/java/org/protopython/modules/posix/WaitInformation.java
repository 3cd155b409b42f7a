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
    private static final StructSequence RESULT = new StructSequence(
                    "posix",
                    "waitid_result",
                    "si_pid: ID of the process.",
                    "si_uid: Number of the user of the process.",
                    "si_signo: The signal that tells of it, SIGCHLD.",
                    "si_status: The exit code, or the signal that ended or stopped the process.",
                    "si_code: What became of it, a CLD_ constant.")
            .withDoc("What waitid() returns: what became of a child process.");

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
    @PyBuiltin(value = "waitid(idtype, id, options, /)", doc = """
        Wait for child processes as idtype and id say; give a waitid_result.

        idtype is P_ALL, P_PID, P_PGID or P_PIDFD. options combines WEXITED, WSTOPPED and WCONTINUED with
        WNOHANG, with which None means that there is no news, and WNOWAIT.\
        """)
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
