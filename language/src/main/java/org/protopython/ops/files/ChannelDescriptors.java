// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.protopython.runtime.PythonContext;

/** Descriptors of a context that has not the rights of a process: numbers for Java's channels and streams. */
final class ChannelDescriptors extends FileDescriptors {
    private static final int REGULAR_FILE = 0100644;
    private static final int CHARACTER_DEVICE = 0020620;
    private static final int BLOCK_SIZE = 4096;

    private final PythonContext context;
    private final ConcurrentSkipListMap<Integer, OpenFile> files = new ConcurrentSkipListMap<>();

    ChannelDescriptors(PythonContext context) {
        this.context = context;
        files.put(0, OpenFile.of(context.in()));
        files.put(1, OpenFile.of(context.out()));
        files.put(2, OpenFile.of(context.err()));
    }

    @Override
    public boolean isNative() {
        return false;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int open(String path, int flags, int mode) throws IOException {
        Set<OpenOption> options = new HashSet<>();
        if ((flags & O_WRONLY) == 0) {
            options.add(StandardOpenOption.READ);
        }
        if ((flags & (O_WRONLY | O_RDWR)) != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & O_CREAT) != 0) {
            options.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if ((flags & O_TRUNC) != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        try {
            TruffleFile file = context.env().getPublicTruffleFile(path);
            if (file.isDirectory()) {
                throw new FileSystemException(path, null, "Is a directory");
            }
            return add(OpenFile.of(file.newByteChannel(options), (flags & O_APPEND) != 0));
        } catch (SecurityException e) {
            throw new AccessDeniedException(path);
        }
    }

    private synchronized int add(OpenFile file) {
        int descriptor = 0;
        while (files.containsKey(descriptor)) {
            descriptor++;
        }
        files.put(descriptor, file);
        return descriptor;
    }

    private OpenFile require(int descriptor) throws IOException {
        OpenFile file = files.get(descriptor);
        if (file == null) {
            throw new IOException("Bad file descriptor");
        }
        return file;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void close(int descriptor) throws IOException {
        OpenFile file = require(descriptor);
        files.remove(descriptor);
        file.close();
    }

    /** Java closes a channel that is garbage; the number stays taken. */
    @Override
    public void closeWith(Object owner, int descriptor) {}

    @Override
    public void giveAway(int descriptor) {}

    @Override
    public boolean isOpen(int descriptor) {
        return files.containsKey(descriptor);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int read(int descriptor, byte[] target, int offset, int length) throws IOException {
        return require(descriptor).read(target, offset, length);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int write(int descriptor, byte[] source, int offset, int length) throws IOException {
        require(descriptor).write(source, offset, length);
        return length;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void flush(int descriptor) throws IOException {
        require(descriptor).flush();
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public long seek(int descriptor, long offset, int whence) throws IOException {
        return require(descriptor).seek(offset, whence);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void truncate(int descriptor, long size) throws IOException {
        require(descriptor).truncate(size);
    }

    /** The process's own standard streams only, when it has a console. */
    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean isTerminal(int descriptor) {
        return descriptor <= 2 && System.console() != null && System.console().isTerminal();
    }

    /** Kind and size only: the rest is not known of an open channel. */
    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Status status(int descriptor) throws IOException {
        OpenFile file = require(descriptor);
        return file.status(REGULAR_FILE, CHARACTER_DEVICE, BLOCK_SIZE);
    }
}
