// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import org.protopython.ops.libc.Libc;
import org.protopython.runtime.PythonContext;

/**
 * The descriptors of one context; 0, 1 and 2 are its standard streams. Those of the process, if the context has its
 * rights; otherwise numbers for channels of files that the embedder lets it see.
 */
public abstract sealed class FileDescriptors permits ChannelDescriptors, NativeDescriptors {
    public static final int O_WRONLY = 1;
    public static final int O_RDWR = 2;
    public static final int O_CREAT = 0100;
    public static final int O_EXCL = 0200;
    public static final int O_TRUNC = 01000;
    public static final int O_APPEND = 02000;
    public static final int O_NONBLOCK = 04000;
    public static final int O_CLOEXEC = 02000000;

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FileDescriptors of(PythonContext context) {
        return context.extension(
                FileDescriptors.class, c -> Libc.isAllowed(c) ? new NativeDescriptors(c) : new ChannelDescriptors(c));
    }

    /** Whether these are descriptors of the process, so that the functions of the C library take them. */
    public abstract boolean isNative();

    /**
     * Opens a file and returns its descriptor.
     *
     * @param flags of Linux; children do not inherit the descriptor whatever they say
     */
    public abstract int open(String path, int flags, int mode) throws IOException;

    public abstract void close(int descriptor) throws IOException;

    /** The descriptor is to be closed when its owner is garbage, unless it is closed or given away before. */
    public abstract void closeWith(Object owner, int descriptor);

    /** The descriptor is to outlive its owner. */
    public abstract void giveAway(int descriptor);

    public abstract boolean isOpen(int descriptor);

    /** Number of bytes read, zero at the end. */
    public abstract int read(int descriptor, byte[] target, int offset, int length) throws IOException;

    /** Number of bytes written: all, unless the file cannot take more now. */
    public abstract int write(int descriptor, byte[] source, int offset, int length) throws IOException;

    /** Pushes on what a stream of the embedder keeps. */
    public abstract void flush(int descriptor) throws IOException;

    /**
     * Moves the position and returns it.
     *
     * @param whence 0 from the start, 1 from the position, 2 from the end
     */
    public abstract long seek(int descriptor, long offset, int whence) throws IOException;

    /** Makes the file that long; a longer one is filled with zeros. */
    public abstract void truncate(int descriptor, long size) throws IOException;

    public abstract boolean isTerminal(int descriptor);

    public abstract Status status(int descriptor) throws IOException;
}
