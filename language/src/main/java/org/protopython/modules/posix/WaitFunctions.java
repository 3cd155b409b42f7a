// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;

/** What became of child processes: Linux's encoding in a status. */
@PyModule("posix")
public final class WaitFunctions {
    @PyConstant("WNOHANG")
    static final int NO_HANG = 1;

    @PyConstant("WUNTRACED")
    static final int UNTRACED = 2;

    private static final int SIGNAL_MASK = 0x7F;
    private static final int STOPPED = 0x7F;
    private static final int BYTE = 0xFF;

    private WaitFunctions() {}

    private static boolean exited(long status) {
        return (status & SIGNAL_MASK) == 0;
    }

    private static boolean stopped(long status) {
        return (status & BYTE) == STOPPED;
    }

    private static boolean signaled(long status) {
        return !exited(status) && !stopped(status);
    }

    @PyBuiltin("WIFEXITED(status)")
    static boolean isExited(long status) {
        return exited(status);
    }

    @PyBuiltin("WIFSTOPPED(status)")
    static boolean isStopped(long status) {
        return stopped(status);
    }

    @PyBuiltin("WIFSIGNALED(status)")
    static boolean isSignaled(long status) {
        return signaled(status);
    }

    @PyBuiltin("WEXITSTATUS(status)")
    static long exitStatus(long status) {
        return status >> 8 & BYTE;
    }

    @PyBuiltin("WSTOPSIG(status)")
    static long stopSignal(long status) {
        return status >> 8 & BYTE;
    }

    @PyBuiltin("WTERMSIG(status)")
    static long endSignal(long status) {
        return status & SIGNAL_MASK;
    }

    @PyBuiltin("waitstatus_to_exitcode(status)")
    static long exitCode(long status) {
        if (exited(status)) {
            return status >> 8 & BYTE;
        } else if (signaled(status)) {
            return -(status & SIGNAL_MASK);
        }
        throw Errors.valueError(
                stopped(status) ? "process stopped by delivery of signal %s" : "invalid wait status: %s",
                stopped(status) ? status >> 8 & BYTE : status);
    }

    /** No child process is started here, so there is none to wait for. */
    @PyBuiltin("waitpid(pid, options, /)")
    static Object waitFor(long process, long options) {
        throw OsErrors.of(OsErrors.ECHILD, null);
    }
}
