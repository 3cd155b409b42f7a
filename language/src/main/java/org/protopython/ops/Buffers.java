// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyType;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.runtime.Errors;

/** The contents of bytes-like objects. */
public final class Buffers {
    private Buffers() {}

    /** The contents, not to be changed; null if the value is not bytes-like. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] bytesOrNull(Object value) {
        return bytesOrNull(value, BufferRequests.SIMPLE);
    }

    /** As {@link #bytesOrNull(Object)} for those who also take memory that is not contiguous. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] allBytesOrNull(Object value) {
        return bytesOrNull(value, BufferRequests.FULL_READ_ONLY);
    }

    private static byte[] bytesOrNull(Object value, int flags) {
        if (value instanceof PyBytes bytes) {
            return bytes.value();
        }
        if (value instanceof PyByteArray array) {
            return array.toArray();
        }
        if (value instanceof PyMemoryView view) {
            MemoryViews.checkAlive(view);
            return view.toBytes();
        }
        return BufferRequests.isExporter(value) ? exported(value, flags) : null;
    }

    private static byte[] exported(Object value, int flags) {
        PyMemoryView view = BufferRequests.viewOrNull(value, flags);
        try {
            return view.toBytes();
        } finally {
            view.release();
        }
    }

    /** The contents; TypeError if the value is not bytes-like. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] bytes(Object value) {
        byte[] bytes = bytesOrNull(value);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PyType.of(value));
        }
        return bytes;
    }

    /**
     * As {@link #bytesOrNull(Object)} for those who take memory only as it is; BufferError for views that are not in one
     * piece.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] contiguousBytesOrNull(Object value) {
        if (value instanceof PyMemoryView view && !view.isContiguous()) {
            throw BufferRequests.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        return bytesOrNull(value);
    }

    /** The same, and TypeError if the value is not bytes-like. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] contiguousBytes(Object value) {
        byte[] bytes = contiguousBytesOrNull(value);
        return bytes == null ? bytes(value) : bytes;
    }
}
