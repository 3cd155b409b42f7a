// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** The target of {@code readinto}: a bytearray or a view of one. */
record WritableBuffer(PyByteArray array, PyMemoryView view) {
    static WritableBuffer of(Object target, String method) {
        if (target instanceof PyByteArray array) {
            return new WritableBuffer(array, null);
        } else if (target instanceof PyMemoryView view && !view.isReadOnly()) {
            return new WritableBuffer(null, view);
        }
        throw Errors.typeError("%s() argument must be read-write bytes-like object, not %s", method, PyType.of(target));
    }

    int length() {
        return array != null ? array.size() : view.length();
    }

    /** Copies the bytes to the beginning and returns their number. */
    int fill(byte[] bytes) {
        int count = Math.min(bytes.length, length());
        if (array != null) {
            System.arraycopy(bytes, 0, array.store(), 0, count);
        } else {
            for (int i = 0; i < count; i++) {
                view.set(i, bytes[i]);
            }
        }
        return count;
    }
}
