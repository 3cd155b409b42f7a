// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.StructSequence;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: limits, load and times of the system, and terminals. */
@PyModule("posix")
public final class SystemFunctions {
    private static final StructSequence TIMES = new StructSequence(
                    "posix",
                    "times_result",
                    "user: Seconds that this process has worked.",
                    "system: Seconds that the system has worked for this process.",
                    "children_user: Seconds that its ended children have worked.",
                    "children_system: Seconds that the system has worked for its ended children.",
                    "elapsed: Seconds that have gone by since a fixed moment in the past.")
            .withDoc("What times() returns: times of a process in seconds.");

    @PyConstant("times_result")
    static final PyType TIMES_RESULT = TIMES.type();

    private static final int CLOCK_TICKS = 2;
    private static final int GRND_NONBLOCK = 1;
    private static final int GRND_RANDOM = 2;
    private static final int GRND_INSECURE = 4;
    private static final int TIOCGWINSZ = 0x5413;
    private static final int LONGEST_TEXT = 4096;
    private static final int PROCESSOR_BYTES = 128;
    private static final int STANDARD_OUTPUT = 1;

    private SystemFunctions() {}

    @PyConstant("sysconf_names")
    static Object systemNames() {
        return SystemNames.parse(SystemNames.SYSCONF);
    }

    @PyConstant("pathconf_names")
    static Object pathNames() {
        return SystemNames.parse(SystemNames.PATHCONF);
    }

    @PyConstant("confstr_names")
    static Object textNames() {
        return SystemNames.parse(SystemNames.CONFSTR);
    }

    private static int name(Object name, String known) {
        TruffleString text = Conversions.asText(name);
        if (text != null) {
            Object found = SystemNames.parse(known).get((Object) text);
            if (found == null) {
                throw Errors.valueError("unrecognized configuration name");
            }
            return (int) (long) found;
        } else if (!Items.isInt(name)) {
            throw Errors.typeError("configuration names must be strings or integers");
        }
        return ArgumentConversions.toInt(name);
    }

    /** Where -1 may mean that there is no limit. */
    private static long limit(PythonContext context, Object path, LibcFunction function, long... arguments) {
        SystemCalls.descriptors(context);
        // where there is no limit errno stays as it was, which must not look like an error of this call
        Libc.call(LibcFunction.CLOSE, -1);
        long result = Libc.retry(function, arguments);
        return result == 0 || result > 0 ? result : result == -OsErrors.EINVAL ? OsErrors.check(result, path) : -1;
    }

    @PyBuiltin(value = "sysconf(name, /)", doc = """
        A number that describes the system, by its name in sysconf_names; -1 means no limit.

        Raises ValueError for an unknown name.\
        """)
    static long limit(PythonContext context, Object name) {
        return limit(context, null, LibcFunction.SYSCONF, name(name, SystemNames.SYSCONF));
    }

    @PyBuiltin(
            value = "fpathconf(fd, name, /)",
            doc = "A limit for an open file, by its name in pathconf_names; -1 means that there is none.")
    static long fileLimit(PythonContext context, Object fd, Object name) {
        int descriptor = SystemCalls.descriptorOf(fd);
        int number = name(name, SystemNames.PATHCONF);
        SystemCalls.call(context, LibcFunction.FCNTL, descriptor, 1);
        return limit(context, null, LibcFunction.FPATHCONF, descriptor, number);
    }

    @PyBuiltin(
            value = "pathconf(path, name)",
            doc = "A limit for a path or descriptor, by its name in pathconf_names; -1 means that there is none.")
    static long pathLimit(PythonContext context, Object path, Object name) {
        int number = name(name, SystemNames.PATHCONF);
        if (Items.isInt(path)) {
            return fileLimit(context, path, name);
        }
        byte[] text = SystemCalls.path(context, path, "pathconf", PyNone.NONE);
        try (Arena arena = Arena.ofConfined()) {
            return limit(
                    context,
                    path,
                    LibcFunction.PATHCONF,
                    SystemCalls.string(arena, text).address(),
                    number);
        }
    }

    @PyBuiltin(value = "confstr(name, /)", doc = """
        A text that describes the system, by its name in confstr_names; None if it is not defined.

        Raises ValueError for an unknown name.\
        """)
    static Object text(PythonContext context, Object name) {
        int number = name(name, SystemNames.CONFSTR);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(LONGEST_TEXT);
            long size = SystemCalls.call(context, LibcFunction.CONFSTR, number, text.address(), LONGEST_TEXT);
            return size == 0 ? PyNone.NONE : PyStrings.of(text.getString(0));
        }
    }

    @PyBuiltin(value = "getloadavg()", doc = """
        How many processes wanted to run on average of the last 1, 5 and 15 minutes, as a tuple of floats.

        Raises OSError when that is not known.\
        """)
    static Object load(PythonContext context) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment loads = arena.allocate(ValueLayout.JAVA_DOUBLE, 3);
            if (SystemCalls.call(context, LibcFunction.GETLOADAVG, loads.address(), 3) != 3) {
                throw Errors.raise(org.protopython.objects.ExceptionTypes.OS_ERROR, "Load averages are unobtainable");
            }
            return new PyTuple(
                    loads.getAtIndex(ValueLayout.JAVA_DOUBLE, 0),
                    loads.getAtIndex(ValueLayout.JAVA_DOUBLE, 1),
                    loads.getAtIndex(ValueLayout.JAVA_DOUBLE, 2));
        }
    }

    @PyBuiltin(value = "times()", doc = "Seconds that this process and its children have worked, as a times_result.")
    static Object times(PythonContext context) {
        double ticks = SystemCalls.call(context, LibcFunction.SYSCONF, CLOCK_TICKS);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment times = arena.allocate(ValueLayout.JAVA_LONG, 4);
            long elapsed = SystemCalls.call(context, LibcFunction.TIMES, times.address());
            Object[] values = new Object[5];
            for (int i = 0; i < 4; i++) {
                values[i] = times.getAtIndex(ValueLayout.JAVA_LONG, i) / ticks;
            }
            values[4] = elapsed / ticks;
            return TIMES.make(values);
        }
    }

    @PyBuiltin(value = "getpriority(which, who)", doc = """
        The niceness of a process, process group or user.

        which is PRIO_PROCESS, PRIO_PGRP or PRIO_USER; 0 as who stands for one's own.\
        """)
    static long priority(PythonContext context, int which, int who) {
        SystemCalls.descriptors(context);
        long result = Libc.call(LibcFunction.GETPRIORITY, which, who);
        // a priority may be negative, and is no error then
        return result == -OsErrors.ESRCH || result == -OsErrors.EINVAL ? OsErrors.check(result, null) : result;
    }

    @PyBuiltin(value = "setpriority(which, who, priority)", doc = """
        Set the niceness of a process, process group or user.

        which is PRIO_PROCESS, PRIO_PGRP or PRIO_USER; 0 as who stands for one's own.\
        """)
    static void setPriority(PythonContext context, int which, int who, int priority) {
        SystemCalls.call(context, LibcFunction.SETPRIORITY, which, who, priority);
    }

    @PyBuiltin(value = "sched_yield()", doc = "Let other threads have the processor.")
    static void yieldProcessor(PythonContext context) {
        SystemCalls.call(context, LibcFunction.SCHED_YIELD);
    }

    @PyBuiltin(
            value = "sched_getaffinity(pid, /)",
            doc = "Set of the numbers of the processors that a process, 0 for this one, may use.")
    static Object processors(PythonContext context, int pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(PROCESSOR_BYTES);
            SystemCalls.call(context, LibcFunction.SCHED_GETAFFINITY, pid, PROCESSOR_BYTES, mask.address());
            PySet processors = new PySet(BuiltinTypes.SET);
            for (int i = 0; i < PROCESSOR_BYTES * Byte.SIZE; i++) {
                if ((mask.get(ValueLayout.JAVA_BYTE, i / Byte.SIZE) >> i % Byte.SIZE & 1) != 0) {
                    processors.add((long) i);
                }
            }
            return processors;
        }
    }

    @PyBuiltin(value = "get_terminal_size(fd=<unrepresentable>, /)", doc = """
        Size of the terminal of a descriptor, by default standard output, as a terminal_size.

        Raises OSError if it is no terminal. shutil.get_terminal_size() is for most programs.\
        """)
    static Object terminalSize(PythonContext context, Object fd) {
        int descriptor = fd == null ? STANDARD_OUTPUT : ArgumentConversions.toInt(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(ValueLayout.JAVA_SHORT, 4);
            SystemCalls.call(context, LibcFunction.IOCTL, descriptor, TIOCGWINSZ, size.address());
            return ProcessFunctions.TERMINAL_SIZE.make(
                    size.getAtIndex(ValueLayout.JAVA_SHORT, 1) & 0xFFFFL,
                    size.getAtIndex(ValueLayout.JAVA_SHORT, 0) & 0xFFFFL);
        }
    }

    @PyBuiltin(value = "ctermid()", doc = "Path of the terminal that controls this process.")
    static String controllingTerminal() {
        return "/dev/tty";
    }

    @PyBuiltin(
            value = "ttyname(fd, /)",
            doc = "Path of the terminal that a descriptor is open for. Raises OSError if it is none.")
    static Object terminalName(PythonContext context, int fd) {
        return nameOf(context, fd, LibcFunction.TTYNAME_R);
    }

    @PyBuiltin(
            value = "ptsname(fd, /)",
            doc = "Path of the other end of the pseudo-terminal whose master end a descriptor is.")
    static Object slaveName(PythonContext context, int fd) {
        return nameOf(context, fd, LibcFunction.PTSNAME_R);
    }

    private static Object nameOf(PythonContext context, int fd, LibcFunction function) {
        SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(LONGEST_TEXT);
            long errno = Libc.call(function, fd, name.address(), LONGEST_TEXT);
            OsErrors.check(-Math.abs(errno), null);
            byte[] bytes = name.getString(0).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return PyStrings.of(FileNames.decode(bytes));
        }
    }

    @PyBuiltin(value = "posix_openpt(oflag, /)", doc = """
        Open a pseudo-terminal and give the descriptor of its master end.

        oflag combines O_RDWR with O_NOCTTY, for instance.\
        """)
    static long openTerminal(PythonContext context, int oflag) {
        return SystemCalls.descriptors(context).own(SystemCalls.call(context, LibcFunction.POSIX_OPENPT, oflag));
    }

    @PyBuiltin(
            value = "grantpt(fd, /)",
            doc = "Make the user the owner of the other end of the pseudo-terminal whose master end fd is.")
    static void grant(PythonContext context, int fd) {
        SystemCalls.call(context, LibcFunction.GRANTPT, fd);
    }

    @PyBuiltin(
            value = "unlockpt(fd, /)",
            doc = "Allow the other end of the pseudo-terminal whose master end fd is to be opened.")
    static void unlock(PythonContext context, int fd) {
        SystemCalls.call(context, LibcFunction.UNLOCKPT, fd);
    }

    @PyBuiltin(
            value = "openpty()",
            doc = "Open both ends of a pseudo-terminal and give their descriptors, the master end's first.")
    static Object openTerminals(PythonContext context) {
        int flags = org.protopython.ops.files.FileDescriptors.O_RDWR | 0400 /* O_NOCTTY */ | 02000000 /* O_CLOEXEC */;
        long master = openTerminal(context, flags);
        grant(context, (int) master);
        unlock(context, (int) master);
        String name = PyStrings.toJava((TruffleString) slaveName(context, (int) master));
        long slave = SystemCalls.run(() -> SystemCalls.descriptors(context).open(name, flags, 0));
        return new PyTuple(master, slave);
    }

    @PyBuiltin(value = "tcgetpgrp(fd, /)", doc = "ID of the process group in the foreground of a terminal.")
    static long foregroundGroup(PythonContext context, int fd) {
        return SystemCalls.call(context, LibcFunction.TCGETPGRP, fd);
    }

    @PyBuiltin(value = "tcsetpgrp(fd, pgid, /)", doc = "Put a process group into the foreground of a terminal.")
    static void setForegroundGroup(PythonContext context, int fd, int pgid) {
        SystemCalls.call(context, LibcFunction.TCSETPGRP, fd, pgid);
    }

    @PyBuiltin(
            value = "getrandom(size, flags=0)",
            doc = "At most size random bytes from the system. flags combines GRND_NONBLOCK and GRND_RANDOM.")
    static Object random(long size, int flags) {
        boolean contrary = (flags & GRND_RANDOM) != 0 && (flags & GRND_INSECURE) != 0;
        if (size < 0 || contrary || (flags & ~(GRND_NONBLOCK | GRND_RANDOM | GRND_INSECURE)) != 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        byte[] bytes = new byte[SequenceOperands.repeatedLength(1, size)];
        new java.security.SecureRandom().nextBytes(bytes);
        return new PyBytes(bytes);
    }
}
