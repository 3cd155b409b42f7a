// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.lang.ref.WeakReference;

/** A handle of debug mode: what it stands for, whether it is open, where it was opened and closed. */
public final class CheckedHandle {
    /** No character data hangs on the handle. */
    public static final long NO_DATA = -1;

    final int index;
    int uses;
    private Object object;
    /** What remains of the object when the handle is closed: debug mode makes nothing live longer. */
    private WeakReference<Object> last;

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

    /** The object; null where the handle is closed and the object is gone. */
    public Object object() {
        return object != null || last == null ? object : last.get();
    }

    void setObject(Object newObject) {
        object = newObject;
        last = null;
    }

    void letGo() {
        last = new WeakReference<>(object);
        object = null;
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
