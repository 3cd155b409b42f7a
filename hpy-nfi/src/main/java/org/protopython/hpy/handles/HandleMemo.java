// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/** The handle an object had when its thread last used it; it may be closed by now. The thread never changes. */
public final class HandleMemo {
    /** Of all objects that were passed once. */
    static final HandleMemo USED = new HandleMemo();

    HPyThread thread;
    long handle;
    /** Calls of the thread that use the handle and count on it to stay. */
    int borrowed;
}
