// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/** A memoryview on its way: what is opened sees the same memory, which its exporter keeps in place meanwhile. */
public record CrossView(PyMemoryView view) implements CrossValue {
    /** What views that were opened show as their object. */
    public static final PyType TYPE =
            BuiltinTypes.defineForModule("CrossInterpreterBufferView", "_interpreters", BuiltinTypes.OBJECT, false);

    static CrossView of(PyMemoryView original) {
        return new CrossView(original.whole(original.isReadOnly()));
    }

    @Override
    public Object open(PythonContext context) {
        return new PyMemoryView(new Exporter(view).exportBuffer());
    }

    @Override
    public void drop() {
        view.release();
    }

    /** Stands for the object of the other interpreter. */
    private static final class Exporter extends PyObject implements BufferExporter {
        private final PyMemoryView view;

        Exporter(PyMemoryView view) {
            super(TYPE);
            this.view = view;
        }

        @Override
        public BufferExport exportBuffer() {
            return new Export(this);
        }
    }

    private static final class Export extends BufferExport {
        private final PyMemoryView view;

        Export(Exporter exporter) {
            super(
                    exporter,
                    exporter.view.memory(),
                    exporter.view.isReadOnly(),
                    exporter.view.format(),
                    exporter.view.itemSize(),
                    exporter.view.shape(),
                    exporter.view.strides(),
                    exporter.view.offset());
            view = exporter.view;
        }

        @Override
        public int[] subOffsets() {
            return view.export().subOffsets();
        }

        @Override
        public int follow(int position) {
            return view.export().follow(position);
        }

        @Override
        protected void onRelease() {
            view.release();
        }
    }
}
