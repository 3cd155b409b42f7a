// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/** Asks objects for their memory. Flags are those of {@code inspect.BufferFlags}. */
public final class BufferRequests {
    public static final int SIMPLE = 0;
    public static final int WRITABLE = 1;
    public static final int FORMAT = 4;
    /** What {@code memoryview} asks for. */
    public static final int FULL_READ_ONLY = 0x11c;

    private BufferRequests() {}

    /** Whether the object exports its memory, whatever becomes of the attempt. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isExporter(Object value) {
        return value instanceof BufferExporter
                || value instanceof PyMemoryView
                || value instanceof PyObject object
                        && (object.type().bufferProvider() != null
                                || object.type().slot(Slot.BUFFER) != null);
    }

    /**
     * A new view on an object's memory; null when it exports none. BufferError when it does not as the flags want.
     * Whoever asks releases the view.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyMemoryView viewOrNull(Object value, int flags) {
        PyType type = PyType.of(value);
        Object method = type.slot(Slot.BUFFER);
        if (isOfProgram(method)) {
            return viewByMethod(value, type, method, flags);
        }
        PyMemoryView view = ownViewOrNull(value, flags);
        return view != null && isOfProgram(type.slot(Slot.RELEASE_BUFFER))
                ? new MethodExport(value, view, false).view()
                : view;
    }

    /** As {@link #viewOrNull}, with what the built-in types do themselves where a subclass has methods of its own. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyMemoryView ownViewOrNull(Object value, int flags) {
        if (value instanceof PyMemoryView view) {
            MemoryViews.checkMayShare(view);
            boolean refused = (flags & WRITABLE) != 0 && view.isReadOnly();
            if (refused) {
                throw bufferError("memoryview: underlying buffer is not writable");
            }
            return view.whole(view.isReadOnly());
        } else if (value instanceof BufferExporter exporter) {
            return new PyMemoryView(checked(exporter.exportBuffer(), flags));
        }
        PyType type = PyType.of(value);
        return value instanceof PyObject object && type.bufferProvider() != null
                ? new PyMemoryView(checked(type.bufferProvider().export(object, flags), flags))
                : null;
    }

    /** Whether a slot holds a method that is not a built-in one. */
    static boolean isOfProgram(Object method) {
        return method != null && !(method instanceof PyBuiltinFunction);
    }

    private static BufferExport checked(BufferExport export, int flags) {
        if ((flags & WRITABLE) != 0 && export.isReadOnly()) {
            export.release();
            throw bufferError("Object is not writable.");
        }
        return export;
    }

    /** BufferError with a fixed message. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException bufferError(String message) {
        return Errors.raise(ExceptionTypes.BUFFER_ERROR, message);
    }

    private static PyMemoryView viewByMethod(Object value, PyType type, Object method, int flags) {
        Object result = Calls.callUnbound(method, value, type, (long) flags);
        if (!(result instanceof PyMemoryView view)) {
            throw Errors.typeError("__buffer__ returned non-memoryview object");
        }
        MemoryViews.checkAlive(view);
        return new MethodExport(value, view, true).view();
    }
}
