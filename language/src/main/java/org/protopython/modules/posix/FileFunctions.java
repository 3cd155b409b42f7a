// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code posix}: files and directories by their paths. */
@PyModule(value = "posix", doc = "Functions of the operating system, as POSIX has them. Programs import os instead.")
public final class FileFunctions {
    private static final PosixFilePermission[] PERMISSIONS = {
        PosixFilePermission.OTHERS_EXECUTE,
        PosixFilePermission.OTHERS_WRITE,
        PosixFilePermission.OTHERS_READ,
        PosixFilePermission.GROUP_EXECUTE,
        PosixFilePermission.GROUP_WRITE,
        PosixFilePermission.GROUP_READ,
        PosixFilePermission.OWNER_EXECUTE,
        PosixFilePermission.OWNER_WRITE,
        PosixFilePermission.OWNER_READ
    };

    private static final int ALL_PERMISSIONS = 0777;

    private FileFunctions() {}

    private static Set<PosixFilePermission> permissions(long mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < PERMISSIONS.length; i++) {
            if ((mode >> i & 1) != 0) {
                permissions.add(PERMISSIONS[i]);
            }
        }
        return permissions;
    }

    private static LinkOption[] noFollow() {
        return new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }

    /** What works relative to a directory descriptor does so with None only. */
    private static void requireNone(Object value, String argument) {
        if (value != PyNone.NONE) {
            throw Errors.notImplementedError("%s unavailable on this platform", argument);
        }
    }

    @PyBuiltin(value = "fspath(path)", doc = """
        The path that an object stands for: a str or bytes itself, otherwise what __fspath__() of its class answers.

        Raises TypeError for all other objects.\
        """)
    static Object fspath(Object path) {
        if (Conversions.asText(path) != null || path instanceof PyBytes) {
            return path;
        }
        return Conversions.pathOf(path);
    }

    @PyBuiltin(value = "stat(path, *, dir_fd=None, follow_symlinks=True)", doc = """
        What the system knows of a file, as a stat_result.

        The file is a path or a descriptor; a relative path is looked up in the directory whose descriptor
        dir_fd is. If follow_symlinks is false, a symbolic link itself is asked, as lstat() does.\
        """)
    static Object stat(PythonContext context, Object path, Object dirFd, boolean followSymlinks) {
        Paths.checkDescriptor(path, "stat", dirFd, followSymlinks);
        if (path instanceof Long || path instanceof Boolean) {
            Paths.warnOfTruth(path);
            return DescriptorFunctions.status(context, ArgumentConversions.toInt(path), path);
        }
        if (SystemCalls.areAllowed(context)) {
            return PathCalls.status(context, path, dirFd, followSymlinks, "stat");
        }
        requireNone(dirFd, "dir_fd");
        return Paths.run(context, path, "stat", file -> FileStatus.of(file, followSymlinks));
    }

    @PyBuiltin(value = "lstat(path, *, dir_fd=None)", doc = """
        Like stat(), but of a symbolic link itself.

        A relative path is looked up in the directory whose descriptor dir_fd is.\
        """)
    static Object lstat(PythonContext context, Object path, Object dirFd) {
        if (SystemCalls.areAllowed(context)) {
            return PathCalls.status(context, path, dirFd, false, "lstat");
        }
        requireNone(dirFd, "dir_fd");
        return Paths.run(context, path, "lstat", file -> FileStatus.of(file, false));
    }

    @PyBuiltin(value = "listdir(path=None)", doc = """
        List of the names in a directory, in no particular order and without '.' and '..'.

        The directory is a path, a descriptor or None for the current one; if it is bytes, so are the names.\
        """)
    static Object listDirectory(PythonContext context, Object path) {
        Object directory = path == PyNone.NONE ? PyStrings.of(".") : path;
        PyList names = new PyList(new Object[0]);
        for (DirectoryReader.Entry entry : DirectoryReader.read(context, directory, "listdir")) {
            names.append(Paths.like(directory, entry.name()));
        }
        return names;
    }

    @PyBuiltin(value = "scandir(path=None)", doc = """
        Iterator over the entries of a directory, which are DirEntry objects.

        The directory is a path, a descriptor or None for the current one. Where names alone do not suffice this
        is quicker than listdir().\
        """)
    static Object scanDirectory(PythonContext context, Object path) {
        Object directory = path == PyNone.NONE ? PyStrings.of(".") : path;
        String text = Paths.text(context, directory, "scandir");
        String prefix = Items.isInt(directory) ? "" : text.endsWith("/") ? text : text + "/";
        List<PyDirectoryEntry> found = new ArrayList<>();
        for (DirectoryReader.Entry entry : DirectoryReader.read(context, directory, "scandir")) {
            Object name = Paths.like(directory, entry.name());
            found.add(new PyDirectoryEntry(entry.file(), name, Paths.like(directory, prefix + entry.name())));
        }
        return new PyDirectoryIterator(found);
    }

    @PyBuiltin(value = "mkdir(path, mode=511, *, dir_fd=None)", doc = """
        Make a directory.

        The permissions mode are reduced by the umask. A relative path is looked up in the directory whose
        descriptor dir_fd is. Raises FileExistsError when the path exists.\
        """)
    static void makeDirectory(PythonContext context, Object path, int mode, Object dirFd) {
        if (SystemCalls.areAllowed(context)) {
            PathCalls.makeDirectory(context, path, mode, dirFd);
            return;
        }
        requireNone(dirFd, "dir_fd");
        Paths.run(context, path, "mkdir", file -> {
            if ((mode & ALL_PERMISSIONS) == ALL_PERMISSIONS) {
                file.createDirectory();
            } else {
                file.createDirectory(PosixFilePermissions.asFileAttribute(permissions(mode)));
            }
            return null;
        });
    }

    @PyBuiltin(value = "rmdir(path, *, dir_fd=None)", doc = """
        Remove an empty directory. A relative path is looked up in the directory whose descriptor dir_fd is.\
        """)
    static void removeDirectory(PythonContext context, Object path, Object dirFd) {
        if (SystemCalls.areAllowed(context)) {
            PathCalls.removeDirectory(context, path, dirFd);
            return;
        }
        requireNone(dirFd, "dir_fd");
        Paths.run(context, path, "rmdir", file -> {
            if (file.exists(noFollow()) && !file.isDirectory(noFollow())) {
                throw new NotDirectoryException(file.getPath());
            }
            file.delete();
            return null;
        });
    }

    @PyBuiltin(value = "remove(path, *, dir_fd=None)", doc = """
        Remove a file; the same as unlink().

        A relative path is looked up in the directory whose descriptor dir_fd is. Directories need rmdir().\
        """)
    static void remove(PythonContext context, Object path, Object dirFd) {
        remove(context, path, dirFd, "remove");
    }

    private static void remove(PythonContext context, Object path, Object dirFd, String name) {
        if (SystemCalls.areAllowed(context)) {
            PathCalls.remove(context, path, dirFd, name);
            return;
        }
        requireNone(dirFd, "dir_fd");
        Paths.run(context, path, name, file -> {
            if (file.isDirectory(noFollow())) {
                throw new IOException("Is a directory");
            }
            file.delete();
            return null;
        });
    }

    @PyBuiltin(value = "unlink(path, *, dir_fd=None)", doc = """
        Remove a file; the same as remove().

        A relative path is looked up in the directory whose descriptor dir_fd is. Directories need rmdir().\
        """)
    static void unlink(PythonContext context, Object path, Object dirFd) {
        remove(context, path, dirFd, "unlink");
    }

    @PyBuiltin(value = "rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", doc = """
        Give a file or directory another path; a file that is already there is replaced.

        Relative paths are looked up in the directories whose descriptors src_dir_fd and dst_dir_fd are.\
        """)
    static void rename(PythonContext context, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        rename(context, src, dst, srcDirFd, dstDirFd, "rename");
    }

    private static void rename(
            PythonContext context, Object src, Object dst, Object srcDirFd, Object dstDirFd, String name) {
        if (SystemCalls.areAllowed(context)) {
            PathCalls.rename(context, src, dst, srcDirFd, dstDirFd, name);
            return;
        }
        requireNone(srcDirFd, "src_dir_fd");
        requireNone(dstDirFd, "dst_dir_fd");
        String from = Paths.text(src, name, "src");
        String to = Paths.text(dst, name, "dst");
        naming(src, dst, () -> {
            Paths.file(context, from).move(Paths.file(context, to), StandardCopyOption.REPLACE_EXISTING);
            return null;
        });
    }

    /** Something done with two paths, which its failure names both. */
    private static void naming(Object src, Object dst, SystemCalls.Operation<Void> operation) {
        try {
            operation.run();
        } catch (IOException e) {
            PException error = OsErrors.of(e, src);
            error.exception().setField(ExceptionField.FILENAME2, OsErrors.nameOf(dst));
            throw error;
        }
    }

    @PyBuiltin(value = "replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", doc = """
        Give a file or directory another path and replace a file there, on every system alike.

        Relative paths are looked up in the directories whose descriptors src_dir_fd and dst_dir_fd are.\
        """)
    static void replace(PythonContext context, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        rename(context, src, dst, srcDirFd, dstDirFd, "replace");
    }

    @PyBuiltin(value = "symlink(src, dst, target_is_directory=False, *, dir_fd=None)", doc = """
        Make a symbolic link dst that leads to src.

        target_is_directory matters on Windows only. A relative dst is looked up in the directory whose
        descriptor dir_fd is.\
        """)
    static void symlink(PythonContext context, Object src, Object dst, boolean targetIsDirectory, Object dirFd) {
        if (SystemCalls.areAllowed(context)) {
            PathCalls.symlink(context, src, dst, dirFd);
            return;
        }
        requireNone(dirFd, "dir_fd");
        String target = Paths.text(src, "symlink", "src");
        String name = Paths.text(dst, "symlink", "dst");
        naming(src, dst, () -> {
            Paths.file(context, name).createSymbolicLink(Paths.file(context, target));
            return null;
        });
    }

    @PyBuiltin(value = "link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", doc = """
        Give the file src a further name dst on the same file system: a hard link.

        Relative paths are looked up in the directories whose descriptors src_dir_fd and dst_dir_fd are. If src
        is a symbolic link and follow_symlinks is false, the link itself gets the name.\
        """)
    static void link(
            PythonContext context, Object src, Object dst, Object srcDirFd, Object dstDirFd, boolean followSymlinks) {
        if (SystemCalls.areAllowed(context)) {
            PathCalls.link(context, src, dst, srcDirFd, dstDirFd, followSymlinks);
            return;
        }
        requireNone(srcDirFd, "src_dir_fd");
        requireNone(dstDirFd, "dst_dir_fd");
        String target = Paths.text(src, "link", "src");
        String name = Paths.text(dst, "link", "dst");
        naming(src, dst, () -> {
            Paths.file(context, name).createLink(Paths.file(context, target));
            return null;
        });
    }

    @PyBuiltin(value = "readlink(path, *, dir_fd=None)", doc = """
        The path that a symbolic link leads to, which may be relative to the link's directory.

        A relative path is looked up in the directory whose descriptor dir_fd is. Raises OSError if the file is
        no link.\
        """)
    static Object readLink(PythonContext context, Object path, Object dirFd) {
        if (SystemCalls.areAllowed(context)) {
            return PathCalls.readLink(context, path, dirFd);
        }
        requireNone(dirFd, "dir_fd");
        return Paths.run(
                context,
                path,
                "readlink",
                file -> Paths.like(path, file.readSymbolicLink().getPath()));
    }

    @PyBuiltin(value = "access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", doc = """
        Whether the real user may use a file as mode says.

        mode is F_OK for a file that merely exists, or R_OK, W_OK and X_OK combined. effective_ids asks for the
        effective user instead. A relative path is looked up in the directory whose descriptor dir_fd is; if
        follow_symlinks is false, a symbolic link itself is asked.\
        """)
    static boolean access(
            PythonContext context, Object path, int mode, Object dirFd, boolean effectiveIds, boolean followSymlinks) {
        if (SystemCalls.areAllowed(context)) {
            return PathCalls.access(context, path, mode, dirFd, effectiveIds, followSymlinks);
        }
        requireNone(dirFd, "dir_fd");
        return Paths.run(
                context,
                path,
                "access",
                file -> file.exists()
                        && ((mode & 4) == 0 || file.isReadable())
                        && ((mode & 2) == 0 || file.isWritable())
                        && ((mode & 1) == 0 || file.isExecutable()));
    }

    @PyBuiltin(value = "chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", doc = """
        Set the permissions of a file to mode.

        The file is a path or a descriptor; a relative path is looked up in the directory whose descriptor
        dir_fd is. If follow_symlinks is false, a symbolic link itself is changed, where the system can do that.\
        """)
    static void changeMode(PythonContext context, Object path, int mode, Object dirFd, boolean followSymlinks) {
        Paths.checkDescriptor(path, "chmod", dirFd, followSymlinks);
        if (SystemCalls.areAllowed(context)) {
            PathCalls.changeMode(context, path, mode, dirFd, followSymlinks);
            return;
        }
        requireNone(dirFd, "dir_fd");
        Set<PosixFilePermission> permissions = permissions(mode);
        Paths.run(context, path, "chmod", file -> {
            file.setPosixPermissions(permissions);
            return null;
        });
    }

    @PyBuiltin(value = "utime(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)", doc = """
        Set the times of last access and modification of a file.

        They are a pair of seconds in times or a pair of nanoseconds in ns; with neither, both become the
        present time. The file is a path or a descriptor; dir_fd and follow_symlinks are as for stat().\
        """)
    static void setTimes(
            PythonContext context, Object path, Object times, Object ns, Object dirFd, boolean followSymlinks) {
        Paths.checkDescriptor(path, "utime", dirFd, followSymlinks);
        FileTimes wanted = FileTimes.of(times, ns);
        if (SystemCalls.areAllowed(context)) {
            PathCalls.setTimes(context, path, wanted, dirFd, followSymlinks);
            return;
        }
        requireNone(dirFd, "dir_fd");
        LinkOption[] options = followSymlinks ? new LinkOption[0] : noFollow();
        Paths.run(context, path, "utime", file -> {
            file.setLastAccessTime(wanted.access(), options);
            file.setLastModifiedTime(wanted.modification(), options);
            return null;
        });
    }

    @PyBuiltin(value = "getcwd()", doc = "Path of the current directory.")
    static String currentDirectory(PythonContext context) {
        return context.env().getCurrentWorkingDirectory().getPath();
    }

    @PyBuiltin(value = "getcwdb()", doc = "Path of the current directory, as bytes.")
    static Object currentDirectoryBytes(PythonContext context) {
        return new PyBytes(currentDirectory(context).getBytes(StandardCharsets.UTF_8));
    }

    @PyBuiltin(value = "chdir(path)", doc = "Make another directory, a path or a descriptor, the current one.")
    static void changeDirectory(PythonContext context, Object path) {
        Paths.run(context, path, "chdir", file -> {
            if (!file.exists()) {
                throw new NoSuchFileException(file.getPath());
            } else if (!file.isDirectory()) {
                throw new NotDirectoryException(file.getPath());
            }
            try {
                context.env().setCurrentWorkingDirectory(file.getCanonicalFile());
            } catch (UnsupportedOperationException e) {
                throw Errors.raise(ExceptionTypes.OS_ERROR, "the embedder fixed the current directory");
            }
            return null;
        });
    }
}
