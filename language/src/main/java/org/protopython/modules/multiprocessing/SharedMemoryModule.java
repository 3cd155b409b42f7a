// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.multiprocessing;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyStrings;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code _posixshmem}. */
@PyModule(value = "_posixshmem", doc = "Memory that several processes share, by name.")
public final class SharedMemoryModule {
    private static final int CLOSE_ON_EXEC = 0x80000;

    private SharedMemoryModule() {}

    @PyBuiltin(value = "shm_open(path, flags, mode=511)", doc = """
        Open memory that processes share, or make it, and give a file descriptor of it.

        flags are constants O_ of os, mode the permissions of memory that is made.\
        """)
    static long open(PythonContext context, TruffleString path, int flags, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            long name = name(arena, path);
            long opened = SystemCalls.callFor(context, path, LibcFunction.SHM_OPEN, name, flags | CLOSE_ON_EXEC, mode);
            return SystemCalls.descriptors(context).own(opened);
        }
    }

    @PyBuiltin(
            value = "shm_unlink(path, /)",
            doc = "Remove the name of memory that processes share. Who has opened it can still use it.")
    static void unlink(PythonContext context, TruffleString path) {
        try (Arena arena = Arena.ofConfined()) {
            SystemCalls.callFor(context, path, LibcFunction.SHM_UNLINK, name(arena, path));
        }
    }

    private static long name(Arena arena, TruffleString path) {
        return SystemCalls.string(arena, FileNames.encode(PyStrings.toJava(path)))
                .address();
    }
}
