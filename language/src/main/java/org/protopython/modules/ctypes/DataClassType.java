// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What all classes of C data can do: make instances on memory that is there, and take arguments. */
@PyTypeMethods({"PyCSimpleType", "PyCStructType", "UnionType", "PyCArrayType", "PyCPointerType", "PyCFuncPtrType"})
final class DataClassType {
    private DataClassType() {}

    @PyBuiltin(
            value = "from_address(self, integer, /)",
            doc = "C data of this type on the memory at an address. Nothing checks what is there.")
    static Object fromAddress(PythonContext context, PyType self, Object integer) {
        if (!Items.isInt(integer)) {
            throw Errors.typeError("integer expected");
        }
        AuditHooks.raise(context, PyStrings.of("ctypes.cdata"), new Object[] {integer});
        return DataAccess.on(self, NativeMemory.at(SimpleValues.mask(integer), CDataType.checkConcrete(self).size));
    }

    @PyBuiltin(
            value = "from_buffer(self, source, offset=0, /)",
            doc = "C data of this type that shares the memory of a writable buffer, from offset on.")
    static Object fromBuffer(PyType self, Object source, long offset) {
        CType known = CDataType.checkConcrete(self);
        PyMemoryView view = BufferRequests.viewOrNull(source, BufferRequests.FULL_READ_ONLY);
        if (view == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PyType.of(source));
        }
        boolean done = false;
        try {
            if (view.isReadOnly()) {
                throw Errors.typeError("underlying buffer is not writable");
            } else if (!view.isContiguous()) {
                throw Errors.typeError("underlying buffer is not C contiguous");
            }
            checkRoom(view.byteCount(), known.size, offset);
            MemorySegment memory =
                    MemorySegment.ofBuffer(view.memory().duplicate().clear());
            PyCData made = DataAccess.on(self, memory.asSlice(view.offset() + offset, known.size));
            made.keep(-1, view);
            done = true;
            return made;
        } finally {
            if (!done) {
                view.release();
            }
        }
    }

    private static void checkRoom(long length, long size, long offset) {
        if (offset < 0) {
            throw Errors.valueError("offset cannot be negative");
        } else if (size > length - offset) {
            throw Errors.valueError("Buffer size too small (%d instead of at least %d bytes)", length, size + offset);
        }
    }

    @PyBuiltin(
            value = "from_buffer_copy(self, buffer, offset=0, /)",
            doc = "C data of this type with a copy of the bytes of a buffer, from offset on.")
    static Object fromBufferCopy(PyType self, Object buffer, long offset) {
        CType known = CDataType.checkConcrete(self);
        byte[] bytes = Buffers.bytes(buffer);
        checkRoom(bytes.length, known.size, offset);
        return DataAccess.copy(self, MemorySegment.ofArray(bytes).asSlice(offset, known.size));
    }

    @PyBuiltin(value = "in_dll(self, dll, name, /)", doc = """
        The variable of this type that a shared library exports by that name. Raises ValueError when there is none.\
        """)
    static Object inLibrary(PythonContext context, PyType self, Object dll, Object name) {
        AuditHooks.raise(context, PyStrings.of("ctypes.dlsym"), new Object[] {dll, name});
        Object handle = Attributes.get(dll, "_handle");
        if (!Items.isInt(handle)) {
            throw Errors.typeError("the _handle attribute of the second argument must be an integer");
        } else if (Conversions.asText(name) == null) {
            throw ArgumentConversions.wrongType(name, "str", "in_dll() argument 2");
        }
        CType known = CDataType.checkConcrete(self);
        long address = Libraries.symbol(SimpleValues.mask(handle), Conversions.asText(name));
        if (address == 0) {
            throw Errors.raise(
                    ExceptionTypes.VALUE_ERROR, Libraries.error("symbol '" + Conversions.asText(name) + "' not found"));
        }
        return DataAccess.on(self, NativeMemory.at(address, known.size));
    }

    @PyBuiltin(
            value = "from_param(self, value, /)",
            doc = "What a value becomes as an argument of this type. Raises TypeError for an unfit one.")
    static Object fromParameter(PyType self, Object value) {
        return ArgumentConversion.convert(self, value);
    }
}
