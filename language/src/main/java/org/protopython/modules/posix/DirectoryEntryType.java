// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Texts;

/** {@code os.DirEntry}. */
@PyTypeMethods(
        value = "DirEntry",
        doc = "An entry of a directory, as scandir() finds it. It remembers what it has once asked the system.")
final class DirectoryEntryType {
    private DirectoryEntryType() {}

    /** Asks the file of an entry; a failure is an OSError with its path. */
    private static <T> T ask(PyDirectoryEntry entry, SystemCalls.Operation<T> question) {
        return Paths.named(entry.path(), question);
    }

    @PyGetter(value = "name", doc = "Name of the entry in its directory; bytes if scandir() was given bytes.")
    static Object name(PyDirectoryEntry self) {
        return self.name();
    }

    @PyGetter(value = "path", doc = "The path given to scandir(), joined with the name of the entry.")
    static Object path(PyDirectoryEntry self) {
        return self.path();
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            kind = org.protopython.annotations.Kind.CLASS_METHOD,
            doc = "DirEntry[str] and DirEntry[bytes] say in annotations what the names are.")
    static Object classItem(org.protopython.objects.PyType cls, Object item) {
        return org.protopython.ops.GenericAliases.of(cls, item);
    }

    @PyBuiltin(value = "__fspath__(self, /)", doc = "The path of the entry.")
    static Object fspath(PyDirectoryEntry self) {
        return self.path();
    }

    @PyBuiltin(
            value = "is_dir(self, /, *, follow_symlinks=True)",
            doc = "Whether the entry is a directory or, unless follow_symlinks is false, a link to one.")
    static boolean isDirectory(PyDirectoryEntry self, boolean followSymlinks) {
        return ask(self, () -> self.file().isDirectory(followSymlinks));
    }

    @PyBuiltin(
            value = "is_file(self, /, *, follow_symlinks=True)",
            doc = "Whether the entry is a regular file or, unless follow_symlinks is false, a link to one.")
    static boolean isFile(PyDirectoryEntry self, boolean followSymlinks) {
        return ask(self, () -> self.file().isRegular(followSymlinks));
    }

    @PyBuiltin(value = "is_symlink(self, /)", doc = "Whether the entry is a symbolic link, even if it leads nowhere.")
    static boolean isLink(PyDirectoryEntry self) {
        return ask(self, self.file()::isLink);
    }

    @PyBuiltin(
            value = "is_junction(self, /)",
            doc = "Whether the entry is a junction, which exists on Windows only: always False here.")
    static boolean isJunction(PyDirectoryEntry self) {
        return false;
    }

    @PyBuiltin(
            value = "stat(self, /, *, follow_symlinks=True)",
            doc = "The stat_result of the entry, or that of a symbolic link itself if follow_symlinks is false.")
    static Object stat(PyDirectoryEntry self, boolean followSymlinks) {
        return ask(self, () -> self.file().status(followSymlinks));
    }

    @PyBuiltin(value = "inode(self, /)", doc = "The inode number of the entry.")
    static Object inode(PyDirectoryEntry self) {
        return ask(self, self.file()::inode);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDirectoryEntry self) {
        return "<DirEntry " + Texts.reprJava(self.name()) + ">";
    }
}
