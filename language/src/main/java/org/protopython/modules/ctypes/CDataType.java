// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _CData}: what all C data can do. */
@PyTypeMethods(value = "_CData", doc = "Base class of all C data.")
final class CDataType {
    private CDataType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        checkConcrete(cls);
        return new PyCData(cls);
    }

    @PyGetter(value = "_b_base_", doc = "The object whose memory this one shares, or None.")
    static Object base(PyCData self) {
        return self.base() == null ? PyNone.NONE : self.base();
    }

    @PyGetter(value = "_b_needsfree_", doc = "1 if the object owns its memory, 0 otherwise.")
    static long needsFree(PyCData self) {
        return self.isOwner() ? 1 : 0;
    }

    @PyGetter(value = "_objects", doc = "What the object keeps alive, or None.")
    static Object objects(PyCData self) {
        return self.objects();
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyCData self) {
        throw Errors.typeError("unhashable type");
    }

    @PyBuiltin("__ctypes_from_outparam__(self, /)")
    static Object fromOutParameter(PyCData self) {
        return self;
    }

    @PyBuiltin("__buffer__(self, flags, /)")
    static Object buffer(PyCData self, int flags) {
        return BufferRequests.ownViewOrNull(self, flags);
    }

    @PyBuiltin("__release_buffer__(self, buffer, /)")
    static void releaseBuffer(PyCData self, Object buffer) {
        MemoryViews.releaseOf(self, buffer);
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PythonContext context, PyCData self) {
        if (self.info().hasPointers) {
            throw Errors.valueError("ctypes objects containing pointers cannot be pickled");
        }
        Object rebuild = Attributes.get(ImportSystem.importModule(context, "_ctypes"), "_unpickle");
        Object attributes = Attributes.getOrNull(self, "__dict__");
        Object state = new PyTuple(
                attributes == null ? new PyDict() : attributes,
                new PyBytes(self.memory().toArray(JAVA_BYTE)));
        return new PyTuple(rebuild, new PyTuple(self.type(), state));
    }

    @PyBuiltin("__setstate__(self, dict, data, /)")
    static void setState(PyCData self, PyDict dict, PyBytes data) {
        MemorySegment memory = self.memory();
        int length = (int) Math.min(memory.byteSize(), data.value().length);
        MemorySegment.copy(data.value(), 0, memory, JAVA_BYTE, 0, length);
        if (dict.size() > 0) {
            Calls.callMethod(Attributes.get(self, "__dict__"), "update", dict);
        }
    }

    /** SystemError for a class that its metaclass has initialised already. */
    static void checkNew(PyType cls) {
        if (cls.nativeData() != null) {
            throw Errors.systemError("StgInfo of '%s' is already initialized.", cls.name());
        }
    }

    /** TypeError for classes that have no instances. */
    static CType checkConcrete(PyType cls) {
        CType known = CType.of(cls);
        if (known == null) {
            throw Errors.typeError("abstract class");
        }
        known.isFinal = true;
        return known;
    }
}
