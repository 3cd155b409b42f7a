// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.protopython.hpy.nfi.NativeRuntime;

/**
 * The handles of debug mode of one context. Each has a record of its own; the bits name the record and how often it was
 * used before, so that a closed handle is noticed even when its record lives again. Closed records wait in a queue,
 * the oldest is used again once the queue is full.
 */
public final class CheckedHandles {
    private static final long TAG = 0xFFFEL << 48;
    private static final int USES = 0xFFFF;

    private final NativeRuntime runtime;
    private final List<CheckedHandle> records = new ArrayList<>();
    private final LinkedHashSet<CheckedHandle> open = new LinkedHashSet<>();
    private final ArrayDeque<CheckedHandle> closed = new ArrayDeque<>();
    private long generation;
    private int closedLimit = 1024;
    private long dataLimit = 10L << 20;
    private long closedData;
    private int traceLimit;
    private boolean raises;
    private Object onInvalidHandle;
    private Object onInvalidBuilder;

    CheckedHandles(NativeRuntime runtime) {
        this.runtime = runtime;
    }

    /** A new handle for an object. */
    synchronized long open(Object object, String trace) {
        CheckedHandle record;
        if (closed.size() >= closedLimit && !closed.isEmpty()) {
            record = closed.poll();
            dropData(record);
            record.uses = (record.uses + 1) & USES;
        } else {
            record = new CheckedHandle(records.size());
            records.add(record);
        }
        record.setObject(object);
        record.generation = generation;
        record.closed = false;
        record.opened = trace;
        record.closedAt = null;
        open.add(record);
        return bits(record);
    }

    private static long bits(CheckedHandle record) {
        return TAG | (long) record.uses << 32 | record.index;
    }

    /** The record of a handle, open or closed; null where the bits are those of no handle or of one long gone. */
    synchronized CheckedHandle find(long handle) {
        int index = (int) handle;
        if ((handle & 0xFFFFL << 48) != TAG || index < 0 || index >= records.size()) {
            return null;
        }
        CheckedHandle record = records.get(index);
        return record.uses == ((handle >>> 32) & USES) ? record : null;
    }

    /** Closes an open record. */
    public synchronized void close(CheckedHandle record, String trace) {
        if (record.closed) {
            return;
        }
        record.closed = true;
        record.letGo();
        record.closedAt = trace;
        open.remove(record);
        if (record.dataSize >= 0) {
            if (closedData + record.dataSize > dataLimit) {
                freeData(record);
            } else {
                closedData += record.dataSize;
                runtime.closeProtected(record.data, record.dataSize);
            }
        }
        closed.add(record);
        if (closed.size() > closedLimit) {
            CheckedHandle oldest = closed.poll();
            dropData(oldest);
        }
    }

    private void dropData(CheckedHandle record) {
        if (record.dataSize >= 0) {
            if (record.closed) {
                closedData -= record.dataSize;
            }
            freeData(record);
        }
    }

    private void freeData(CheckedHandle record) {
        runtime.freeProtected(record.data, record.dataSize);
        record.dataSize = CheckedHandle.NO_DATA;
    }

    /** The characters that hang on a handle, copied with its first request; zero-terminated. */
    synchronized long data(CheckedHandle record, byte[] terminated) {
        if (record.dataSize < 0) {
            record.data = runtime.protect(terminated);
            record.dataSize = terminated.length;
        }
        return record.data;
    }

    synchronized void freeAll() {
        for (CheckedHandle record : records) {
            dropData(record);
        }
    }

    /** Begins a generation; handles opened from now on belong to it. */
    public synchronized long newGeneration() {
        return ++generation;
    }

    /** Open handles of a generation and later ones, oldest first. */
    public synchronized List<CheckedHandle> openSince(long first) {
        return open.stream().filter(record -> record.generation >= first).toList();
    }

    /** Closed handles likewise, in the order in which they were closed. */
    public synchronized List<CheckedHandle> closedSince(long first) {
        return closed.stream().filter(record -> record.generation >= first).toList();
    }

    /** The record of that id. */
    public synchronized CheckedHandle record(long id) {
        return id >= 0 && id < records.size() ? records.get((int) id) : null;
    }

    public int closedLimit() {
        return closedLimit;
    }

    public synchronized void setClosedLimit(int limit) {
        closedLimit = limit;
    }

    /** Bytes of character data that closed handles may keep. */
    public long dataLimit() {
        return dataLimit;
    }

    public synchronized void setDataLimit(long limit) {
        dataLimit = limit;
    }

    /** Frames noted when a handle is opened and closed; 0 for none. */
    public int traceLimit() {
        return traceLimit;
    }

    public void setTraceLimit(int limit) {
        traceLimit = limit;
    }

    /** Whether the use of a closed handle or builder is an exception rather than the end of the process. */
    boolean raises() {
        return raises;
    }

    public void setRaises(boolean exception) {
        raises = exception;
    }

    /** What is called instead of either, or null. */
    Object onInvalidHandle() {
        return onInvalidHandle;
    }

    public void setOnInvalidHandle(Object hook) {
        onInvalidHandle = hook;
    }

    Object onInvalidBuilder() {
        return onInvalidBuilder;
    }

    public void setOnInvalidBuilder(Object hook) {
        onInvalidBuilder = hook;
    }
}
