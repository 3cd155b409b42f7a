// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _posixsubprocess}: starts processes for {@code subprocess}. */
@PyModule(value = "_posixsubprocess", doc = "What the module subprocess needs to start a program.")
public final class ChildProcessModule {
    private static final int SIGPIPE = 13;
    private static final int SIGXFSZ = 25;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int FIRST_FREE = 3;

    private ChildProcessModule() {}

    /**
     * What cannot be done between fork and exec here: a Python function ({@code preexec_fn}, RuntimeError), and another
     * user or group. An error of the start goes to the parent's pipe as text, as if the child had sent it.
     *
     * @return the number of the process; that of this one, which is nobody's child, when it could not be started
     */
    @PyBuiltin(
            value = "fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread,"
                    + " c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid,"
                    + " pgid_to_set, gid, extra_groups, uid, child_umask, preexec_fn, /)",
            doc = "Start a program in a child process for subprocess.Popen and give its process ID.")
    static long forkExec(
            PythonContext context,
            Object args,
            Object executables,
            boolean closeFds,
            Object passFds,
            Object cwd,
            Object env,
            int p2cread,
            int p2cwrite,
            int c2pread,
            int c2pwrite,
            int errread,
            int errwrite,
            int errpipeRead,
            int errpipeWrite,
            boolean restoreSignals,
            boolean callSetsid,
            int group,
            Object gid,
            Object extraGroups,
            Object uid,
            int mask,
            Object preexecFn) {
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        if (preexecFn != PyNone.NONE) {
            throw Errors.runtimeError("preexec_fn is not supported: a process cannot fork here");
        }
        requireSame(gid, LibcFunction.GETGID, "group");
        requireSame(uid, LibcFunction.GETUID, "user");
        if (extraGroups != PyNone.NONE) {
            throw Errors.notImplementedError("extra_groups of a child process");
        }
        List<byte[]> arguments = paths(args);
        List<byte[]> programs = bytes(executables, "executable_list");
        List<byte[]> environment = env == PyNone.NONE ? Environment.of(context).entries() : bytes(env, "environment");
        List<Integer> inherited = inherited(passFds);
        List<Integer> copies = new ArrayList<>();
        String directory = cwd == PyNone.NONE ? null : EmbeddedNulls.refuseByte(Conversions.toPath(cwd));
        try (ChildProcess child = new ChildProcess()) {
            int output = c2pwrite == 0 ? copy(c2pwrite, copies) : c2pwrite;
            int error = errwrite == 0 || errwrite == 1 ? copy(errwrite, copies) : errwrite;
            redirect(child, p2cread, 0);
            redirect(child, output, 1);
            redirect(child, error, 2);
            // the pipe for errors is among them, but must be closed by exec
            inherited.stream().filter(kept -> kept != errpipeWrite).forEach(kept -> child.duplicate(kept, kept));
            if (closeFds) {
                child.closeOthers(FIRST_FREE, inherited);
            }
            if (directory != null) {
                long problem = checkDirectory(context, directory);
                if (problem < 0) {
                    return tell(descriptors, errpipeWrite, problem, "noexec:chdir");
                }
            }
            child.changeDirectory(context, directory);
            child.setMask(mask);
            if (restoreSignals) {
                child.restoreSignal(SIGPIPE);
                child.restoreSignal(SIGXFSZ);
            }
            if (callSetsid) {
                child.startSession();
            }
            if (group >= 0) {
                child.setGroup(group);
            }
            long process = child.start(programs, arguments, environment);
            if (process < 0) {
                boolean before = isBeforeProgram(process, callSetsid || group >= 0);
                return tell(descriptors, errpipeWrite, process, before ? "noexec" : "");
            }
            return process;
        } finally {
            copies.forEach(descriptor -> Libc.call(LibcFunction.CLOSE, descriptor));
        }
    }

    /** Whether an error is not that of starting a program, but of preparing the process for it. */
    private static boolean isBeforeProgram(long problem, boolean hasOwnGroup) {
        return -problem == OsErrors.EBADF || (hasOwnGroup && -problem == OsErrors.EPERM);
    }

    private static void requireSame(Object wanted, LibcFunction own, String what) {
        if (wanted != PyNone.NONE && ArgumentConversions.toLong(wanted) != Libc.call(own)) {
            throw Errors.notImplementedError("another %s for a child process", what);
        }
    }

    private static int copy(int descriptor, List<Integer> copies) {
        int made = (int) OsErrors.check(Libc.call(LibcFunction.FCNTL, descriptor, F_DUPFD_CLOEXEC, FIRST_FREE), null);
        copies.add(made);
        return made;
    }

    private static void redirect(ChildProcess child, int from, int to) {
        if (from >= 0) {
            child.duplicate(from, to);
        }
    }

    private static long checkDirectory(PythonContext context, String directory) {
        byte[] path = NativeDescriptors.absolute(context, directory);
        try {
            boolean found = NativeDescriptors.status(NativeDescriptors.AT_FDCWD, path, true)
                    .isDirectory();
            return found ? 0 : -OsErrors.ENOTDIR;
        } catch (org.protopython.ops.libc.SystemCallException e) {
            return -e.errno();
        } catch (java.io.IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** In the form that {@code subprocess} reads: class, errno in hexadecimal, where. */
    private static long tell(NativeDescriptors descriptors, int pipe, long error, String where) {
        byte[] text = ("OSError:" + Long.toHexString(-error).toUpperCase(java.util.Locale.ROOT) + ":" + where)
                .getBytes(StandardCharsets.US_ASCII);
        SystemCalls.run(() -> descriptors.write(pipe, text, 0, text.length));
        return Libc.call(LibcFunction.GETPID);
    }

    private static List<Integer> inherited(Object passFds) {
        List<Integer> kept = new ArrayList<>();
        int last = -1;
        for (Object element : Items.toArray(passFds)) {
            int descriptor = Items.isInt(element) ? ArgumentConversions.toInt(element) : -1;
            if (descriptor <= last) {
                throw Errors.valueError("bad value(s) in fds_to_keep");
            }
            last = descriptor;
            kept.add(descriptor);
        }
        return kept;
    }

    /** Arguments: str, bytes or paths. */
    static List<byte[]> paths(Object sequence) {
        List<byte[]> result = new ArrayList<>();
        for (Object element : Items.toArray(sequence)) {
            result.add(EmbeddedNulls.refuseByte(
                    element instanceof PyBytes bytes ? bytes.value() : FileNames.encode(Conversions.toPath(element))));
        }
        return result;
    }

    private static List<byte[]> bytes(Object sequence, String what) {
        List<byte[]> result = new ArrayList<>();
        for (Object element : Items.toArray(sequence)) {
            if (!(element instanceof PyBytes bytes)) {
                throw Errors.typeError("expected bytes, %s found", org.protopython.objects.PyType.of(element));
            }
            result.add(what.equals("environment") ? EmbeddedNulls.refuseByte(bytes.value()) : bytes.value());
        }
        return result;
    }
}
