// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

/** Signals of Linux by their numbers. */
public final class SignalNames {
    private static final int FIRST_REAL_TIME = 34;
    private static final String[] NAMES = {
        null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
        "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF",
        "WINCH", "IO", "PWR", "SYS"
    };
    private static final String[] DESCRIPTIONS = {
        null,
        "Hangup",
        "Interrupt",
        "Quit",
        "Illegal instruction",
        "Trace/breakpoint trap",
        "Aborted",
        "Bus error",
        "Floating point exception",
        "Killed",
        "User defined signal 1",
        "Segmentation fault",
        "User defined signal 2",
        "Broken pipe",
        "Alarm clock",
        "Terminated",
        "Stack fault",
        "Child exited",
        "Continued",
        "Stopped (signal)",
        "Stopped",
        "Stopped (tty input)",
        "Stopped (tty output)",
        "Urgent I/O condition",
        "CPU time limit exceeded",
        "File size limit exceeded",
        "Virtual timer expired",
        "Profiling timer expired",
        "Window changed",
        "I/O possible",
        "Power failure",
        "Bad system call"
    };

    private SignalNames() {}

    /** Without "SIG"; null for those that have none, the ones in real time included. */
    public static String name(int signal) {
        return signal > 0 && signal < NAMES.length ? NAMES[signal] : null;
    }

    /** Null for the two numbers that the C library keeps for itself. */
    static String description(int signal) {
        if (signal < DESCRIPTIONS.length) {
            return DESCRIPTIONS[signal];
        }
        return signal < FIRST_REAL_TIME ? null : "Real-time signal " + (signal - FIRST_REAL_TIME);
    }
}
