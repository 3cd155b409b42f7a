// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.protopython.objects.BufferExport;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * Functions that {@code ctypes} calls by their addresses, and that are written in Java. Their addresses are those of
 * memory of their own, so that no other function can have them.
 */
enum Intrinsic {
    CAST,
    STRING_AT,
    WIDE_STRING_AT,
    MEMORYVIEW_AT;

    private final MemorySegment place = Arena.global().allocate(1);

    long address() {
        return place.address();
    }

    /** The one with that address, or null. */
    static Intrinsic at(long address) {
        for (Intrinsic each : values()) {
            if (each.address() == address) {
                return each;
            }
        }
        return null;
    }

    Object call(PythonContext context, PyCArgument[] arguments) {
        long address = NativeMemory.pointer(arguments[0].value());
        return switch (this) {
            case CAST -> {
                if (arguments[0].isLent()) {
                    throw Errors.notImplementedError("the memory of this object has no address");
                }
                yield cast(address, arguments[1].kept(), arguments[2].kept());
            }
            case STRING_AT -> {
                long size = SimpleValues.bits(SimpleKind.INT, arguments[1].value(), false);
                if (size < -1) {
                    throw Errors.systemError("Negative size passed to PyBytes_FromStringAndSize");
                }
                yield size == -1 ? NativeText.bytesAt(address) : NativeText.bytesOf(memory(address, size), size);
            }
            case WIDE_STRING_AT -> {
                long size = SimpleValues.bits(SimpleKind.INT, arguments[1].value(), false);
                if (size < -1) {
                    throw Errors.systemError("Negative size passed to PyUnicode_New");
                }
                yield size == -1
                        ? NativeText.textAt(address)
                        : NativeText.textOf(memory(address, size * Integer.BYTES), size);
            }
            case MEMORYVIEW_AT -> {
                long size = SimpleValues.bits(SimpleKind.LONG, arguments[1].value(), false);
                boolean readOnly = SimpleValues.bits(SimpleKind.INT, arguments[2].value(), false) != 0;
                if (size < 0) {
                    throw Errors.valueError("memoryview_at: size is negative (or overflowed): %d", size);
                }
                yield view(address, size, readOnly);
            }
        };
    }

    /** A view of the bytes at an address. */
    static PyMemoryView view(long address, long bytes, boolean readOnly) {
        MemorySegment memory = memory(address, bytes);
        return new PyMemoryView(new BufferExport(PyNone.NONE, memory.asByteBuffer(), readOnly, "B", 1));
    }

    /** The bytes at an address, which may be null when there are none. */
    static MemorySegment memory(long address, long bytes) {
        return bytes == 0 ? NativeMemory.at(address, 0) : NativeMemory.dereference(address, bytes);
    }

    /** A new pointer to the same place, which keeps alive what the old one keeps, and the source itself. */
    private static Object cast(long address, Object source, Object target) {
        CType known = CType.ofClass(target);
        boolean isPointer = known != null
                && (known.kind == CType.Kind.POINTER
                        || known.kind == CType.Kind.FUNCTION
                        || known.simple != null && known.simple.isPointer() && known.simple != SimpleKind.OBJECT);
        if (!isPointer) {
            String shown = target instanceof PyType type ? type.name() : Texts.reprJava(target);
            throw Errors.typeError("cast() argument 2 must be a pointer type, not %s", shown);
        }
        PyType type = (PyType) target;
        PyCData made = known.kind == CType.Kind.FUNCTION ? new PyCFunction(type) : new PyCData(type);
        NativeMemory.setPointer(made.memory(), address);
        if (source instanceof PyCData data) {
            made.shareKept(data, Identity.id(data));
        } else if (source != PyNone.NONE) {
            made.setObjects(source);
        }
        return made;
    }
}
