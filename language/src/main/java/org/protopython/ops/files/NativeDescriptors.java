// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.ops.libc.Waiting;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.PythonContext;

/**
 * The descriptors of the process. An embedder's own streams stand for 0, 1 and 2 until the program closes or replaces
 * those; where the launcher gave the streams of the process, output goes through Java's, which write to the same
 * descriptors and cost no linking at the start.
 */
public final class NativeDescriptors extends FileDescriptors implements PythonContext.Closeable {
    /** For paths that are relative to no descriptor, but to the current directory. */
    public static final int AT_FDCWD = -100;

    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int F_GETFD = 1;
    private static final int F_GETFL = 3;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int EBADF = 9;
    private static final int EBUSY = 16;
    static final int EMFILE = 24;
    private static final int EINTR = 4;
    private static final int EAGAIN = 11;
    /** What surely fits into a pipe that is ready to be written. */
    private static final int PIPE_PAGE = 4096;
    /** More than Linux reads or writes at once makes no sense. */
    private static final int AT_ONCE = 1 << 24;

    /** What a thread keeps for what goes through, so that it need not be cleared each time: a file's buffer fits. */
    private static final int BUFFER_BYTES = 1 << 17;

    private static final ThreadLocal<MemorySegment> BUFFER =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(BUFFER_BYTES));

    private static final byte UNKNOWN = 0;
    private static final byte READY = 1;
    private static final byte BLOCKING = 2;

    private final PythonContext context;
    private final OpenFile[] streams = new OpenFile[3];
    /** What the context has opened itself and not closed. */
    private final Set<Integer> owned = ConcurrentHashMap.newKeySet();

    private final AbandonedDescriptors abandoned = new AbandonedDescriptors();
    /** Whether operations on a descriptor may have to wait, as far as known. */
    private volatile byte[] kinds = new byte[64];

    NativeDescriptors(PythonContext context) {
        this.context = context;
        if (!context.settings().processStreams()) {
            streams[0] = OpenFile.of(context.in());
        }
        streams[1] = OpenFile.of(context.out());
        streams[2] = OpenFile.of(context.err());
    }

    @Override
    public boolean isNative() {
        return true;
    }

    private OpenFile stream(int descriptor) {
        return descriptor >= 0 && descriptor < streams.length ? streams[descriptor] : null;
    }

    /** A path that does not depend on the current directory: that of the process is not that of the context. */
    public static byte[] absolute(PythonContext context, String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return FileNames.encode(path);
        }
        String directory = context.env().getCurrentWorkingDirectory().getPath();
        return FileNames.encode(directory.endsWith("/") ? directory + path : directory + "/" + path);
    }

    /** C's string of bytes. */
    public static MemorySegment string(Arena arena, byte[] bytes) {
        MemorySegment text = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, text, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return text;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int open(String path, int flags, int mode) throws IOException {
        return open(AT_FDCWD, absolute(context, path), flags, mode);
    }

    /** @param directory a descriptor to which the path is relative */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int open(int directory, byte[] path, int flags, int mode) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            long name = string(arena, path).address();
            closeAbandoned();
            return opened(() -> Libc.retry(LibcFunction.OPENAT, directory, name, flags | O_CLOEXEC, mode));
        }
    }

    private int opened(LongSupplier call) throws IOException {
        return own(SystemCallException.check(withRoom(() -> DescriptorReserve.open(call))));
    }

    /**
     * Makes a call that may need a descriptor. Where there is none left, those that may hold them are perhaps garbage:
     * streams and sockets get to know it, which may have to write still, then what else dies with its owner.
     */
    public long withRoom(LongSupplier call) {
        long result = call.getAsLong();
        if (result == -EMFILE) {
            DeadObjects.of(context).collect(1);
            result = call.getAsLong();
        }
        if (result == -EMFILE) {
            abandoned.collect(this::closeUnasked);
            result = call.getAsLong();
        }
        return result;
    }

    @Override
    public void closeWith(Object owner, int descriptor) {
        if (descriptor > 2) {
            abandoned.add(owner, descriptor);
        }
    }

    @Override
    public void giveAway(int descriptor) {
        abandoned.remove(descriptor);
    }

    private void closeAbandoned() {
        abandoned.drain(this::closeUnasked);
    }

    private void closeUnasked(int descriptor) {
        forget(descriptor);
        Libc.call(LibcFunction.CLOSE, descriptor);
    }

    /** Takes over a descriptor that a function of the C library has made. */
    public int own(long descriptor) {
        int number = (int) descriptor;
        DescriptorReserve.prepare(number);
        abandoned.remove(number);
        owned.add(number);
        setKind(number, UNKNOWN);
        return number;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void close(int descriptor) throws IOException {
        if (isOfRuntime(descriptor)) {
            throw new SystemCallException(EBADF);
        }
        flushStream(descriptor);
        forget(descriptor);
        long result = Libc.call(LibcFunction.CLOSE, descriptor);
        if (result != -EINTR) {
            SystemCallException.check(result);
        }
    }

    private void flushStream(int descriptor) throws IOException {
        OpenFile stream = stream(descriptor);
        if (stream != null) {
            stream.flush();
        }
    }

    /** The descriptor is to be closed or to be replaced. */
    private void forget(int descriptor) {
        owned.remove(descriptor);
        abandoned.remove(descriptor);
        setKind(descriptor, UNKNOWN);
        if (stream(descriptor) != null && !context.settings().processStreams()) {
            streams[descriptor] = null;
        }
    }

    /** Another descriptor of the same file, which children do not inherit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int duplicate(int descriptor) throws IOException {
        return opened(() -> Libc.call(LibcFunction.FCNTL, descriptor, F_DUPFD_CLOEXEC, 0));
    }

    /** Makes the second descriptor one of the same file as the first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void duplicate(int from, int to, boolean inheritable) throws IOException {
        if (from == to) {
            SystemCallException.check(Libc.call(LibcFunction.FCNTL, from, F_GETFD));
        } else if (isOfRuntime(to)) {
            throw new SystemCallException(EBUSY);
        } else {
            flushStream(to);
            SystemCallException.check(Libc.retry(LibcFunction.DUP3, from, to, inheritable ? 0 : O_CLOEXEC));
            forget(to);
            if (to > 2) {
                owned.add(to);
            }
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean isOpen(int descriptor) {
        if (descriptor >= 0 && descriptor <= 2 && context.settings().processStreams()) {
            return Files.exists(link(descriptor), LinkOption.NOFOLLOW_LINKS);
        }
        return stream(descriptor) != null
                || Libc.call(LibcFunction.FCNTL, descriptor, F_GETFD) >= 0 && !isOfRuntime(descriptor);
    }

    /** Whether Java has opened the descriptor for itself. */
    private boolean isOfRuntime(int descriptor) {
        return descriptor > 2 && !owned.contains(descriptor) && RuntimeFiles.contain(link(descriptor));
    }

    private void setKind(int descriptor, byte kind) {
        synchronized (owned) {
            if (descriptor >= 0 && descriptor < kinds.length) {
                kinds[descriptor] = kind;
            } else if (kind != UNKNOWN) {
                byte[] more = Arrays.copyOf(kinds, Math.max(descriptor + 1, kinds.length * 2));
                more[descriptor] = kind;
                kinds = more;
            }
        }
    }

    private boolean isAlwaysReady(int descriptor) throws IOException {
        byte[] known = kinds;
        byte kind = descriptor >= 0 && descriptor < known.length ? known[descriptor] : UNKNOWN;
        if (kind == UNKNOWN) {
            kind = status(descriptor).isRegular() ? READY : BLOCKING;
            setKind(descriptor, kind);
        }
        return kind == READY;
    }

    /** Waits before an operation that would keep the thread from being interrupted. */
    private void awaitReady(int descriptor, int event) throws IOException {
        if (isAlwaysReady(descriptor) || Waiting.await(descriptor, event, 0) != 0) {
            return;
        }
        long flags = SystemCallException.check(Libc.call(LibcFunction.FCNTL, descriptor, F_GETFL));
        if ((flags & O_NONBLOCK) == 0) {
            Waiting.await(descriptor, event, -1);
        }
    }

    private static MemorySegment buffer(Arena arena, int size) {
        return size <= BUFFER_BYTES ? BUFFER.get() : arena.allocate(size);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int read(int descriptor, byte[] target, int offset, int length) throws IOException {
        OpenFile stream = stream(descriptor);
        if (stream != null && descriptor == 0) {
            return stream.read(target, offset, length);
        }
        awaitReady(descriptor, Waiting.POLLIN);
        int limit = Math.min(length, AT_ONCE);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = buffer(arena, limit);
            int count =
                    (int) SystemCallException.check(Libc.retry(LibcFunction.READ, descriptor, buffer.address(), limit));
            MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, target, offset, count);
            return count;
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int write(int descriptor, byte[] source, int offset, int length) throws IOException {
        OpenFile stream = stream(descriptor);
        if (stream != null && descriptor != 0) {
            stream.write(source, offset, length);
            return length;
        }
        int most = isAlwaysReady(descriptor) ? AT_ONCE : PIPE_PAGE;
        int done = 0;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = buffer(arena, Math.min(length, most));
            do {
                int count = Math.min(length - done, most);
                MemorySegment.copy(source, offset + done, buffer, ValueLayout.JAVA_BYTE, 0, count);
                awaitReady(descriptor, Waiting.POLLOUT);
                long written = Libc.retry(LibcFunction.WRITE, descriptor, buffer.address(), count);
                if (written == -EAGAIN && done > 0) {
                    break;
                }
                done += (int) SystemCallException.check(written);
                if (written < count) {
                    break;
                }
            } while (done < length);
        }
        return done;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void flush(int descriptor) throws IOException {
        flushStream(descriptor);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public long seek(int descriptor, long offset, int whence) throws IOException {
        OpenFile stream = stream(descriptor);
        if (stream != null && !context.settings().processStreams()) {
            return stream.seek(offset, whence);
        }
        return SystemCallException.check(Libc.call(LibcFunction.LSEEK, descriptor, offset, whence));
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void truncate(int descriptor, long size) throws IOException {
        SystemCallException.check(Libc.retry(LibcFunction.FTRUNCATE, descriptor, size));
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean isTerminal(int descriptor) {
        if (descriptor >= 0 && descriptor <= 2) {
            return context.settings().processStreams() && namesTerminal(descriptor);
        }
        return Libc.call(LibcFunction.ISATTY, descriptor) > 0;
    }

    private static Path link(int descriptor) {
        return Path.of("/proc/self/fd/" + descriptor);
    }

    /** Without a call of the C library, which the start of every program would pay for. */
    private static boolean namesTerminal(int descriptor) {
        try {
            String target = link(descriptor).toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            // a pipe or a socket has no path
            return false;
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Status status(int descriptor) throws IOException {
        if (descriptor < 0) {
            throw new SystemCallException(EBADF);
        }
        return StatusReader.read(descriptor, new byte[0], AT_EMPTY_PATH);
    }

    /** @param directory a descriptor to which the path is relative */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Status status(int directory, byte[] path, boolean follow) throws IOException {
        return StatusReader.read(directory, path, follow ? 0 : AT_SYMLINK_NOFOLLOW);
    }

    /** Closes what the program has left open. */
    @Override
    public void close() {
        for (Integer descriptor : owned) {
            Libc.call(LibcFunction.CLOSE, descriptor);
        }
        owned.clear();
    }
}
