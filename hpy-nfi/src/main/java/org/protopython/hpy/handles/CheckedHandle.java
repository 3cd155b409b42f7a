// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/** A handle of debug mode: what it stands for, whether it is open, where it was opened and closed. */
public final class CheckedHandle {
    /** No character data hangs on the handle. */
    public static final long NO_DATA = -1;

    final int index;
    int uses;
    Object object;
    long generation;
    boolean closed;
    String opened;
    String closedAt;
    long data;
    long dataSize = NO_DATA;

    CheckedHandle(int index) {
        this.index = index;
    }

    /** The same for the whole life of the record, which a later handle may reuse. */
    public long id() {
        return index;
    }

    /** The object, which a closed handle keeps until the record is used again. */
    public Object object() {
        return object;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Bytes of character data kept for the handle, or {@link #NO_DATA}. */
    public long dataSize() {
        return dataSize;
    }

    /** Python and native frames, or null when stack traces were off. */
    public String opened() {
        return opened;
    }

    /** The same for its end. */
    public String closedAt() {
        return closedAt;
    }
}
