// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Texts;

/** {@code os.DirEntry}. */
@PyTypeMethods("DirEntry")
final class DirectoryEntryType {
    private DirectoryEntryType() {}

    /** Asks the file of an entry; a failure is an OSError with its path. */
    private static <T> T ask(PyDirectoryEntry entry, SystemCalls.Operation<T> question) {
        return Paths.named(entry.path(), question);
    }

    @PyGetter("name")
    static Object name(PyDirectoryEntry self) {
        return self.name();
    }

    @PyGetter("path")
    static Object path(PyDirectoryEntry self) {
        return self.path();
    }

    @PyBuiltin(value = "__class_getitem__(cls, object, /)", kind = org.protopython.annotations.Kind.CLASS_METHOD)
    static Object classItem(org.protopython.objects.PyType cls, Object item) {
        return org.protopython.ops.GenericAliases.of(cls, item);
    }

    @PyBuiltin("__fspath__(self, /)")
    static Object fspath(PyDirectoryEntry self) {
        return self.path();
    }

    @PyBuiltin("is_dir(self, /, *, follow_symlinks=True)")
    static boolean isDirectory(PyDirectoryEntry self, boolean followSymlinks) {
        return ask(self, () -> self.file().isDirectory(followSymlinks));
    }

    @PyBuiltin("is_file(self, /, *, follow_symlinks=True)")
    static boolean isFile(PyDirectoryEntry self, boolean followSymlinks) {
        return ask(self, () -> self.file().isRegular(followSymlinks));
    }

    @PyBuiltin("is_symlink(self, /)")
    static boolean isLink(PyDirectoryEntry self) {
        return ask(self, self.file()::isLink);
    }

    @PyBuiltin("is_junction(self, /)")
    static boolean isJunction(PyDirectoryEntry self) {
        return false;
    }

    @PyBuiltin("stat(self, /, *, follow_symlinks=True)")
    static Object stat(PyDirectoryEntry self, boolean followSymlinks) {
        return ask(self, () -> self.file().status(followSymlinks));
    }

    @PyBuiltin("inode(self, /)")
    static Object inode(PyDirectoryEntry self) {
        return ask(self, self.file()::inode);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDirectoryEntry self) {
        return "<DirEntry " + Texts.reprJava(self.name()) + ">";
    }
}
