// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import java.io.IOException;

/** A function of the C library has failed with an error number. */
public final class SystemCallException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int errno;

    public SystemCallException(int errno) {
        super("errno " + errno);
        this.errno = errno;
    }

    /** Linux's number. */
    public int errno() {
        return errno;
    }

    /** The result of {@link Libc#call}, if it is no error. */
    public static long check(long result) throws SystemCallException {
        if (result < 0) {
            throw new SystemCallException((int) -result);
        }
        return result;
    }
}
