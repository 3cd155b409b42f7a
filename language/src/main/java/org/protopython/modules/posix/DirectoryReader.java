// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.runtime.PythonContext;

/** Reads the names in a directory; those that are no text have lone surrogates for their bytes. */
final class DirectoryReader {
    private static final int READ_DIRECTORY = 0200000;
    private static final int BUFFER_BYTES = 1 << 15;

    /** Where the fields of the kernel's {@code struct linux_dirent64} are. */
    private static final int INODE = 0;

    private static final int LENGTH = 16;
    private static final int KIND = 18;
    private static final int NAME = 19;

    /** A name and the file it stands for. */
    record Entry(String name, EntryFile file) {}

    private DirectoryReader() {}

    /** What is in a directory, in the order in which the system tells. */
    static List<Entry> read(PythonContext context, Object directory, String function) {
        String path = Paths.text(context, directory, function);
        if (FileDescriptors.of(context) instanceof NativeDescriptors descriptors) {
            return Paths.named(directory, () -> read(descriptors, NativeDescriptors.absolute(context, path)));
        }
        return Paths.run(context, directory, function, DirectoryReader::read);
    }

    private static List<Entry> read(TruffleFile directory) throws IOException {
        if (directory.exists() && !directory.isDirectory()) {
            throw new NotDirectoryException(directory.getPath());
        }
        List<Entry> found = new ArrayList<>();
        for (TruffleFile file : directory.list()) {
            found.add(new Entry(file.getName(), new EntryFile.OfHost(file)));
        }
        return found;
    }

    private static List<Entry> read(NativeDescriptors descriptors, byte[] directory) throws IOException {
        String prefix = FileNames.decode(directory) + "/";
        List<Entry> found = new ArrayList<>();
        int descriptor = descriptors.open(NativeDescriptors.AT_FDCWD, directory, READ_DIRECTORY, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(BUFFER_BYTES, Long.BYTES);
            while (true) {
                long size = SystemCallException.check(
                        Libc.retry(LibcFunction.GETDENTS64, descriptor, buffer.address(), BUFFER_BYTES));
                if (size == 0) {
                    return found;
                }
                for (long at = 0; at < size; at += buffer.get(ValueLayout.JAVA_SHORT, at + LENGTH)) {
                    addEntry(found, prefix, buffer.asSlice(at));
                }
            }
        } finally {
            descriptors.close(descriptor);
        }
    }

    private static void addEntry(List<Entry> found, String prefix, MemorySegment entry) {
        int length = 0;
        while (entry.get(ValueLayout.JAVA_BYTE, NAME + length) != 0) {
            length++;
        }
        String name = FileNames.decode(entry.asSlice(NAME, length).toArray(ValueLayout.JAVA_BYTE));
        if (!name.equals(".") && !name.equals("..")) {
            EntryFile file = new EntryFile.OfProcess(
                    FileNames.encode(prefix + name),
                    entry.get(ValueLayout.JAVA_BYTE, KIND),
                    entry.get(ValueLayout.JAVA_LONG, INODE));
            found.add(new Entry(name, file));
        }
    }
}
