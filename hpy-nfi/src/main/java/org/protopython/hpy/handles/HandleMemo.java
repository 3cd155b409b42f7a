// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/** The handle an object had when its thread last used it; it may be closed by now. */
public final class HandleMemo {
    HPyThread thread;
    long handle;
    boolean used;
}
