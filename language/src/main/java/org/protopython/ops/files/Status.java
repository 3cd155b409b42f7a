// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

/**
 * What {@code stat} tells of a file.
 *
 * @param accessed nanoseconds since 1970, as the two others
 * @param blocks number of 512 bytes
 */
public record Status(
        long mode,
        long inode,
        long device,
        long links,
        long user,
        long group,
        long size,
        long accessed,
        long modified,
        long changed,
        long blockSize,
        long blocks,
        long specialDevice) {
    private static final int TYPE_MASK = 0170000;
    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;

    public boolean isRegular() {
        return (mode & TYPE_MASK) == REGULAR;
    }

    public boolean isDirectory() {
        return (mode & TYPE_MASK) == DIRECTORY;
    }
}
