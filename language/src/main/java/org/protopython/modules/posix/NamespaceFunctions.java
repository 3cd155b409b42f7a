// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code posix}: what of the system a process sees, and shares with others. */
@PyModule("posix")
public final class NamespaceFunctions {
    @PyConstant("CLONE_FILES")
    static final int FILES = 0x400;

    @PyConstant("CLONE_FS")
    static final int FILE_SYSTEM = 0x200;

    @PyConstant("CLONE_NEWCGROUP")
    static final int NEW_CONTROL_GROUP = 0x02000000;

    @PyConstant("CLONE_NEWIPC")
    static final int NEW_COMMUNICATION = 0x08000000;

    @PyConstant("CLONE_NEWNET")
    static final int NEW_NETWORK = 0x40000000;

    @PyConstant("CLONE_NEWNS")
    static final int NEW_MOUNTS = 0x00020000;

    @PyConstant("CLONE_NEWPID")
    static final int NEW_PROCESSES = 0x20000000;

    @PyConstant("CLONE_NEWTIME")
    static final int NEW_TIME = 0x80;

    @PyConstant("CLONE_NEWUSER")
    static final int NEW_USERS = 0x10000000;

    @PyConstant("CLONE_NEWUTS")
    static final int NEW_NAMES = 0x04000000;

    @PyConstant("CLONE_SIGHAND")
    static final int SIGNAL_HANDLERS = 0x800;

    @PyConstant("CLONE_SYSVSEM")
    static final int SEMAPHORES = 0x40000;

    @PyConstant("CLONE_THREAD")
    static final int THREAD = 0x10000;

    @PyConstant("CLONE_VM")
    static final int MEMORY = 0x100;

    private NamespaceFunctions() {}

    @PyBuiltin(
            value = "unshare(flags)",
            doc = "Leave the namespaces, or stop sharing what else the CLONE_ constants in flags name.")
    static void leave(PythonContext context, int flags) {
        SystemCalls.call(context, LibcFunction.UNSHARE, flags);
    }

    @PyBuiltin(value = "setns(fd, nstype=0)", doc = """
        Enter the namespace that a descriptor stands for.

        nstype, a CLONE_NEW constant, demands one of that kind; 0 allows any. With the descriptor of a process
        it may name several.\
        """)
    static void enter(PythonContext context, Object fd, int nstype) {
        SystemCalls.call(context, LibcFunction.SETNS, SystemCalls.descriptorOf(fd), nstype);
    }

    @PyBuiltin(value = "chroot(path)", doc = "Let paths of this process begin at another directory. Needs privileges.")
    static void changeRoot(PythonContext context, Object path) {
        byte[] text = SystemCalls.path(context, path, "chroot", PyNone.NONE);
        try (Arena arena = Arena.ofConfined()) {
            long name = SystemCalls.string(arena, text).address();
            SystemCalls.callFor(context, path, LibcFunction.CHROOT, name);
        }
    }
}
