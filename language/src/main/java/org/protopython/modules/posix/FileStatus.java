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
                    "st_mode",
                    "st_ino",
                    "st_dev",
                    "st_nlink",
                    "st_uid",
                    "st_gid",
                    "st_size",
                    null,
                    null,
                    null)
            .withHidden(
                    "st_atime",
                    "st_mtime",
                    "st_ctime",
                    "st_atime_ns",
                    "st_mtime_ns",
                    "st_ctime_ns",
                    "st_blksize",
                    "st_blocks",
                    "st_rdev");

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
