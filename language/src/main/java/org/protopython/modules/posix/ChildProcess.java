// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/**
 * Describes a child process and starts it by {@code posix_spawn}: a JVM cannot fork. Children inherit the descriptors
 * 0, 1 and 2, and of the others those that are marked inheritable.
 */
final class ChildProcess implements AutoCloseable {
    private static final int RESETIDS = 0x01;
    private static final int SETPGROUP = 0x02;
    private static final int SETSIGDEF = 0x04;
    private static final int SETSIGMASK = 0x08;
    private static final int SETSCHEDPARAM = 0x10;
    private static final int SETSCHEDULER = 0x20;
    private static final int SETSID = 0x80;
    /** More than the C library's structs take. */
    private static final long STRUCT_BYTES = 512;

    private static final long ALIGNMENT = 16;
    private static final long SIGNAL_SET_BYTES = 128;
    private static final int F_GETFD = 1;
    private static final int FD_CLOEXEC = 1;
    /** The mask for new files belongs to the whole process. */
    private static final ReentrantLock MASK = new ReentrantLock();

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment actions = arena.allocate(STRUCT_BYTES, ALIGNMENT);
    private final MemorySegment attributes = arena.allocate(STRUCT_BYTES, ALIGNMENT);
    private final MemorySegment blockedSignals = arena.allocate(SIGNAL_SET_BYTES);
    private final MemorySegment defaultSignals = arena.allocate(SIGNAL_SET_BYTES);
    /** The JVM blocks a signal in its threads, which a child is not to inherit. */
    private int flags = SETSIGMASK;

    private int mask = -1;

    ChildProcess() {
        Libc.call(LibcFunction.POSIX_SPAWN_FILE_ACTIONS_INIT, actions.address());
        Libc.call(LibcFunction.POSIX_SPAWNATTR_INIT, attributes.address());
    }

    /** The child is to have a descriptor under another number, or the same one although it is not inheritable. */
    void duplicate(int from, int to) {
        Libc.call(LibcFunction.POSIX_SPAWN_FILE_ACTIONS_ADDDUP2, actions.address(), from, to);
    }

    void close(int descriptor) {
        Libc.call(LibcFunction.POSIX_SPAWN_FILE_ACTIONS_ADDCLOSE, actions.address(), descriptor);
    }

    void open(int descriptor, byte[] path, int openFlags, int mode) {
        long name = NativeDescriptors.string(arena, path).address();
        Libc.call(LibcFunction.POSIX_SPAWN_FILE_ACTIONS_ADDOPEN, actions.address(), descriptor, name, openFlags, mode);
    }

    /** The child closes what is inheritable from the first on, but for those. */
    void closeOthers(int first, List<Integer> kept) {
        String[] numbers = new File("/proc/self/fd").list();
        for (String number : numbers == null ? new String[0] : numbers) {
            int descriptor = Integer.parseInt(number);
            if (descriptor >= first && !kept.contains(descriptor)) {
                long state = Libc.call(LibcFunction.FCNTL, descriptor, F_GETFD);
                if (state >= 0 && (state & FD_CLOEXEC) == 0) {
                    close(descriptor);
                }
            }
        }
    }

    /** @param directory null for that of the context */
    void changeDirectory(PythonContext context, String directory) {
        String own = context.env().getCurrentWorkingDirectory().getPath();
        if (directory == null && own.equals(Path.of("").toAbsolutePath().toString())) {
            return;
        }
        byte[] name = directory == null ? FileNames.encode(own) : NativeDescriptors.absolute(context, directory);
        Libc.call(
                LibcFunction.POSIX_SPAWN_FILE_ACTIONS_ADDCHDIR_NP,
                actions.address(),
                NativeDescriptors.string(arena, name).address());
    }

    void startSession() {
        flags |= SETSID;
    }

    void setGroup(int group) {
        flags |= SETPGROUP;
        Libc.call(LibcFunction.POSIX_SPAWNATTR_SETPGROUP, attributes.address(), group);
    }

    /** The child's effective user and group are its real ones. */
    void resetIds() {
        flags |= RESETIDS;
    }

    void setPolicy(int policy) {
        flags |= SETSCHEDULER;
        OsErrors.check(-Libc.call(LibcFunction.POSIX_SPAWNATTR_SETSCHEDPOLICY, attributes.address(), policy), null);
    }

    void setPriority(int priority) {
        flags |= SETSCHEDPARAM;
        MemorySegment parameter = arena.allocateFrom(ValueLayout.JAVA_INT, priority);
        Libc.call(LibcFunction.POSIX_SPAWNATTR_SETSCHEDPARAM, attributes.address(), parameter.address());
    }

    void setMask(int newMask) {
        mask = newMask;
    }

    void restoreSignal(int signal) {
        flags |= SETSIGDEF;
        include(defaultSignals, signal);
    }

    void blockSignal(int signal) {
        include(blockedSignals, signal);
    }

    private static void include(MemorySegment set, int signal) {
        int index = (signal - 1) / Byte.SIZE;
        int bit = 1 << (signal - 1) % Byte.SIZE;
        set.set(ValueLayout.JAVA_BYTE, index, (byte) (set.get(ValueLayout.JAVA_BYTE, index) | bit));
    }

    private long strings(List<byte[]> texts) {
        return strings(arena, texts).address();
    }

    /** C's array of strings, with a null pointer at its end. */
    static MemorySegment strings(Arena arena, List<byte[]> texts) {
        MemorySegment array = arena.allocate(ValueLayout.JAVA_LONG, texts.size() + 1L);
        for (int i = 0; i < texts.size(); i++) {
            array.setAtIndex(
                    ValueLayout.JAVA_LONG,
                    i,
                    NativeDescriptors.string(arena, texts.get(i)).address());
        }
        return array;
    }

    /**
     * Starts it with the first of the programs that is there.
     *
     * @return the number of the process, or a negative errno
     */
    long start(List<byte[]> programs, List<byte[]> arguments, List<byte[]> environment) {
        Libc.call(LibcFunction.POSIX_SPAWNATTR_SETFLAGS, attributes.address(), flags);
        Libc.call(LibcFunction.POSIX_SPAWNATTR_SETSIGMASK, attributes.address(), blockedSignals.address());
        Libc.call(LibcFunction.POSIX_SPAWNATTR_SETSIGDEFAULT, attributes.address(), defaultSignals.address());
        long argumentArray = strings(arguments);
        long environmentArray = strings(environment);
        MemorySegment process = arena.allocate(ValueLayout.JAVA_INT);
        long saved = 0;
        for (byte[] program : new ArrayList<>(programs)) {
            long error = spawn(process, program, argumentArray, environmentArray);
            if (error == 0) {
                return process.get(ValueLayout.JAVA_INT, 0);
            }
            boolean missing = error == OsErrors.ENOENT || error == OsErrors.ENOTDIR;
            if (saved == 0 || !missing) {
                saved = error;
            }
        }
        return -(saved == 0 ? OsErrors.ENOENT : saved);
    }

    private long spawn(MemorySegment process, byte[] program, long arguments, long environment) {
        long name = NativeDescriptors.string(arena, program).address();
        MASK.lock();
        long before = mask < 0 ? 0 : Libc.call(LibcFunction.UMASK, mask);
        try {
            return Libc.call(
                    LibcFunction.POSIX_SPAWN,
                    process.address(),
                    name,
                    actions.address(),
                    attributes.address(),
                    arguments,
                    environment);
        } finally {
            if (mask >= 0) {
                Libc.call(LibcFunction.UMASK, before);
            }
            MASK.unlock();
        }
    }

    @Override
    public void close() {
        Libc.call(LibcFunction.POSIX_SPAWN_FILE_ACTIONS_DESTROY, actions.address());
        Libc.call(LibcFunction.POSIX_SPAWNATTR_DESTROY, attributes.address());
        arena.close();
    }
}
