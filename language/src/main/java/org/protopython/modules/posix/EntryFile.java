// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import org.protopython.objects.PyTuple;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.files.Status;
import org.protopython.ops.libc.SystemCallException;

/** The file of an entry of a directory; what cannot be asked fails with an IOException. */
interface EntryFile {
    /** False as well when the file is gone. */
    boolean isDirectory(boolean follow) throws IOException;

    /** False as well when the file is gone. */
    boolean isRegular(boolean follow) throws IOException;

    boolean isLink() throws IOException;

    PyTuple status(boolean follow) throws IOException;

    long inode() throws IOException;

    /** A file as the embedder of the context lets it be seen. */
    record OfHost(TruffleFile file) implements EntryFile {
        private static LinkOption[] options(boolean follow) {
            return follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        }

        @Override
        public boolean isDirectory(boolean follow) {
            return file.isDirectory(options(follow));
        }

        @Override
        public boolean isRegular(boolean follow) {
            return file.isRegularFile(options(follow));
        }

        @Override
        public boolean isLink() {
            return file.isSymbolicLink();
        }

        @Override
        public PyTuple status(boolean follow) throws IOException {
            return FileStatus.of(file, follow);
        }

        @Override
        public long inode() throws IOException {
            return file.getAttribute(TruffleFile.UNIX_INODE, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** A file of the process, of which the directory itself knows the kind and the inode. */
    final class OfProcess implements EntryFile {
        private static final int UNKNOWN = 0;
        private static final int DIRECTORY = 4;
        private static final int REGULAR = 8;
        private static final int LINK = 10;
        private static final int ENOENT = 2;

        private final byte[] path;
        private final int kind;
        private final long inode;

        OfProcess(byte[] path, int kind, long inode) {
            this.path = path;
            this.kind = kind;
            this.inode = inode;
        }

        private Status ask(boolean follow) throws IOException {
            return NativeDescriptors.status(NativeDescriptors.AT_FDCWD, path, follow);
        }

        private boolean isOfKind(int wanted, boolean follow) throws IOException {
            if (kind != UNKNOWN && (kind != LINK || !follow)) {
                return kind == wanted;
            }
            try {
                // the kinds of entries are the bits of the mode that say the same
                return ask(follow).mode() >> 12 == wanted;
            } catch (SystemCallException e) {
                if (e.errno() == ENOENT) {
                    return false;
                }
                throw e;
            }
        }

        @Override
        public boolean isDirectory(boolean follow) throws IOException {
            return isOfKind(DIRECTORY, follow);
        }

        @Override
        public boolean isRegular(boolean follow) throws IOException {
            return isOfKind(REGULAR, follow);
        }

        @Override
        public boolean isLink() throws IOException {
            return isOfKind(LINK, false);
        }

        @Override
        public PyTuple status(boolean follow) throws IOException {
            return FileStatus.of(ask(follow));
        }

        @Override
        public long inode() {
            return inode;
        }
    }
}
