// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.NativeRuntime;

/**
 * The {@code char *} of str and bytes objects. A buffer belongs to the object, not to a handle: extensions read it after
 * they have closed the handle.
 */
public final class NativeTexts {
    private static final int LENGTH_WORD = 8;

    private final NativeRuntime runtime;
    private final Map<Key, Long> buffers = new HashMap<>();
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();

    /** Compares owners by identity. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object owner, ReferenceQueue<Object> queue) {
            super(owner, queue);
            this.hash = System.identityHashCode(owner);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object owner = get();
            return this == other || (owner != null && other instanceof Key key && key.refersTo(owner));
        }
    }

    NativeTexts(NativeRuntime runtime) {
        this.runtime = runtime;
    }

    /** The zero-terminated buffer of an object, filled on first use. */
    public synchronized long of(Object owner, Supplier<byte[]> contents) {
        for (Reference<?> gone = queue.poll(); gone != null; gone = queue.poll()) {
            Long buffer = buffers.remove(gone);
            if (buffer != null) {
                runtime.free(buffer - LENGTH_WORD);
            }
        }
        Key key = new Key(owner, queue);
        Long known = buffers.get(key);
        if (known != null) {
            return known;
        }
        byte[] bytes = contents.get();
        long block = runtime.calloc(LENGTH_WORD + bytes.length + 1L);
        NativeMemory.putLong(block, bytes.length);
        NativeMemory.putBytes(block + LENGTH_WORD, bytes);
        buffers.put(key, block + LENGTH_WORD);
        return block + LENGTH_WORD;
    }

    /** The number of bytes before the terminator of a buffer made here. */
    public long length(long buffer) {
        return NativeMemory.getLong(buffer - LENGTH_WORD);
    }

    synchronized void freeAll() {
        buffers.values().forEach(buffer -> runtime.free(buffer - LENGTH_WORD));
        buffers.clear();
    }
}
