// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The target of {@code readinto}: a bytearray or a view of one. */
public record WritableBuffer(PyByteArray array, PyMemoryView view) {
    public static WritableBuffer of(Object target, String method) {
        if (target instanceof PyByteArray array) {
            return new WritableBuffer(array, null);
        }
        PyMemoryView view = viewOrNull(target);
        if (view != null) {
            return new WritableBuffer(null, view);
        }
        throw Errors.typeError("%s() argument must be read-write bytes-like object, not %s", method, PyType.of(target));
    }

    private static PyMemoryView viewOrNull(Object target) {
        try {
            return BufferRequests.viewOrNull(target, BufferRequests.WRITABLE);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.BUFFER_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    public int length() {
        return array != null ? array.size() : view.byteCount();
    }

    /** Copies the bytes to the beginning and returns their number; to be called once. */
    public int fill(byte[] bytes) {
        int count = Math.min(bytes.length, length());
        if (array != null) {
            System.arraycopy(bytes, 0, array.store(), 0, count);
        } else {
            view.setBytes(bytes, count);
            view.release();
        }
        return count;
    }
}
