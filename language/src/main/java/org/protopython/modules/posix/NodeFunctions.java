// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.StructSequence;
import org.protopython.ops.files.DeviceNumbers;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: what only the system's own calls do with files: owners, special files, file systems, locks. */
@PyModule("posix")
public final class NodeFunctions {
    private static final StructSequence STATVFS = new StructSequence(
                    "os",
                    "statvfs_result",
                    "f_bsize: Size in bytes of the blocks in which files are best read and written.",
                    "f_frsize: Size in bytes of the blocks that are counted.",
                    "f_blocks: How many blocks there are.",
                    "f_bfree: How many blocks are free.",
                    "f_bavail: How many blocks are free for users without privileges.",
                    "f_files: How many inodes there are.",
                    "f_ffree: How many inodes are free.",
                    "f_favail: How many inodes are free for users without privileges.",
                    "f_flag: How the file system is mounted, as ST_ constants.",
                    "f_namemax: How many bytes the name of a file may have.")
            .withHidden("f_fsid: Number of the file system.")
            .withDoc("What statvfs() and fstatvfs() return: what the system knows of a file system.");

    @PyConstant("statvfs_result")
    static final PyType STATVFS_RESULT = STATVFS.type();

    private static final int NO_FOLLOW = 0x100;
    private static final long MAX_UNSIGNED = 0xffffffffL;
    private static final long STATVFS_BYTES = 112;
    private static final long FILE_SYSTEM_ID = 64;

    /** The number of no device, and each of its parts. */
    private static final long NO_DEVICE = -1;

    private NodeFunctions() {}

    private static long onPath(
            PythonContext context, Object path, String function, Object dirFd, LibcFunction call, long... more) {
        byte[] text = SystemCalls.path(context, path, function, dirFd);
        try (Arena arena = Arena.ofConfined()) {
            long[] arguments = new long[more.length + 2];
            arguments[0] = SystemCalls.directory(dirFd);
            arguments[1] = SystemCalls.string(arena, text).address();
            System.arraycopy(more, 0, arguments, 2, more.length);
            return SystemCalls.callFor(context, call == LibcFunction.FCHOWNAT ? path : null, call, arguments);
        }
    }

    static long id(Object value, String what) {
        if (!Items.isInt(value)) {
            throw Errors.typeError("%s should be integer, not %s", what, PyType.of(value));
        }
        long id = Conversions.toIndex(value) instanceof Long number ? number : Long.MAX_VALUE;
        if (id < -1) {
            throw Errors.overflowError("%s is less than minimum", what);
        } else if (id > 0xFFFFFFFFL) {
            throw Errors.overflowError("%s is greater than maximum", what);
        }
        return id;
    }

    @PyBuiltin(value = "chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", doc = """
        Set owner and group of a file, as numbers; -1 leaves one as it is.

        The file is a path or a descriptor; a relative path is looked up in the directory whose descriptor
        dir_fd is. If follow_symlinks is false, a symbolic link itself is changed.\
        """)
    static void changeOwner(
            PythonContext context, Object path, Object uid, Object gid, Object dirFd, boolean followSymlinks) {
        if (Items.isInt(path)) {
            changeOwner(context, path, uid, gid);
            return;
        }
        onPath(
                context,
                path,
                "chown",
                dirFd,
                LibcFunction.FCHOWNAT,
                id(uid, "uid"),
                id(gid, "gid"),
                followSymlinks ? 0 : NO_FOLLOW);
    }

    @PyBuiltin(value = "lchown(path, uid, gid)", doc = "Like chown(), but of a symbolic link itself.")
    static void changeLinkOwner(PythonContext context, Object path, Object uid, Object gid) {
        changeOwner(context, path, uid, gid, PyNone.NONE, false);
    }

    @PyBuiltin(
            value = "fchown(fd, uid, gid)",
            doc = "Set owner and group of an open file, as numbers; -1 leaves one as it is.")
    static void changeOwner(PythonContext context, Object fd, Object uid, Object gid) {
        SystemCalls.call(context, LibcFunction.FCHOWN, ArgumentConversions.toInt(fd), id(uid, "uid"), id(gid, "gid"));
    }

    @PyBuiltin(value = "fchmod(fd, mode)", doc = "Set the permissions of an open file, given by its descriptor.")
    static void changeMode(PythonContext context, int fd, int mode) {
        SystemCalls.call(context, LibcFunction.FCHMOD, fd, mode);
    }

    @PyBuiltin(value = "mkfifo(path, mode=438, *, dir_fd=None)", doc = """
        Make a named pipe with permissions that are reduced by the umask.

        A relative path is looked up in the directory whose descriptor dir_fd is.\
        """)
    static void makePipe(PythonContext context, Object path, int mode, Object dirFd) {
        onPath(context, path, "mkfifo", dirFd, LibcFunction.MKFIFOAT, mode);
    }

    @PyBuiltin(value = "mknod(path, mode=384, device=0, *, dir_fd=None)", doc = """
        Make a file, a named pipe or a special file.

        mode combines permissions with one of S_IFREG, S_IFCHR, S_IFBLK and S_IFIFO of the module stat; device,
        made by makedev(), is for S_IFCHR and S_IFBLK. A relative path is looked up in the directory whose
        descriptor dir_fd is.\
        """)
    static void makeNode(PythonContext context, Object path, int mode, long device, Object dirFd) {
        onPath(context, path, "mknod", dirFd, LibcFunction.MKNODAT, mode, device);
    }

    @PyBuiltin(
            value = "truncate(path, length)",
            doc = "Make a file, a path or a descriptor, exactly length bytes long.")
    static void truncate(PythonContext context, Object path, long length) {
        if (Items.isInt(path)) {
            Paths.warnOfTruth(path);
            DescriptorFunctions.truncate(context, ArgumentConversions.toInt(path), length);
            return;
        }
        byte[] text = SystemCalls.path(context, path, "truncate", PyNone.NONE);
        try (Arena arena = Arena.ofConfined()) {
            SystemCalls.callFor(
                    context,
                    path,
                    LibcFunction.TRUNCATE,
                    SystemCalls.string(arena, text).address(),
                    length);
        }
    }

    /** The current directory is the context's, so this goes by the path of the directory. */
    @PyBuiltin(value = "fchdir(fd)", doc = "Make the directory that a descriptor is open for the current one.")
    static void changeDirectory(PythonContext context, Object fd) {
        int descriptor = SystemCalls.descriptorOf(fd);
        SystemCalls.call(context, LibcFunction.FCNTL, descriptor, 1);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocate(4096);
            byte[] link = FileNames.encode("/proc/self/fd/" + descriptor);
            long size = SystemCalls.call(
                    context,
                    LibcFunction.READLINKAT,
                    NativeDescriptors.AT_FDCWD,
                    SystemCalls.string(arena, link).address(),
                    path.address(),
                    path.byteSize());
            byte[] bytes = new byte[(int) size];
            MemorySegment.copy(path, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
            FileFunctions.changeDirectory(context, new PyBytes(bytes));
        }
    }

    @PyBuiltin(
            value = "fstatvfs(fd, /)",
            doc = "What is known of the file system of an open file, as a statvfs_result.")
    static Object fileSystem(PythonContext context, int fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment struct = arena.allocate(STATVFS_BYTES, Long.BYTES);
            SystemCalls.call(context, LibcFunction.FSTATVFS, fd, struct.address());
            return fileSystem(struct);
        }
    }

    @PyBuiltin(
            value = "statvfs(path)",
            doc = "What is known of the file system of a path or descriptor, as a statvfs_result.")
    static Object fileSystem(PythonContext context, Object path) {
        if (Items.isInt(path)) {
            return fileSystem(context, ArgumentConversions.toInt(path));
        }
        byte[] text = SystemCalls.path(context, path, "statvfs", PyNone.NONE);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment struct = arena.allocate(STATVFS_BYTES, Long.BYTES);
            SystemCalls.callFor(
                    context,
                    path,
                    LibcFunction.STATVFS,
                    SystemCalls.string(arena, text).address(),
                    struct.address());
            return fileSystem(struct);
        }
    }

    /** Eight numbers, the file system's, and two more. */
    private static Object fileSystem(MemorySegment struct) {
        Object[] values = new Object[10];
        for (int i = 0; i < values.length; i++) {
            long at = (long) i * Long.BYTES;
            values[i] = struct.get(ValueLayout.JAVA_LONG, at < FILE_SYSTEM_ID ? at : at + Long.BYTES);
        }
        return STATVFS.makeWithHidden(values, struct.get(ValueLayout.JAVA_LONG, FILE_SYSTEM_ID));
    }

    @PyBuiltin(value = "major(device, /)", doc = "The major number in a device number, as st_dev and st_rdev are.")
    static long major(Object device) {
        return isNoDevice(device) ? NO_DEVICE : DeviceNumbers.major(number(device));
    }

    @PyBuiltin(value = "minor(device, /)", doc = "The minor number in a device number, as st_dev and st_rdev are.")
    static long minor(Object device) {
        return isNoDevice(device) ? NO_DEVICE : DeviceNumbers.minor(number(device));
    }

    @PyBuiltin(value = "makedev(major, minor, /)", doc = "The device number of a major and a minor number.")
    static long device(Object major, Object minor) {
        return isNoDevice(major) && isNoDevice(minor) ? NO_DEVICE : DeviceNumbers.make(part(major), part(minor));
    }

    private static boolean isNoDevice(Object number) {
        return number instanceof Long value && value == NO_DEVICE;
    }

    /** One of the two numbers in one, which C keeps in an unsigned int. */
    private static long part(Object value) {
        long number = number(value);
        if (number > 0xffff_ffffL) {
            throw Errors.overflowError("Python int too large to convert to C unsigned int");
        }
        return number;
    }

    private static long number(Object value) {
        if (!Items.isInt(value)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(value));
        }
        Object number = Conversions.toIndex(value);
        if (!(number instanceof Long small)) {
            throw Errors.overflowError("int too big to convert");
        } else if (small < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        } else {
            return small;
        }
    }

    @PyBuiltin(value = "lockf(fd, command, length, /)", doc = """
        Lock, unlock or test a part of an open file.

        command is F_LOCK, F_TLOCK, F_ULOCK or F_TEST; the part begins at the file's position and is length
        bytes long, or reaches to the end for 0.\
        """)
    static void lock(PythonContext context, int fd, int command, long length) {
        SystemCalls.call(context, LibcFunction.LOCKF, fd, command, length);
    }

    @PyBuiltin(value = "sync()", doc = "Let the system write to the disks what it holds back.")
    static void sync(PythonContext context) {
        SystemCalls.call(context, LibcFunction.SYNC);
    }

    /** These return the error number itself. */
    private static void advise(PythonContext context, LibcFunction function, long... arguments) {
        SystemCalls.descriptors(context);
        OsErrors.check(-Math.abs(Libc.retry(function, arguments)), null);
    }

    @PyBuiltin(
            value = "posix_fallocate(fd, offset, length, /)",
            doc = "Reserve room on the disk for length bytes of an open file from offset on.")
    static void allocate(PythonContext context, int fd, long offset, long length) {
        advise(context, LibcFunction.POSIX_FALLOCATE, fd, offset, length);
    }

    @PyBuiltin(value = "posix_fadvise(fd, offset, length, advice, /)", doc = """
        Announce how a part of an open file will be read.

        advice is a POSIX_FADV_ constant; a length of 0 means to the end.\
        """)
    static void advise(PythonContext context, int fd, long offset, long length, int advice) {
        advise(context, LibcFunction.POSIX_FADVISE, fd, offset, length, advice);
    }

    @PyBuiltin(value = "memfd_create(name, flags=1)", doc = """
        Make a file in memory without a path and give its descriptor.

        name only serves debugging; flags are MFD_ constants, by default MFD_CLOEXEC.\
        """)
    static long createMemoryFile(PythonContext context, Object name, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] text = FileNames.encode(Conversions.toPath(name));
            return SystemCalls.descriptors(context)
                    .own(SystemCalls.call(
                            context,
                            LibcFunction.MEMFD_CREATE,
                            SystemCalls.string(arena, text).address(),
                            flags));
        }
    }

    @PyBuiltin(value = "copy_file_range(src, dst, count, offset_src=None, offset_dst=None)", doc = """
        Copy at most count bytes from one descriptor to another within the system and give how many.

        An offset of None stands for the position of the file, which then moves.\
        """)
    static long copy(PythonContext context, int src, int dst, long count, Object offsetSrc, Object offsetDst) {
        if (count < 0) {
            throw Errors.valueError("negative value for 'count' not allowed");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment places = arena.allocate(ValueLayout.JAVA_LONG, 2);
            return SystemCalls.call(
                    context,
                    LibcFunction.COPY_FILE_RANGE,
                    src,
                    place(places, 0, offsetSrc),
                    dst,
                    place(places, 1, offsetDst),
                    count,
                    0);
        }
    }

    @PyBuiltin(value = "splice(src, dst, count, offset_src=None, offset_dst=None, flags=0)", doc = """
        Move at most count bytes from one descriptor to another, one of them a pipe, and give how many.

        An offset must be None for the pipe; for the other one None stands for the position of the file. flags
        are SPLICE_ constants.\
        """)
    static long splice(
            PythonContext context, int src, int dst, long count, Object offsetSrc, Object offsetDst, int flags) {
        if (count < 0) {
            throw Errors.valueError("negative value for 'count' not allowed");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment places = arena.allocate(ValueLayout.JAVA_LONG, 2);
            long from = place(places, 0, offsetSrc);
            long to = place(places, 1, offsetDst);
            return SystemCalls.call(context, LibcFunction.SPLICE, src, from, dst, to, count, flags);
        }
    }

    private static long place(MemorySegment places, int index, Object offset) {
        if (offset == PyNone.NONE) {
            return 0;
        }
        places.setAtIndex(ValueLayout.JAVA_LONG, index, ArgumentConversions.toLong(offset));
        return places.address() + (long) index * Long.BYTES;
    }

    @PyBuiltin(
            value = "pidfd_open(pid, flags=0)",
            doc = "A descriptor that stands for a process and can be waited for.")
    static long openProcess(PythonContext context, int pid, int flags) {
        long descriptor = SystemCalls.call(context, LibcFunction.SYSCALL, WaitFunctions.PIDFD_OPEN, pid, flags);
        return SystemCalls.descriptors(context).own(descriptor);
    }

    @PyBuiltin(
            value = "eventfd_read(fd)",
            doc = "Wait until the counter of an eventfd is not 0, then take and give it; with EFD_SEMAPHORE it is 1.")
    static Object readCounter(PythonContext context, int fd) {
        byte[] number = new byte[Long.BYTES];
        SystemCalls.run(() -> SystemCalls.descriptors(context).read(fd, number, 0, number.length));
        long value = ByteBuffer.wrap(number).order(ByteOrder.nativeOrder()).getLong();
        return value >= 0 ? (Object) value : PyInt.of(new BigInteger(Long.toUnsignedString(value)));
    }

    @PyBuiltin(value = "eventfd_write(fd, value)", doc = "Add to the counter of an eventfd.")
    static void writeCounter(PythonContext context, int fd, Object value) {
        long number = ArgumentConversions.toUnsigned(value, Long.SIZE, "unsigned long long");
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(number)
                .array();
        SystemCalls.run(() -> SystemCalls.descriptors(context).write(fd, bytes, 0, bytes.length));
    }

    @PyBuiltin(value = "eventfd(initval, flags=524288)", doc = """
        A descriptor with a counter of 64 bits, for waking who waits for it.

        flags combines EFD_CLOEXEC, which is the default, EFD_NONBLOCK and EFD_SEMAPHORE.\
        """)
    static long createCounter(PythonContext context, Object initval, int flags) {
        long number = ArgumentConversions.toUnsigned(initval, Integer.SIZE, "unsigned int");
        return SystemCalls.descriptors(context).own(SystemCalls.call(context, LibcFunction.EVENTFD, number, flags));
    }
}
