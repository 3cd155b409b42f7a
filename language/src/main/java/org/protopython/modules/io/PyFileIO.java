// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.protopython.objects.PyType;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.OpenFile;
import org.protopython.runtime.Errors;

/** {@code io.FileIO}: a file descriptor. */
final class PyFileIO extends PyStream {
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

    private OpenFile file() throws IOException {
        checkNotClosed();
        return descriptors.require(descriptor);
    }

    void checkNotClosed() {
        if (isClosed() || descriptor < 0) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    private void checkReadable() {
        checkNotClosed();
        if (!readable) {
            throw StreamErrors.unsupported("File not open for reading");
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    int read(byte[] target, int offset, int length) {
        checkReadable();
        try {
            return file().read(target, offset, length);
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    byte[] readAll() {
        checkReadable();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        for (int count = read(chunk, 0, chunk.length); count > 0; count = read(chunk, 0, chunk.length)) {
            all.write(chunk, 0, count);
        }
        return all.toByteArray();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void write(byte[] source, int offset, int length) {
        checkNotClosed();
        if (!writable) {
            throw StreamErrors.unsupported("File not open for writing");
        }
        try {
            file().write(source, offset, length);
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void flushBelow() {
        try {
            file().flush();
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isSeekable() {
        try {
            return file().isSeekable();
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    long seek(long offset, int whence) {
        try {
            return file().seek(offset, whence);
        } catch (IOException e) {
            throw StreamErrors.of(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void truncate(long size) {
        checkNotClosed();
        if (!writable) {
            throw StreamErrors.unsupported("File not open for writing");
        }
        try {
            file().truncate(size);
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
