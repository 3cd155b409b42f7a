// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.protopython.objects.PyType;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.runtime.Errors;

/** {@code io.FileIO}: a file descriptor. */
final class PyFileIO extends PyStream {
    static final int BLOCKED = -1;

    private FileDescriptors descriptors;
    private int descriptor = -1;
    private boolean readable;
    private boolean writable;
    private boolean closesDescriptor = true;
    private String mode = "";

    PyFileIO(PyType type) {
        super(type);
    }

    void start(FileDescriptors table, int number, FileMode fileMode, boolean closes) {
        descriptors = table;
        descriptor = number;
        readable = fileMode.readable();
        writable = fileMode.writable();
        mode = fileMode.rawMode();
        closesDescriptor = closes;
        if (closes) {
            table.closeWith(this, number);
        }
    }

    int descriptor() {
        return descriptor;
    }

    boolean isReadable() {
        return readable;
    }

    boolean isWritable() {
        return writable;
    }

    boolean closesDescriptor() {
        return closesDescriptor;
    }

    String mode() {
        return mode;
    }

    FileDescriptors descriptors() {
        return descriptors;
    }

    void checkNotClosed() {
        if (isClosed() || descriptor < 0) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    void checkWritable() {
        checkNotClosed();
        if (!writable) {
            throw StreamErrors.unsupported("File not open for writing");
        }
    }

    private void checkReadable() {
        checkNotClosed();
        if (!readable) {
            throw StreamErrors.unsupported("File not open for reading");
        }
    }

    /** Number of bytes read, zero at the end; {@link #BLOCKED} if there is nothing now and the file does not wait. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    int read(byte[] target, int offset, int length) {
        checkReadable();
        try {
            return descriptors.read(descriptor, target, offset, length);
        } catch (IOException e) {
            return blockedOr(e);
        }
    }

    private static int blockedOr(IOException e) {
        if (e instanceof SystemCallException call && call.errno() == OsErrors.EAGAIN) {
            return BLOCKED;
        }
        throw StreamErrors.of(e);
    }

    /** All up to the end, or up to where the file would have to wait; null if that is at once. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    byte[] readAll() {
        checkReadable();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        int count = read(chunk, 0, chunk.length);
        while (count > 0) {
            all.write(chunk, 0, count);
            count = read(chunk, 0, chunk.length);
        }
        return count == BLOCKED && all.size() == 0 ? null : all.toByteArray();
    }

    /** Number of bytes written; {@link #BLOCKED} if the file takes nothing now and does not wait. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    int write(byte[] source, int offset, int length) {
        checkWritable();
        try {
            return descriptors.write(descriptor, source, offset, length);
        } catch (IOException e) {
            return blockedOr(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void flushBelow() {
        checkNotClosed();
        try {
            descriptors.flush(descriptor);
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isSeekable() {
        try {
            descriptors.seek(descriptor, 0, 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    long seek(long offset, int whence) {
        checkNotClosed();
        try {
            return descriptors.seek(descriptor, offset, whence);
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void truncate(long size) {
        checkWritable();
        try {
            descriptors.truncate(descriptor, size);
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void close() {
        if (isClosed()) {
            return;
        }
        markClosed();
        if (descriptor < 0) {
            return;
        }
        try {
            if (closesDescriptor) {
                descriptors.close(descriptor);
            }
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }
}
