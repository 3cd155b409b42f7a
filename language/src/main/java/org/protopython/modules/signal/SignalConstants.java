// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** The numbers of {@code _signal} on Linux. */
@PyModule("_signal")
public final class SignalConstants {
    @PyConstant("ITIMER_PROF")
    static final int ITIMER_PROF = 2;

    @PyConstant("ITIMER_REAL")
    static final int ITIMER_REAL = 0;

    @PyConstant("ITIMER_VIRTUAL")
    static final int ITIMER_VIRTUAL = 1;

    @PyConstant("NSIG")
    static final int NSIG = 65;

    @PyConstant("SIGABRT")
    static final int SIGABRT = 6;

    @PyConstant("SIGALRM")
    static final int SIGALRM = 14;

    @PyConstant("SIGBUS")
    static final int SIGBUS = 7;

    @PyConstant("SIGCHLD")
    static final int SIGCHLD = 17;

    @PyConstant("SIGCLD")
    static final int SIGCLD = 17;

    @PyConstant("SIGCONT")
    static final int SIGCONT = 18;

    @PyConstant("SIGFPE")
    static final int SIGFPE = 8;

    @PyConstant("SIGHUP")
    static final int SIGHUP = 1;

    @PyConstant("SIGILL")
    static final int SIGILL = 4;

    @PyConstant("SIGINT")
    static final int SIGINT = 2;

    @PyConstant("SIGIO")
    static final int SIGIO = 29;

    @PyConstant("SIGIOT")
    static final int SIGIOT = 6;

    @PyConstant("SIGKILL")
    static final int SIGKILL = 9;

    @PyConstant("SIGPIPE")
    static final int SIGPIPE = 13;

    @PyConstant("SIGPOLL")
    static final int SIGPOLL = 29;

    @PyConstant("SIGPROF")
    static final int SIGPROF = 27;

    @PyConstant("SIGPWR")
    static final int SIGPWR = 30;

    @PyConstant("SIGQUIT")
    static final int SIGQUIT = 3;

    @PyConstant("SIGRTMAX")
    static final int SIGRTMAX = 64;

    @PyConstant("SIGRTMIN")
    static final int SIGRTMIN = 34;

    @PyConstant("SIGSEGV")
    static final int SIGSEGV = 11;

    @PyConstant("SIGSTKFLT")
    static final int SIGSTKFLT = 16;

    @PyConstant("SIGSTOP")
    static final int SIGSTOP = 19;

    @PyConstant("SIGSYS")
    static final int SIGSYS = 31;

    @PyConstant("SIGTERM")
    static final int SIGTERM = 15;

    @PyConstant("SIGTRAP")
    static final int SIGTRAP = 5;

    @PyConstant("SIGTSTP")
    static final int SIGTSTP = 20;

    @PyConstant("SIGTTIN")
    static final int SIGTTIN = 21;

    @PyConstant("SIGTTOU")
    static final int SIGTTOU = 22;

    @PyConstant("SIGURG")
    static final int SIGURG = 23;

    @PyConstant("SIGUSR1")
    static final int SIGUSR1 = 10;

    @PyConstant("SIGUSR2")
    static final int SIGUSR2 = 12;

    @PyConstant("SIGVTALRM")
    static final int SIGVTALRM = 26;

    @PyConstant("SIGWINCH")
    static final int SIGWINCH = 28;

    @PyConstant("SIGXCPU")
    static final int SIGXCPU = 24;

    @PyConstant("SIGXFSZ")
    static final int SIGXFSZ = 25;

    @PyConstant("SIG_BLOCK")
    static final int SIG_BLOCK = 0;

    @PyConstant("SIG_DFL")
    static final int SIG_DFL = 0;

    @PyConstant("SIG_IGN")
    static final int SIG_IGN = 1;

    @PyConstant("SIG_SETMASK")
    static final int SIG_SETMASK = 2;

    @PyConstant("SIG_UNBLOCK")
    static final int SIG_UNBLOCK = 1;

    private SignalConstants() {}
}
