// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: descriptors of the process: pipes, copies, flags, reading and writing elsewhere than at the position. */
@PyModule("posix")
public final class PipeFunctions {
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int FD_CLOEXEC = 1;

    private PipeFunctions() {}

    /** Two new descriptors made by a function of the C library that takes an array of them last but one or last. */
    private static PyTuple pair(PythonContext context, int flags) {
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pair = arena.allocate(2L * Integer.BYTES);
            SystemCalls.call(context, LibcFunction.PIPE2, pair.address(), flags);
            return new PyTuple((long) descriptors.own(pair.getAtIndex(ValueLayout.JAVA_INT, 0)), (long)
                    descriptors.own(pair.getAtIndex(ValueLayout.JAVA_INT, 1)));
        }
    }

    @PyBuiltin(
            value = "pipe()",
            doc = "Make a pipe. Gives two descriptors, one to read and one to write, which children do not inherit.")
    static Object pipe(PythonContext context) {
        return pair(context, FileDescriptors.O_CLOEXEC);
    }

    @PyBuiltin(value = "pipe2(flags, /)", doc = """
        Make a pipe with flags such as O_NONBLOCK and O_CLOEXEC. Gives the descriptors to read and to write.\
        """)
    static Object pipe(PythonContext context, int flags) {
        return pair(context, flags);
    }

    @PyBuiltin(value = "dup(fd, /)", doc = "A further descriptor for an open file, which children do not inherit.")
    static long duplicate(PythonContext context, int fd) {
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        return SystemCalls.run(() -> descriptors.duplicate(fd));
    }

    @PyBuiltin(
            value = "dup2(fd, fd2, inheritable=True)",
            doc = "Make fd2 a descriptor for the file of fd, closing it first if it is open, and give it.")
    static long duplicate(PythonContext context, int fd, int fd2, boolean inheritable) {
        if (fd < 0 || fd2 < 0) {
            throw OsErrors.of(OsErrors.EBADF, null);
        }
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        SystemCalls.run(() -> {
            descriptors.duplicate(fd, fd2, inheritable);
            return null;
        });
        return fd2;
    }

    @PyBuiltin(
            value = "get_inheritable(fd, /)",
            doc = "Whether programs that this process starts inherit a descriptor.")
    static boolean isInheritable(PythonContext context, int fd) {
        return (SystemCalls.call(context, LibcFunction.FCNTL, fd, F_GETFD) & FD_CLOEXEC) == 0;
    }

    @PyBuiltin(
            value = "set_inheritable(fd, inheritable, /)",
            doc = "Set whether programs that this process starts inherit a descriptor.")
    static void setInheritable(PythonContext context, int fd, int inheritable) {
        long flags = SystemCalls.call(context, LibcFunction.FCNTL, fd, F_GETFD);
        long wanted = inheritable != 0 ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC;
        if (wanted != flags) {
            SystemCalls.call(context, LibcFunction.FCNTL, fd, F_SETFD, wanted);
        }
    }

    @PyBuiltin(
            value = "get_blocking(fd, /)",
            doc = "Whether reading and writing a descriptor waits until it is possible.")
    static boolean isBlocking(PythonContext context, int fd) {
        return (SystemCalls.call(context, LibcFunction.FCNTL, fd, F_GETFL) & FileDescriptors.O_NONBLOCK) == 0;
    }

    @PyBuiltin(
            value = "set_blocking(fd, blocking, /)",
            doc = "Set whether reading and writing a descriptor waits until it is possible.")
    static void setBlocking(PythonContext context, int fd, boolean blocking) {
        long flags = SystemCalls.call(context, LibcFunction.FCNTL, fd, F_GETFL);
        long wanted = blocking ? flags & ~FileDescriptors.O_NONBLOCK : flags | FileDescriptors.O_NONBLOCK;
        SystemCalls.call(context, LibcFunction.FCNTL, fd, F_SETFL, wanted);
    }

    @PyBuiltin(
            value = "pread(fd, length, offset, /)",
            doc = "Read at most length bytes of a file at an offset, without moving its position.")
    static Object readAt(PythonContext context, int fd, int length, long offset) {
        if (length < 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        return new PyBytes(readAt(context, fd, length, offset, LibcFunction.PREAD));
    }

    private static byte[] readAt(PythonContext context, int fd, int length, long offset, LibcFunction function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(Math.max(length, 1));
            int count = (int) SystemCalls.call(context, function, fd, buffer.address(), length, offset);
            byte[] bytes = new byte[count];
            MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, bytes, 0, count);
            return bytes;
        }
    }

    @PyBuiltin(
            value = "pwrite(fd, buffer, offset, /)",
            doc = "Write bytes to a file at an offset, without moving its position, and give how many were written.")
    static long writeAt(PythonContext context, int fd, Object buffer, long offset) {
        byte[] bytes = Buffers.bytes(buffer);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = SystemCalls.string(arena, bytes);
            return SystemCalls.call(context, LibcFunction.PWRITE, fd, memory.address(), bytes.length, offset);
        }
    }

    private static Object[] sequence(Object buffers, String function) {
        Object[] all = Items.toArrayOrNull(buffers);
        if (all == null) {
            throw Errors.typeError("%s() arg 2 must be a sequence", function);
        }
        return all;
    }

    private static WritableBuffer[] targets(Object[] buffers, String function) {
        WritableBuffer[] targets = new WritableBuffer[buffers.length];
        for (int i = 0; i < buffers.length; i++) {
            targets[i] = WritableBuffer.of(buffers[i], function);
        }
        return targets;
    }

    private static int total(WritableBuffer[] targets) {
        return Arrays.stream(targets).mapToInt(WritableBuffer::length).sum();
    }

    private static long scatter(WritableBuffer[] targets, byte[] bytes, int count) {
        int done = 0;
        for (WritableBuffer target : targets) {
            int part = Math.min(target.length(), count - done);
            target.fill(Arrays.copyOfRange(bytes, done, done + part));
            done += part;
        }
        return count;
    }

    @PyBuiltin(
            value = "readv(fd, buffers, /)",
            doc = "Read into several writable buffers, one after the other, and give the number of bytes.")
    static long readVector(PythonContext context, int fd, Object buffers) {
        WritableBuffer[] targets = targets(sequence(buffers, "readv"), "readv");
        byte[] bytes = new byte[total(targets)];
        int count = SystemCalls.run(() -> SystemCalls.descriptors(context).read(fd, bytes, 0, bytes.length));
        return scatter(targets, bytes, count);
    }

    @PyBuiltin(
            value = "preadv(fd, buffers, offset, flags=0, /)",
            doc = "Like readv(), but at an offset of the file, whose position does not move. flags are RWF_ constants.")
    static long readVectorAt(PythonContext context, int fd, Object buffers, long offset, int flags) {
        WritableBuffer[] targets = targets(sequence(buffers, "preadv2"), "preadv2");
        byte[] bytes = readAt(context, fd, total(targets), offset, LibcFunction.PREAD);
        return scatter(targets, bytes, bytes.length);
    }

    private static byte[] gather(Object[] buffers) {
        byte[][] parts = new byte[buffers.length][];
        int size = 0;
        for (int i = 0; i < buffers.length; i++) {
            parts[i] = Buffers.bytes(buffers[i]);
            size += parts[i].length;
        }
        byte[] all = new byte[size];
        int done = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, done, part.length);
            done += part.length;
        }
        return all;
    }

    @PyBuiltin(
            value = "writev(fd, buffers, /)",
            doc = "Write several objects like bytes, one after the other, and give how many bytes were written.")
    static long writeVector(PythonContext context, int fd, Object buffers) {
        byte[] bytes = gather(sequence(buffers, "writev"));
        return SystemCalls.run(() -> SystemCalls.descriptors(context).write(fd, bytes, 0, bytes.length));
    }

    @PyBuiltin(value = "pwritev(fd, buffers, offset, flags=0, /)", doc = """
        Like writev(), but at an offset of the file, whose position does not move. flags are RWF_ constants.\
        """)
    static long writeVectorAt(PythonContext context, int fd, Object buffers, long offset, int flags) {
        return writeAt(context, fd, new PyBytes(gather(sequence(buffers, "pwritev2"))), offset);
    }

    @PyBuiltin(
            value = "fdatasync(fd)",
            doc = "Wait until the content of a file is on the disk, though not necessarily its times.")
    static void synchronise(PythonContext context, Object fd) {
        SystemCalls.call(context, LibcFunction.FDATASYNC, SystemCalls.descriptorOf(fd));
    }

    @PyBuiltin(value = "sendfile(out_fd, in_fd, offset, count)", doc = """
        Send count bytes from in_fd, from offset on, to out_fd and give how many were sent.

        An offset of None stands for the position of in_fd, which then moves.\
        """)
    static long sendFile(PythonContext context, int out, int in, Object offset, long count) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ValueLayout.JAVA_LONG);
            if (offset != PyNone.NONE) {
                place.set(ValueLayout.JAVA_LONG, 0, ArgumentConversions.toLong(offset));
            }
            long address = offset == PyNone.NONE ? 0 : place.address();
            return SystemCalls.call(context, LibcFunction.SENDFILE, out, in, address, count);
        }
    }
}
