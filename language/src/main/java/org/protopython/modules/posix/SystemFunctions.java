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
            "posix", "times_result", "user", "system", "children_user", "children_system", "elapsed");

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

    @PyBuiltin("sysconf(name, /)")
    static long limit(PythonContext context, Object name) {
        return limit(context, null, LibcFunction.SYSCONF, name(name, SystemNames.SYSCONF));
    }

    @PyBuiltin("fpathconf(fd, name, /)")
    static long fileLimit(PythonContext context, Object fd, Object name) {
        int descriptor = SystemCalls.descriptorOf(fd);
        int number = name(name, SystemNames.PATHCONF);
        SystemCalls.call(context, LibcFunction.FCNTL, descriptor, 1);
        return limit(context, null, LibcFunction.FPATHCONF, descriptor, number);
    }

    @PyBuiltin("pathconf(path, name)")
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

    @PyBuiltin("confstr(name, /)")
    static Object text(PythonContext context, Object name) {
        int number = name(name, SystemNames.CONFSTR);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(LONGEST_TEXT);
            long size = SystemCalls.call(context, LibcFunction.CONFSTR, number, text.address(), LONGEST_TEXT);
            return size == 0 ? PyNone.NONE : PyStrings.of(text.getString(0));
        }
    }

    @PyBuiltin("getloadavg()")
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

    @PyBuiltin("times()")
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

    @PyBuiltin("getpriority(which, who)")
    static long priority(PythonContext context, int which, int who) {
        SystemCalls.descriptors(context);
        long result = Libc.call(LibcFunction.GETPRIORITY, which, who);
        // a priority may be negative, and is no error then
        return result == -OsErrors.ESRCH || result == -OsErrors.EINVAL ? OsErrors.check(result, null) : result;
    }

    @PyBuiltin("setpriority(which, who, priority)")
    static void setPriority(PythonContext context, int which, int who, int priority) {
        SystemCalls.call(context, LibcFunction.SETPRIORITY, which, who, priority);
    }

    @PyBuiltin("sched_yield()")
    static void yieldProcessor(PythonContext context) {
        SystemCalls.call(context, LibcFunction.SCHED_YIELD);
    }

    @PyBuiltin("sched_getaffinity(pid, /)")
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

    @PyBuiltin("get_terminal_size(fd=<unrepresentable>, /)")
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

    @PyBuiltin("ctermid()")
    static String controllingTerminal() {
        return "/dev/tty";
    }

    @PyBuiltin("ttyname(fd, /)")
    static Object terminalName(PythonContext context, int fd) {
        return nameOf(context, fd, LibcFunction.TTYNAME_R);
    }

    @PyBuiltin("ptsname(fd, /)")
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

    @PyBuiltin("posix_openpt(oflag, /)")
    static long openTerminal(PythonContext context, int oflag) {
        return SystemCalls.descriptors(context).own(SystemCalls.call(context, LibcFunction.POSIX_OPENPT, oflag));
    }

    @PyBuiltin("grantpt(fd, /)")
    static void grant(PythonContext context, int fd) {
        SystemCalls.call(context, LibcFunction.GRANTPT, fd);
    }

    @PyBuiltin("unlockpt(fd, /)")
    static void unlock(PythonContext context, int fd) {
        SystemCalls.call(context, LibcFunction.UNLOCKPT, fd);
    }

    @PyBuiltin("openpty()")
    static Object openTerminals(PythonContext context) {
        int flags = org.protopython.ops.files.FileDescriptors.O_RDWR | 0400 /* O_NOCTTY */ | 02000000 /* O_CLOEXEC */;
        long master = openTerminal(context, flags);
        grant(context, (int) master);
        unlock(context, (int) master);
        String name = PyStrings.toJava((TruffleString) slaveName(context, (int) master));
        long slave = SystemCalls.run(() -> SystemCalls.descriptors(context).open(name, flags, 0));
        return new PyTuple(master, slave);
    }

    @PyBuiltin("tcgetpgrp(fd, /)")
    static long foregroundGroup(PythonContext context, int fd) {
        return SystemCalls.call(context, LibcFunction.TCGETPGRP, fd);
    }

    @PyBuiltin("tcsetpgrp(fd, pgid, /)")
    static void setForegroundGroup(PythonContext context, int fd, int pgid) {
        SystemCalls.call(context, LibcFunction.TCSETPGRP, fd, pgid);
    }

    @PyBuiltin("getrandom(size, flags=0)")
    static Object random(long size, int flags) {
        boolean contrary = (flags & GRND_RANDOM) != 0 && (flags & GRND_INSECURE) != 0;
        if (size < 0 || contrary || (flags & ~(GRND_NONBLOCK | GRND_RANDOM | GRND_INSECURE)) != 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        byte[] bytes = new byte[(int) size];
        new java.security.SecureRandom().nextBytes(bytes);
        return new PyBytes(bytes);
    }
}
