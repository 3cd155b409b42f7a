// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BufferExport;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Unraisable;
import org.protopython.ops.memory.Referents;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * The memory behind a view of an object whose class has {@code __buffer__}, {@code __release_buffer__} or both. The method
 * for the release is called when nobody uses the memory any more.
 */
final class MethodExport extends BufferExport {
    private final PyMemoryView source;
    private final boolean givenByProgram;

    /** @param givenByProgram whether the view is what {@code __buffer__} returned, and not the object's own memory */
    MethodExport(Object exporter, PyMemoryView source, boolean givenByProgram) {
        super(exporter, source.memory(), source.isReadOnly(), source.format(), source.itemSize(), source.shape());
        this.source = source;
        this.givenByProgram = givenByProgram;
    }

    /** A view on all of it. */
    PyMemoryView view() {
        return new PyMemoryView(this, source.offset(), format(), itemSize(), shape(), source.strides(), isReadOnly());
    }

    @Override
    public int[] subOffsets() {
        return source.export().subOffsets();
    }

    @Override
    public int follow(int position) {
        return source.export().follow(position);
    }

    @Override
    protected void onRelease() {
        PyType type = PyType.of(exporter());
        Object method = type.slot(Slot.RELEASE_BUFFER);
        if (BufferRequests.isOfProgram(method)) {
            callRelease(type, method);
        }
        if (source.pins() == 0 && !isKept()) {
            source.release();
        }
    }

    private void callRelease(PyType type, Object method) {
        if (!givenByProgram) {
            source.restrict();
        }
        try {
            Calls.callUnbound(method, exporter(), type, source);
        } catch (PException e) {
            Unraisable.report(PythonContext.get(null), e, null, Attributes.getOrNull(exporter(), "__release_buffer__"));
        }
    }

    /**
     * Whether the object itself holds the view that it gave, to give it again or to release it later. Other views would
     * keep the memory in use until the garbage collector finds them.
     */
    private boolean isKept() {
        if (!givenByProgram || source.export().exporter() == exporter()) {
            return false;
        }
        List<Object> referents = new ArrayList<>();
        Referents.addOf(exporter(), referents);
        for (Object referent : referents) {
            if (referent == source) {
                return true;
            }
        }
        return false;
    }
}
