// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.terminal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code fcntl}. */
@PyModule(value = "fcntl", doc = "fcntl() and ioctl() of file descriptors, and locks of files.")
public final class FcntlModule {
    @PyConstant("DN_ACCESS")
    static final long DN_ACCESS = 1L;

    @PyConstant("DN_ATTRIB")
    static final long DN_ATTRIB = 32L;

    @PyConstant("DN_CREATE")
    static final long DN_CREATE = 4L;

    @PyConstant("DN_DELETE")
    static final long DN_DELETE = 8L;

    @PyConstant("DN_MODIFY")
    static final long DN_MODIFY = 2L;

    @PyConstant("DN_MULTISHOT")
    static final long DN_MULTISHOT = 2147483648L;

    @PyConstant("DN_RENAME")
    static final long DN_RENAME = 16L;

    @PyConstant("FASYNC")
    static final long FASYNC = 8192L;

    @PyConstant("FD_CLOEXEC")
    static final long FD_CLOEXEC = 1L;

    @PyConstant("FICLONE")
    static final long FICLONE = 1074041865L;

    @PyConstant("FICLONERANGE")
    static final long FICLONERANGE = 1075876877L;

    @PyConstant("F_ADD_SEALS")
    static final long F_ADD_SEALS = 1033L;

    @PyConstant("F_DUPFD")
    static final long F_DUPFD = 0L;

    @PyConstant("F_DUPFD_CLOEXEC")
    static final long F_DUPFD_CLOEXEC = 1030L;

    @PyConstant("F_EXLCK")
    static final long F_EXLCK = 4L;

    @PyConstant("F_GETFD")
    static final long F_GETFD = 1L;

    @PyConstant("F_GETFL")
    static final long F_GETFL = 3L;

    @PyConstant("F_GETLEASE")
    static final long F_GETLEASE = 1025L;

    @PyConstant("F_GETLK")
    static final long F_GETLK = 5L;

    @PyConstant("F_GETLK64")
    static final long F_GETLK64 = 5L;

    @PyConstant("F_GETOWN")
    static final long F_GETOWN = 9L;

    @PyConstant("F_GETOWN_EX")
    static final long F_GETOWN_EX = 16L;

    @PyConstant("F_GETPIPE_SZ")
    static final long F_GETPIPE_SZ = 1032L;

    @PyConstant("F_GETSIG")
    static final long F_GETSIG = 11L;

    @PyConstant("F_GET_FILE_RW_HINT")
    static final long F_GET_FILE_RW_HINT = 1037L;

    @PyConstant("F_GET_RW_HINT")
    static final long F_GET_RW_HINT = 1035L;

    @PyConstant("F_GET_SEALS")
    static final long F_GET_SEALS = 1034L;

    @PyConstant("F_NOTIFY")
    static final long F_NOTIFY = 1026L;

    @PyConstant("F_OFD_GETLK")
    static final long F_OFD_GETLK = 36L;

    @PyConstant("F_OFD_SETLK")
    static final long F_OFD_SETLK = 37L;

    @PyConstant("F_OFD_SETLKW")
    static final long F_OFD_SETLKW = 38L;

    @PyConstant("F_OWNER_PGRP")
    static final long F_OWNER_PGRP = 2L;

    @PyConstant("F_OWNER_PID")
    static final long F_OWNER_PID = 1L;

    @PyConstant("F_OWNER_TID")
    static final long F_OWNER_TID = 0L;

    @PyConstant("F_RDLCK")
    static final long F_RDLCK = 0L;

    @PyConstant("F_SEAL_FUTURE_WRITE")
    static final long F_SEAL_FUTURE_WRITE = 16L;

    @PyConstant("F_SEAL_GROW")
    static final long F_SEAL_GROW = 4L;

    @PyConstant("F_SEAL_SEAL")
    static final long F_SEAL_SEAL = 1L;

    @PyConstant("F_SEAL_SHRINK")
    static final long F_SEAL_SHRINK = 2L;

    @PyConstant("F_SEAL_WRITE")
    static final long F_SEAL_WRITE = 8L;

    @PyConstant("F_SETFD")
    static final long F_SETFD = 2L;

    @PyConstant("F_SETFL")
    static final long F_SETFL = 4L;

    @PyConstant("F_SETLEASE")
    static final long F_SETLEASE = 1024L;

    @PyConstant("F_SETLK")
    static final long F_SETLK = 6L;

    @PyConstant("F_SETLK64")
    static final long F_SETLK64 = 6L;

    @PyConstant("F_SETLKW")
    static final long F_SETLKW = 7L;

    @PyConstant("F_SETLKW64")
    static final long F_SETLKW64 = 7L;

    @PyConstant("F_SETOWN")
    static final long F_SETOWN = 8L;

    @PyConstant("F_SETOWN_EX")
    static final long F_SETOWN_EX = 15L;

    @PyConstant("F_SETPIPE_SZ")
    static final long F_SETPIPE_SZ = 1031L;

    @PyConstant("F_SETSIG")
    static final long F_SETSIG = 10L;

    @PyConstant("F_SET_FILE_RW_HINT")
    static final long F_SET_FILE_RW_HINT = 1038L;

    @PyConstant("F_SET_RW_HINT")
    static final long F_SET_RW_HINT = 1036L;

    @PyConstant("F_SHLCK")
    static final long F_SHLCK = 8L;

    @PyConstant("F_UNLCK")
    static final long F_UNLCK = 2L;

    @PyConstant("F_WRLCK")
    static final long F_WRLCK = 1L;

    @PyConstant("LOCK_EX")
    static final long LOCK_EX = 2L;

    @PyConstant("LOCK_MAND")
    static final long LOCK_MAND = 32L;

    @PyConstant("LOCK_NB")
    static final long LOCK_NB = 4L;

    @PyConstant("LOCK_READ")
    static final long LOCK_READ = 64L;

    @PyConstant("LOCK_RW")
    static final long LOCK_RW = 192L;

    @PyConstant("LOCK_SH")
    static final long LOCK_SH = 1L;

    @PyConstant("LOCK_UN")
    static final long LOCK_UN = 8L;

    @PyConstant("LOCK_WRITE")
    static final long LOCK_WRITE = 128L;

    @PyConstant("RWH_WRITE_LIFE_EXTREME")
    static final long RWH_WRITE_LIFE_EXTREME = 5L;

    @PyConstant("RWH_WRITE_LIFE_LONG")
    static final long RWH_WRITE_LIFE_LONG = 4L;

    @PyConstant("RWH_WRITE_LIFE_MEDIUM")
    static final long RWH_WRITE_LIFE_MEDIUM = 3L;

    @PyConstant("RWH_WRITE_LIFE_NONE")
    static final long RWH_WRITE_LIFE_NONE = 1L;

    @PyConstant("RWH_WRITE_LIFE_NOT_SET")
    static final long RWH_WRITE_LIFE_NOT_SET = 0L;

    @PyConstant("RWH_WRITE_LIFE_SHORT")
    static final long RWH_WRITE_LIFE_SHORT = 2L;

    private static final int LONGEST = 1024;
    private static final long LOCK_BYTES = 32;
    private static final long LOCK_START = 8;
    private static final long LOCK_LENGTH = 16;
    private static final long FIRST_PAUSE_NANOS = 1_000_000;
    private static final long LAST_PAUSE_NANOS = 50_000_000;

    /** Behind the name of the function. */
    private static final String NO_ARGUMENT =
            "() argument 3 must be an integer, a bytes-like object, or a string, not %s";

    private FcntlModule() {}

    private static byte[] bytesOrNull(Object argument) {
        if (Conversions.asText(argument) != null) {
            return FileNames.encode(PyStrings.toJava(Conversions.asText(argument)));
        }
        return Items.isInt(argument) ? null : Buffers.bytesOrNull(argument);
    }

    private static long number(Object index) {
        return index instanceof Long number
                ? number
                : Conversions.toBigInteger(index).longValue();
    }

    private static long argument(String function, Object value) {
        return number(Conversions.toIndex(value, function + NO_ARGUMENT));
    }

    /** With a number as argument returns a number, with bytes those that the call leaves. */
    @PyBuiltin(value = "fcntl(fd, cmd, arg=0, /)", doc = """
        Carry out an operation, such as F_GETFL, on a descriptor or an object with fileno().

        With a number as arg gives what the system answers, with bytes or text those as the system leaves them.
        Raises OSError on failure.\
        """)
    static Object control(PythonContext context, Object fd, int cmd, Object arg) {
        int descriptor = SystemCalls.descriptorOf(fd);
        byte[] bytes = bytesOrNull(arg);
        if (bytes == null) {
            return SystemCalls.call(context, LibcFunction.FCNTL, descriptor, cmd, argument("fcntl", arg));
        } else if (bytes.length > LONGEST) {
            throw Errors.valueError("fcntl argument 3 is too long");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = copy(arena, bytes);
            SystemCalls.call(context, LibcFunction.FCNTL, descriptor, cmd, memory.address());
            return new PyBytes(read(memory, bytes.length));
        }
    }

    private static MemorySegment copy(Arena arena, byte[] bytes) {
        MemorySegment memory = arena.allocate(Math.max(bytes.length, LONGEST) + 1L, Long.BYTES);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return memory;
    }

    private static byte[] read(MemorySegment memory, int length) {
        byte[] bytes = new byte[length];
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, length);
        return bytes;
    }

    /** As {@code fcntl}; a writable buffer is changed in place if that is wanted. */
    @PyBuiltin(value = "ioctl(fd, request, arg=0, mutate_flag=True, /)", doc = """
        Carry out a request, such as termios.TIOCGWINSZ, on a descriptor or an object with fileno().

        With a number as arg gives what the system answers, with bytes those as the system leaves them. A
        writable buffer is changed in place, with the system's answer as the result, unless mutate_flag is
        false.\
        """)
    static Object controlDevice(PythonContext context, Object fd, Object request, Object arg, boolean mutate) {
        int descriptor = SystemCalls.descriptorOf(fd);
        long code = number(Conversions.toIndex(request)) & 0xFFFFFFFFL;
        byte[] bytes = bytesOrNull(arg);
        if (bytes == null) {
            return SystemCalls.call(context, LibcFunction.IOCTL, descriptor, code, argument("ioctl", arg));
        }
        boolean writable = arg instanceof PyByteArray
                || arg instanceof PyMemoryView view && !view.isReadOnly()
                || !(arg instanceof PyBytes) && !(arg instanceof PyMemoryView) && Conversions.asText(arg) == null;
        boolean inPlace = mutate && writable;
        if (!inPlace && bytes.length > LONGEST) {
            throw Errors.valueError("ioctl argument 3 is too long");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = copy(arena, bytes);
            long result = SystemCalls.call(context, LibcFunction.IOCTL, descriptor, code, memory.address());
            byte[] after = read(memory, bytes.length);
            if (!inPlace) {
                return new PyBytes(after);
            }
            WritableBuffer.of(arg, "ioctl").fill(after);
            return result;
        }
    }

    /** Waits for a lock by asking again: a thread that waits in the system could not be interrupted. */
    private static void lock(PythonContext context, boolean waits, LongAttempt attempt) {
        SystemCalls.descriptors(context);
        long pause = FIRST_PAUSE_NANOS;
        while (true) {
            long result = attempt.run();
            boolean taken = result == -OsErrors.EAGAIN || result == -OsErrors.EACCES;
            if (!waits || !taken) {
                OsErrors.check(result, null);
                return;
            }
            Waiting.sleep(pause);
            pause = Math.min(2 * pause, LAST_PAUSE_NANOS);
        }
    }

    private interface LongAttempt {
        long run();
    }

    @PyBuiltin(value = "flock(fd, operation, /)", doc = """
        Lock or unlock a whole file.

        operation is LOCK_SH to share it, LOCK_EX to have it alone or LOCK_UN. With LOCK_NB added it does not
        wait, but raises BlockingIOError if others have the lock.\
        """)
    static void lock(PythonContext context, Object fd, int operation) {
        int descriptor = SystemCalls.descriptorOf(fd);
        boolean waits = (operation & LOCK_NB) == 0;
        lock(context, waits, () -> Libc.retry(LibcFunction.FLOCK, descriptor, operation | LOCK_NB));
    }

    @PyBuiltin(value = "lockf(fd, cmd, len=0, start=0, whence=0, /)", doc = """
        Lock or unlock a part of a file.

        cmd is LOCK_SH to share it, LOCK_EX to have it alone or LOCK_UN. With LOCK_NB added it does not wait,
        but raises OSError if others have the lock. The part is len bytes long, 0 for up to the end, and begins
        at start, counted from the start of the file, for whence 1 from the position or for 2 from the end.\
        """)
    static void lockRange(PythonContext context, Object fd, int cmd, Object len, Object start, int whence) {
        int descriptor = SystemCalls.descriptorOf(fd);
        int kind;
        if (cmd == LOCK_UN) {
            kind = (int) F_UNLCK;
        } else if ((cmd & LOCK_SH) != 0) {
            kind = (int) F_RDLCK;
        } else if ((cmd & LOCK_EX) != 0) {
            kind = (int) F_WRLCK;
        } else {
            throw Errors.valueError("unrecognized lockf argument");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment lock = arena.allocate(LOCK_BYTES, Long.BYTES);
            lock.setAtIndex(ValueLayout.JAVA_SHORT, 0, (short) kind);
            lock.setAtIndex(ValueLayout.JAVA_SHORT, 1, (short) whence);
            lock.set(ValueLayout.JAVA_LONG, LOCK_START, ArgumentConversions.toLong(start));
            lock.set(ValueLayout.JAVA_LONG, LOCK_LENGTH, ArgumentConversions.toLong(len));
            long address = lock.address();
            boolean waits = (cmd & LOCK_NB) == 0;
            lock(context, waits, () -> Libc.retry(LibcFunction.FCNTL, descriptor, F_SETLK, address));
        }
    }
}
