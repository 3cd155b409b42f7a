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

/** The descriptors of one context; 0, 1 and 2 are its standard streams. Files are what the embedder lets it see. */
public final class FileDescriptors {
    private final PythonContext context;
    private final ConcurrentSkipListMap<Integer, OpenFile> files = new ConcurrentSkipListMap<>();

    private FileDescriptors(PythonContext context) {
        this.context = context;
        files.put(0, OpenFile.of(context.in()));
        files.put(1, OpenFile.of(context.out()));
        files.put(2, OpenFile.of(context.err()));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FileDescriptors of(PythonContext context) {
        return context.extension(FileDescriptors.class, FileDescriptors::new);
    }

    /**
     * Opens a file and returns its descriptor.
     *
     * @param append whether each write goes to the end
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int open(String path, Set<StandardOpenOption> options, boolean append) throws IOException {
        TruffleFile file;
        try {
            file = context.env().getPublicTruffleFile(path);
            if (file.isDirectory()) {
                throw new FileSystemException(path, null, "Is a directory");
            }
            Set<OpenOption> all = new HashSet<>(options);
            return add(OpenFile.of(file.newByteChannel(all), append));
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

    /** The open file of a descriptor, or null. */
    public OpenFile get(int descriptor) {
        return files.get(descriptor);
    }

    /** The open file of a descriptor. */
    public OpenFile require(int descriptor) throws IOException {
        OpenFile file = files.get(descriptor);
        if (file == null) {
            throw new IOException("Bad file descriptor");
        }
        return file;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void close(int descriptor) throws IOException {
        OpenFile file = files.remove(descriptor);
        if (file == null) {
            throw new IOException("Bad file descriptor");
        }
        file.close();
    }

    /** Whether a descriptor is a terminal: the process's own standard streams only, when it has a console. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean isTerminal(int descriptor) {
        return descriptor <= 2 && System.console() != null && System.console().isTerminal();
    }
}
