// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Memory to be written to once, in the way of {@code readinto}: a bytearray or a contiguous view of something. */
public record WritableBuffer(PyByteArray array, PyMemoryView view) {
    /** @param method names the method that was given the target, in the TypeError for one that is no such memory */
    public static WritableBuffer of(Object target, String method) {
        return ofArgument(target, method + "() argument");
    }

    /** @param what begins the TypeError for a target that is no such memory */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static WritableBuffer ofArgument(Object target, String what) {
        if (target instanceof PyByteArray array) {
            return new WritableBuffer(array, null);
        }
        PyMemoryView view = viewOrNull(target);
        if (view != null) {
            return new WritableBuffer(null, view);
        }
        Object shown = target == PyNone.NONE ? "None" : PyType.of(target);
        throw Errors.typeError("%s must be read-write bytes-like object, not %s", what, shown);
    }

    private static PyMemoryView viewOrNull(Object target) {
        try {
            PyMemoryView view = BufferRequests.viewOrNull(target, BufferRequests.WRITABLE);
            if (view == null || view.isContiguous()) {
                return view;
            }
            view.release();
            return null;
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

    /** Copies the bytes to the beginning, as many as have room there, and returns their number. */
    public int fill(byte[] bytes) {
        int count = Math.min(bytes.length, length());
        put(0, bytes, count);
        return count;
    }

    /** Copies the first bytes of an array to a position. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void put(int position, byte[] bytes, int count) {
        if (array != null) {
            synchronized (array) {
                // another thread may have made it shorter
                int room = array.size() - position;
                if (room > 0) {
                    System.arraycopy(bytes, 0, array.store(), position, Math.min(room, count));
                }
            }
        } else {
            view.memory().put(view.offset() + position, bytes, 0, count);
            view.release();
        }
    }

    /** Nothing is to be written after all. */
    public void release() {
        if (view != null) {
            view.release();
        }
    }
}
