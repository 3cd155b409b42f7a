// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.runtime.Errors;

/** {@code pickle.PickleBuffer}: memory of another object that a pickler may leave out of the pickle. */
final class PyPickleBuffer extends PyObject implements BufferExporter {
    static final PyType TYPE = BuiltinTypes.defineForModule("PickleBuffer", "pickle", BuiltinTypes.OBJECT, false);

    private final Object owner;
    private PyMemoryView view;

    /** TypeError if the owner exports no memory. */
    PyPickleBuffer(PyType type, Object owner) {
        super(type);
        this.owner = owner;
        view = BufferRequests.viewOrNull(owner, BufferRequests.FULL_READ_ONLY);
        if (view == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PyType.of(owner));
        }
    }

    /** ValueError once it was released. */
    PyMemoryView view() {
        if (view == null) {
            throw Errors.valueError("operation forbidden on released PickleBuffer object");
        }
        return view;
    }

    /** A view on the bytes as they lie in memory; BufferError if there are gaps. */
    PyMemoryView raw() {
        PyMemoryView whole = view();
        if (!whole.isContiguous() && !whole.isFortranContiguous()) {
            throw BufferRequests.bufferError("cannot extract raw buffer from non-contiguous buffer");
        }
        return whole.cast("B", 1, new int[] {whole.byteCount()});
    }

    void release() {
        if (view != null) {
            view.release();
            view = null;
        }
    }

    @Override
    public BufferExport exportBuffer() {
        view();
        return new Export(BufferRequests.viewOrNull(owner, BufferRequests.FULL_READ_ONLY));
    }

    /** The owner's memory, held by a view of its own, so that it stays when this object is released. */
    private static final class Export extends BufferExport {
        private final PyMemoryView held;

        Export(PyMemoryView held) {
            super(
                    held.export().exporter(),
                    held.memory(),
                    held.isReadOnly(),
                    held.format(),
                    held.itemSize(),
                    held.shape(),
                    held.strides(),
                    held.offset());
            this.held = held;
        }

        @Override
        public int[] subOffsets() {
            return held.export().subOffsets();
        }

        @Override
        public int follow(int position) {
            return held.export().follow(position);
        }

        @Override
        protected void onRelease() {
            held.release();
        }
    }
}
