// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.protopython.objects.PyTuple;
import org.protopython.ops.StructSequence;
import org.protopython.ops.files.Status;

/** {@code os.stat_result}. */
final class FileStatus {
    static final StructSequence RESULT = new StructSequence(
                    "os",
                    "stat_result",
                    "st_mode: Kind of the file and its permissions.",
                    "st_ino: Number of the inode.",
                    "st_dev: Number of the device that the file is on.",
                    "st_nlink: How many names, that is hard links, the file has.",
                    "st_uid: Number of the user who owns the file.",
                    "st_gid: Number of the group that the file belongs to.",
                    "st_size: Size in bytes.",
                    null,
                    null,
                    null)
            .withHidden(
                    "st_atime: When the file was last read, in seconds since 1970.",
                    "st_mtime: When the content was last changed, in seconds since 1970.",
                    "st_ctime: When the file or what is known of it was last changed, in seconds since 1970.",
                    "st_atime_ns: When the file was last read, in nanoseconds since 1970.",
                    "st_mtime_ns: When the content was last changed, in nanoseconds since 1970.",
                    "st_ctime_ns: When the file or what is known of it was last changed, in nanoseconds since 1970.",
                    "st_blksize: Size in bytes of the blocks in which the file is best read and written.",
                    "st_blocks: How many blocks of 512 bytes the file takes.",
                    "st_rdev: Number of the device that a special file is.")
            .withDoc("What stat(), fstat() and lstat() return: what the system knows of a file.");

    private static final List<TruffleFile.AttributeDescriptor<?>> ATTRIBUTES = List.of(
            TruffleFile.UNIX_MODE,
            TruffleFile.UNIX_INODE,
            TruffleFile.UNIX_DEV,
            TruffleFile.UNIX_NLINK,
            TruffleFile.UNIX_UID,
            TruffleFile.UNIX_GID,
            TruffleFile.SIZE,
            TruffleFile.LAST_ACCESS_TIME,
            TruffleFile.LAST_MODIFIED_TIME,
            TruffleFile.UNIX_CTIME);
    private static final long BLOCK = 512;
    private static final long BLOCK_SIZE = 4096;
    private static final long UNSIGNED = 0xFFFFFFFFL;
    private static final double NANOS = 1e9;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private FileStatus() {}

    static PyTuple of(TruffleFile file, boolean follow) throws IOException {
        LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        TruffleFile.Attributes attributes;
        try {
            attributes = file.getAttributes(ATTRIBUTES, options);
        } catch (UnsupportedOperationException e) {
            throw new IOException("Invalid argument", e);
        }
        FileTime accessed = attributes.get(TruffleFile.LAST_ACCESS_TIME);
        FileTime modified = attributes.get(TruffleFile.LAST_MODIFIED_TIME);
        FileTime changed = attributes.get(TruffleFile.UNIX_CTIME);
        long size = attributes.get(TruffleFile.SIZE);
        return of(new Status(
                (long) attributes.get(TruffleFile.UNIX_MODE),
                attributes.get(TruffleFile.UNIX_INODE),
                attributes.get(TruffleFile.UNIX_DEV),
                (long) attributes.get(TruffleFile.UNIX_NLINK),
                attributes.get(TruffleFile.UNIX_UID) & UNSIGNED,
                attributes.get(TruffleFile.UNIX_GID) & UNSIGNED,
                size,
                accessed.to(TimeUnit.NANOSECONDS),
                modified.to(TimeUnit.NANOSECONDS),
                changed.to(TimeUnit.NANOSECONDS),
                BLOCK_SIZE,
                (size + BLOCK - 1) / BLOCK,
                0L));
    }

    static PyTuple of(Status status) {
        Object[] elements = {
            status.mode(),
            status.inode(),
            status.device(),
            status.links(),
            status.user(),
            status.group(),
            status.size(),
            Math.floorDiv(status.accessed(), NANOS_PER_SECOND),
            Math.floorDiv(status.modified(), NANOS_PER_SECOND),
            Math.floorDiv(status.changed(), NANOS_PER_SECOND)
        };
        return RESULT.makeWithHidden(
                elements,
                status.accessed() / NANOS,
                status.modified() / NANOS,
                status.changed() / NANOS,
                status.accessed(),
                status.modified(),
                status.changed(),
                status.blockSize(),
                status.blocks(),
                status.specialDevice());
    }
}
