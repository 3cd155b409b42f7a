// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyType;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.runtime.Errors;

/** {@code pickle.PickleBuffer}. */
@PyTypeMethods(value = "PickleBuffer", doc = "A buffer that pickling may leave out of the stream.")
final class PickleBufferType {
    private PickleBufferType() {}

    @PyBuiltin("__new__(cls, buffer, /)")
    static Object create(PyType cls, Object buffer) {
        return new PyPickleBuffer(cls, buffer);
    }

    @PyBuiltin(
            value = "raw(self, /)",
            doc = "A memoryview of the buffer as plain bytes. Raises BufferError unless they lie in one piece.")
    static Object raw(PyPickleBuffer self) {
        return self.raw();
    }

    @PyBuiltin(value = "release(self, /)", doc = "Let go of the buffer. Any other use then raises ValueError.")
    static void release(PyPickleBuffer self) {
        self.release();
    }

    @PyBuiltin("__buffer__(self, flags, /)")
    static Object buffer(PyPickleBuffer self, int flags) {
        return BufferRequests.ownViewOrNull(self, flags);
    }

    @PyBuiltin("__release_buffer__(self, buffer, /)")
    static void releaseBuffer(PyPickleBuffer self, Object buffer) {
        if (!(buffer instanceof PyMemoryView view)) {
            throw Errors.typeError("expected a memoryview object");
        } else {
            MemoryViews.release(view);
        }
    }
}
