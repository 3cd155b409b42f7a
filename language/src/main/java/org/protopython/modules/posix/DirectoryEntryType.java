// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.io.IOException;
import java.nio.file.LinkOption;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;

/** {@code os.DirEntry}. */
@PyTypeMethods("DirEntry")
final class DirectoryEntryType {
    private DirectoryEntryType() {}

    private static LinkOption[] options(boolean follow) {
        return follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }

    @PyGetter("name")
    static Object name(PyDirectoryEntry self) {
        return self.name();
    }

    @PyGetter("path")
    static Object path(PyDirectoryEntry self) {
        return self.path();
    }

    @PyBuiltin(value = "__class_getitem__(cls, item, /)", kind = org.protopython.annotations.Kind.CLASS_METHOD)
    static Object classItem(org.protopython.objects.PyType cls, Object item) {
        return org.protopython.ops.GenericAliases.of(cls, item);
    }

    @PyBuiltin("__fspath__(self, /)")
    static Object fspath(PyDirectoryEntry self) {
        return self.path();
    }

    @PyBuiltin("is_dir(self, /, *, follow_symlinks=True)")
    static boolean isDirectory(PyDirectoryEntry self, boolean followSymlinks) {
        return self.file().isDirectory(options(followSymlinks));
    }

    @PyBuiltin("is_file(self, /, *, follow_symlinks=True)")
    static boolean isFile(PyDirectoryEntry self, boolean followSymlinks) {
        return self.file().isRegularFile(options(followSymlinks));
    }

    @PyBuiltin("is_symlink(self, /)")
    static boolean isLink(PyDirectoryEntry self) {
        return self.file().isSymbolicLink();
    }

    @PyBuiltin("is_junction(self, /)")
    static boolean isJunction(PyDirectoryEntry self) {
        return false;
    }

    @PyBuiltin("stat(self, /, *, follow_symlinks=True)")
    static Object stat(PyDirectoryEntry self, boolean followSymlinks) {
        try {
            return FileStatus.of(self.file(), followSymlinks);
        } catch (IOException e) {
            throw OsErrors.of(e, self.path());
        }
    }

    @PyBuiltin("inode(self, /)")
    static Object inode(PyDirectoryEntry self) {
        try {
            return FileStatus.of(self.file(), false).get(1);
        } catch (IOException e) {
            throw OsErrors.of(e, self.path());
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDirectoryEntry self) {
        return "<DirEntry " + Texts.reprJava(self.name()) + ">";
    }
}
