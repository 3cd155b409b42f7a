// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

/** A shared library cannot be opened; the message is the dynamic linker's. */
public final class NativeLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NativeLinkException(String message) {
        super(message, null, false, false);
    }
}
