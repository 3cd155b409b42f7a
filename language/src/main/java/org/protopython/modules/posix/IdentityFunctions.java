// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.modules.signal.SignalHandlers;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code posix}: numbers of processes, users and groups, and signals to processes. */
@PyModule("posix")
public final class IdentityFunctions {
    private IdentityFunctions() {}

    /**
     * A signal for this very process whose handler is a Python function runs that at once, as in CPython; every other one
     * goes through the system.
     */
    @PyBuiltin(
            value = "kill(pid, signal, /)",
            doc = "Send a signal to a process. The signal 0 only checks whether the process exists.")
    static void kill(PythonContext context, int pid, int signal) {
        SystemCalls.descriptors(context);
        if (pid == ProcessHandle.current().pid() && SignalHandlers.raiseIfHandled(context, signal)) {
            return;
        }
        SystemCalls.call(context, LibcFunction.KILL, pid, signal);
    }

    @PyBuiltin(value = "killpg(pgid, signal, /)", doc = "Send a signal to all processes of a process group.")
    static void killGroup(PythonContext context, int pgid, int signal) {
        SystemCalls.call(context, LibcFunction.KILLPG, pgid, signal);
    }

    @PyBuiltin(value = "getppid()", doc = "ID of the parent process, or of the process that adopted this one.")
    static long parent(PythonContext context) {
        return Libc.isAllowed(context)
                ? Libc.call(LibcFunction.GETPPID)
                : ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    }

    @PyBuiltin(value = "getuid()", doc = "The real user ID of this process.")
    static long user(PythonContext context) {
        return SystemCalls.call(context, LibcFunction.GETUID) & 0xFFFFFFFFL;
    }

    @PyBuiltin(value = "geteuid()", doc = "The effective user ID of this process, which decides what it may do.")
    static long effectiveUser(PythonContext context) {
        return SystemCalls.call(context, LibcFunction.GETEUID) & 0xFFFFFFFFL;
    }

    @PyBuiltin(value = "getgid()", doc = "The real group ID of this process.")
    static long group(PythonContext context) {
        return SystemCalls.call(context, LibcFunction.GETGID) & 0xFFFFFFFFL;
    }

    @PyBuiltin(value = "getegid()", doc = "The effective group ID of this process, which decides what it may do.")
    static long effectiveGroup(PythonContext context) {
        return SystemCalls.call(context, LibcFunction.GETEGID) & 0xFFFFFFFFL;
    }

    private static PyTuple three(PythonContext context, LibcFunction function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(ValueLayout.JAVA_INT, 3);
            long first = ids.address();
            SystemCalls.call(context, function, first, first + Integer.BYTES, first + 2 * Integer.BYTES);
            return new PyTuple(id(ids, 0), id(ids, 1), id(ids, 2));
        }
    }

    private static long id(MemorySegment ids, int index) {
        return ids.getAtIndex(ValueLayout.JAVA_INT, index) & 0xFFFFFFFFL;
    }

    @PyBuiltin(value = "getresuid()", doc = "The real, effective and saved user IDs of this process, as a tuple.")
    static Object users(PythonContext context) {
        return three(context, LibcFunction.GETRESUID);
    }

    @PyBuiltin(value = "getresgid()", doc = "The real, effective and saved group IDs of this process, as a tuple.")
    static Object realAndOtherGroups(PythonContext context) {
        return three(context, LibcFunction.GETRESGID);
    }

    @PyBuiltin(value = "getgroups()", doc = "List of the IDs of the supplementary groups of this process.")
    static Object groups(PythonContext context) {
        int most = (int) SystemCalls.call(context, LibcFunction.GETGROUPS, 0, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(ValueLayout.JAVA_INT, most + 1L);
            int count = (int) SystemCalls.call(context, LibcFunction.GETGROUPS, most, ids.address());
            Object[] groups = new Object[count];
            for (int i = 0; i < count; i++) {
                groups[i] = id(ids, i);
            }
            return new PyList(groups);
        }
    }

    @PyBuiltin(value = "getpgrp()", doc = "ID of the process group of this process.")
    static long processGroup(PythonContext context) {
        return SystemCalls.call(context, LibcFunction.GETPGID, 0);
    }

    @PyBuiltin(value = "getpgid(pid)", doc = "ID of the process group of a process; 0 stands for this one.")
    static long processGroup(PythonContext context, int pid) {
        return SystemCalls.call(context, LibcFunction.GETPGID, pid);
    }

    @PyBuiltin(
            value = "setpgid(pid, pgrp, /)",
            doc = "Put a process into a process group. 0 stands for this process, and for a group of its own.")
    static void setProcessGroup(PythonContext context, int pid, int pgrp) {
        SystemCalls.call(context, LibcFunction.SETPGID, pid, pgrp);
    }

    @PyBuiltin(value = "setpgrp()", doc = "Make this process the leader of a process group of its own.")
    static void setProcessGroup(PythonContext context) {
        SystemCalls.call(context, LibcFunction.SETPGID, 0, 0);
    }

    @PyBuiltin(value = "getsid(pid, /)", doc = "ID of the session of a process; 0 stands for this one.")
    static long session(PythonContext context, int pid) {
        return SystemCalls.call(context, LibcFunction.GETSID, pid);
    }

    @PyBuiltin(value = "setsid()", doc = "Start a new session, which this process leads and which has no terminal yet.")
    static void startSession(PythonContext context) {
        SystemCalls.call(context, LibcFunction.SETSID);
    }

    @PyBuiltin(
            value = "umask(mask, /)",
            doc = "Set the permissions that new files are not to get, and give those that were set before.")
    static long setMask(PythonContext context, int mask) {
        return SystemCalls.call(context, LibcFunction.UMASK, mask);
    }
}
