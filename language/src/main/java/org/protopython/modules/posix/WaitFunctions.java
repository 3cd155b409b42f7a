// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyTuple;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Structs;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What became of child processes: Linux's encoding in a status. */
@PyModule("posix")
public final class WaitFunctions {
    @PyConstant("WNOHANG")
    static final int NO_HANG = 1;

    @PyConstant("WUNTRACED")
    static final int UNTRACED = 2;

    @PyConstant("WSTOPPED")
    static final int WAIT_STOPPED = 2;

    @PyConstant("WEXITED")
    static final int WAIT_EXITED = 4;

    @PyConstant("WCONTINUED")
    static final int WAIT_CONTINUED = 8;

    @PyConstant("WNOWAIT")
    static final int NO_WAIT = 0x1000000;

    private static final int SIGNAL_MASK = 0x7F;
    private static final int STOPPED = 0x7F;
    private static final int BYTE = 0xFF;
    private static final int CORE = 0x80;
    private static final int CONTINUED_STATUS = 0xFFFF;
    /** The system call {@code pidfd_open}, for which older C libraries have no function. */
    static final int PIDFD_OPEN = 434;

    private static final long FIRST_PAUSE_NANOS = 500_000;
    private static final long LAST_PAUSE_NANOS = 20_000_000;

    private WaitFunctions() {}

    private static boolean exited(long status) {
        return (status & SIGNAL_MASK) == 0;
    }

    private static boolean stopped(long status) {
        return (status & BYTE) == STOPPED;
    }

    private static boolean signaled(long status) {
        return !exited(status) && (status & SIGNAL_MASK) != SIGNAL_MASK;
    }

    @PyBuiltin(value = "WIFEXITED(status)", doc = "Whether the process of a wait status has ended by itself.")
    static boolean isExited(int status) {
        return exited(status);
    }

    @PyBuiltin(value = "WIFSTOPPED(status)", doc = "Whether the process of a wait status has been stopped by a signal.")
    static boolean isStopped(int status) {
        return stopped(status);
    }

    @PyBuiltin(value = "WIFSIGNALED(status)", doc = "Whether the process of a wait status has been ended by a signal.")
    static boolean isSignaled(int status) {
        return signaled(status);
    }

    @PyBuiltin(
            value = "WIFCONTINUED(status)",
            doc = "Whether the process of a wait status goes on after having been stopped.")
    static boolean isContinued(int status) {
        return status == CONTINUED_STATUS;
    }

    @PyBuiltin(
            value = "WCOREDUMP(status, /)",
            doc = "Whether the process of a wait status has left an image of its memory.")
    static boolean hasCore(int status) {
        return (status & CORE) != 0;
    }

    @PyBuiltin(value = "WEXITSTATUS(status)", doc = "The exit code in a wait status for which WIFEXITED() is true.")
    static long exitStatus(int status) {
        return status >> 8 & BYTE;
    }

    @PyBuiltin(value = "WSTOPSIG(status)", doc = "The signal in a wait status for which WIFSTOPPED() is true.")
    static long stopSignal(int status) {
        return status >> 8 & BYTE;
    }

    @PyBuiltin(value = "WTERMSIG(status)", doc = "The signal in a wait status for which WIFSIGNALED() is true.")
    static long endSignal(int status) {
        return status & SIGNAL_MASK;
    }

    @PyBuiltin(value = "waitstatus_to_exitcode(status)", doc = """
        The exit code in a wait status, or minus the signal that ended the process.

        Raises ValueError for a process that has not ended.\
        """)
    static long exitCode(int status) {
        if (exited(status)) {
            return status >> 8 & BYTE;
        } else if (signaled(status)) {
            return -(status & SIGNAL_MASK);
        }
        throw Errors.valueError(
                stopped(status) ? "process stopped by delivery of signal %s" : "invalid wait status: %s",
                stopped(status) ? status >> 8 & BYTE : status);
    }

    /** What lies between two questions whether a child has ended: longer each time. */
    static final class Pause {
        private long nanos = FIRST_PAUSE_NANOS;

        void sleep() {
            Waiting.sleep(nanos);
            nanos = Math.min(nanos * 2, LAST_PAUSE_NANOS);
        }
    }

    /** A number of a child, its status, and what it has used. */
    private record Ended(long process, long status, PyTuple usage) {}

    /**
     * Waits without keeping the thread from being interrupted: for one process by a descriptor of it, for any by asking
     * again and again.
     */
    private static Ended await(PythonContext context, int process, int options) {
        SystemCalls.descriptors(context);
        Pause pause = new Pause();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment usage = arena.allocate(Structs.RUSAGE);
            while (true) {
                long found = OsErrors.check(
                        Libc.retry(LibcFunction.WAIT4, process, status.address(), options | NO_HANG, usage.address()),
                        null);
                if (found != 0 || (options & NO_HANG) != 0) {
                    return new Ended(found, status.get(ValueLayout.JAVA_INT, 0), ResourceUsage.of(usage));
                }
                if (process <= 0 || (options & ~NO_HANG) != 0 || !awaitEnd(process)) {
                    pause.sleep();
                }
            }
        }
    }

    /** False when the system has no descriptors of processes. */
    private static boolean awaitEnd(int process) {
        long descriptor = Libc.call(LibcFunction.SYSCALL, PIDFD_OPEN, process, 0);
        if (descriptor < 0) {
            return false;
        }
        try {
            return Waiting.await((int) descriptor, Waiting.POLLIN, -1) != 0;
        } catch (SystemCallException e) {
            throw OsErrors.of(e, null);
        } finally {
            Libc.call(LibcFunction.CLOSE, descriptor);
        }
    }

    @PyBuiltin(value = "waitpid(pid, options, /)", doc = """
        Wait for a child process; give its process ID and wait status.

        A pid of -1 stands for any child, 0 for any of this process group and a lower one for any of the group
        -pid. The options WNOHANG, with which (0, 0) means that none has ended, WUNTRACED and WCONTINUED can be
        combined. Raises ChildProcessError when there is no such child.\
        """)
    static Object waitFor(PythonContext context, int pid, int options) {
        Ended ended = await(context, pid, options);
        return new PyTuple(ended.process, ended.status);
    }

    @PyBuiltin(value = "wait()", doc = "Wait for any child process; give its process ID and wait status.")
    static Object waitForAny(PythonContext context) {
        return waitFor(context, -1, 0);
    }

    @PyBuiltin(
            value = "wait3(options)",
            doc = "Wait for any child process; give its process ID, wait status and struct_rusage.")
    static Object waitForAny(PythonContext context, int options) {
        return waitWithUsage(context, -1, options);
    }

    @PyBuiltin(
            value = "wait4(pid, options)",
            doc = "Like waitpid(), but give a struct_rusage as well: a tuple of three.")
    static Object waitWithUsage(PythonContext context, int pid, int options) {
        Ended ended = await(context, pid, options);
        return new PyTuple(ended.process, ended.status, ended.usage);
    }
}
