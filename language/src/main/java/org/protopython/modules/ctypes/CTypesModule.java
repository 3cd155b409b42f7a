// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.Libc;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _ctypes}. Contexts that may not call native code cannot import it. */
@PyModule(value = "_ctypes", doc = "Data laid out as in C, and functions of shared libraries.")
public final class CTypesModule {
    @PyConstant("_SimpleCData")
    static final PyType SIMPLE = CDataTypes.SIMPLE;

    @PyConstant("Structure")
    static final PyType STRUCTURE = CDataTypes.STRUCTURE;

    @PyConstant("Union")
    static final PyType UNION = CDataTypes.UNION;

    @PyConstant("Array")
    static final PyType ARRAY = CDataTypes.ARRAY;

    @PyConstant("_Pointer")
    static final PyType POINTER = CDataTypes.POINTER;

    @PyConstant("CFuncPtr")
    static final PyType FUNCTION = CDataTypes.FUNCTION;

    @PyConstant("CField")
    static final PyType FIELD = PyCField.TYPE;

    @PyConstant("ArgumentError")
    static final PyType ARGUMENT_ERROR = ForeignCall.ARGUMENT_ERROR;

    @PyConstant("FUNCFLAG_CDECL")
    static final int CDECL = Prototype.CDECL;

    @PyConstant("FUNCFLAG_PYTHONAPI")
    static final int PYTHON_API = Prototype.PYTHON_API;

    @PyConstant("FUNCFLAG_USE_ERRNO")
    static final int USE_ERRNO = Prototype.USE_ERRNO;

    @PyConstant("FUNCFLAG_USE_LASTERROR")
    static final int USE_LAST_ERROR = Prototype.USE_LAST_ERROR;

    @PyConstant("CTYPES_MAX_ARGCOUNT")
    static final int MOST_ARGUMENTS = ForeignCall.MOST_ARGUMENTS;

    @PyConstant("SIZEOF_TIME_T")
    static final int SIZE_OF_TIME = 8;

    @PyConstant("RTLD_LOCAL")
    static final int RTLD_LOCAL = 0;

    @PyConstant("RTLD_GLOBAL")
    static final int RTLD_GLOBAL = 256;

    private CTypesModule() {}

    /** ImportError where native code may not be called. */
    private static void checkAccess(PythonContext context) {
        if (!Libc.isAllowed(context)) {
            throw Errors.importError("_ctypes needs native access, which this context does not have");
        }
    }

    @PyConstant("__version__")
    static Object version(PythonContext context) {
        checkAccess(context);
        return PyStrings.of("1.1.0");
    }

    @PyConstant("_memmove_addr")
    static long memmove(PythonContext context) {
        checkAccess(context);
        return Libraries.symbol(0, PyStrings.of("memmove"));
    }

    @PyConstant("_memset_addr")
    static long memset(PythonContext context) {
        checkAccess(context);
        return Libraries.symbol(0, PyStrings.of("memset"));
    }

    @PyConstant("_cast_addr")
    static long cast(PythonContext context) {
        checkAccess(context);
        return Intrinsic.CAST.address();
    }

    @PyConstant("_string_at_addr")
    static long stringAt(PythonContext context) {
        checkAccess(context);
        return Intrinsic.STRING_AT.address();
    }

    @PyConstant("_wstring_at_addr")
    static long wideStringAt(PythonContext context) {
        checkAccess(context);
        return Intrinsic.WIDE_STRING_AT.address();
    }

    @PyConstant("_memoryview_at_addr")
    static long memoryViewAt(PythonContext context) {
        checkAccess(context);
        return Intrinsic.MEMORYVIEW_AT.address();
    }

    /** In bytes, of a class or an object. */
    @PyBuiltin("sizeof(obj, /)")
    static long sizeOf(Object obj) {
        if (obj instanceof PyCData data) {
            return data.memoryUnchecked().byteSize();
        } else if (CType.ofClass(obj) != null) {
            return CType.ofClass(obj).size;
        }
        throw Errors.typeError("this type has no size");
    }

    @PyBuiltin("alignment(obj, /)")
    static long alignment(Object obj) {
        CType known = obj instanceof PyCData data ? data.info() : CType.ofClass(obj);
        if (known == null) {
            throw Errors.typeError("no alignment info");
        }
        return known.alignment;
    }

    private static PyCData data(Object value, String function) {
        if (value instanceof PyCData data) {
            return data;
        }
        throw Errors.typeError("%s must be _ctypes._CData, not %s", function, PyType.of(value));
    }

    @PyBuiltin("byref(obj, offset=0, /)")
    static Object byReference(Object obj, long offset) {
        return PyCArgument.reference(data(obj, "byref() argument 1"), offset);
    }

    @PyBuiltin("addressof(obj, /)")
    static Object addressOf(PythonContext context, Object obj) {
        PyCData data = data(obj, "addressof() argument");
        AuditHooks.raise(context, PyStrings.of("ctypes.addressof"), new Object[] {obj});
        return SimpleValues.unsigned(data.address());
    }

    @PyBuiltin("resize(obj, size, /)")
    static void resize(Object obj, long size) {
        PyCData data = data(obj, "resize() argument 1");
        if (size < data.info().size) {
            throw Errors.valueError("minimum size is %d", data.info().size);
        } else if (!data.isOwner()) {
            throw Errors.valueError("Memory cannot be resized because this object doesn't own it");
        }
        data.resize(size);
    }

    @PyBuiltin("get_errno()")
    static long errno(PythonContext context) {
        AuditHooks.raise(context, PyStrings.of("ctypes.get_errno"), new Object[0]);
        return CallState.of(context).errno;
    }

    @PyBuiltin("set_errno(value, /)")
    static long setErrno(PythonContext context, int value) {
        AuditHooks.raise(context, PyStrings.of("ctypes.set_errno"), new Object[] {(long) value});
        CallState state = CallState.of(context);
        int former = state.errno;
        state.errno = value;
        return former;
    }

    @PyBuiltin("dlopen(name, flag=2, /)")
    static Object open(PythonContext context, Object name, int flag) {
        AuditHooks.raise(context, PyStrings.of("ctypes.dlopen"), new Object[] {name});
        byte[] path = name == PyNone.NONE ? null : FileNames.encode(Conversions.toPath(name));
        long handle = Libraries.open(path, flag | Libraries.RTLD_NOW);
        if (handle == 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, Libraries.error(""));
        }
        return handle;
    }

    @PyBuiltin("dlsym(handle, name, /)")
    static Object symbol(PythonContext context, Object handle, TruffleString name) {
        AuditHooks.raise(context, PyStrings.of("ctypes.dlsym/handle"), new Object[] {handle, name});
        long address = Libraries.symbol(SimpleValues.mask(handle), name);
        if (address == 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, Libraries.error("symbol '" + name + "' not found"));
        }
        return address;
    }

    @PyBuiltin("dlclose(handle, /)")
    static void close(Object handle) {
        if (Libraries.close(SimpleValues.mask(handle)) != 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, Libraries.error(""));
        }
    }

    private static Object callAt(PythonContext context, Object address, PyTuple arguments, int flags) {
        Prototype prototype = new Prototype(null, null, PyNone.NONE, BuiltinTypes.INT, flags);
        return ForeignCall.call(context, SimpleValues.mask(address), prototype, arguments.items());
    }

    @PyBuiltin("call_function(address, arguments, /)")
    static Object callFunction(PythonContext context, Object address, PyTuple arguments) {
        return callAt(context, address, arguments, 0);
    }

    @PyBuiltin("call_cdeclfunction(address, arguments, /)")
    static Object callCFunction(PythonContext context, Object address, PyTuple arguments) {
        return callAt(context, address, arguments, Prototype.CDECL);
    }

    /** Knows objects that were given to C. */
    @PyBuiltin("PyObj_FromPtr(address, /)")
    static Object objectAt(PythonContext context, Object address) {
        return ObjectHandles.of(context).resolve(SimpleValues.mask(address));
    }

    /** References are not counted. */
    @PyBuiltin("Py_INCREF(obj, /)")
    static Object addReference(Object obj) {
        return obj;
    }

    @PyBuiltin("Py_DECREF(obj, /)")
    static Object removeReference(Object obj) {
        return obj;
    }

    @PyBuiltin("_unpickle(type, state, /)")
    static Object restore(Object type, PyTuple state) {
        Object made = Calls.callMethod(type, "__new__", type);
        Calls.call(Attributes.get(made, "__setstate__"), state.items());
        return made;
    }

    /** The format, the number of dimensions, and the shape. */
    @PyBuiltin("buffer_info(obj, /)")
    static Object bufferInfo(Object obj) {
        CType known = obj instanceof PyCData data ? data.info() : CType.ofClass(obj);
        if (known == null) {
            throw Errors.typeError("not a ctypes type or object");
        }
        Object[] shape = Arrays.stream(known.shape)
                .mapToObj(length -> (Object) (long) length)
                .toArray();
        return new PyTuple(PyStrings.of(known.format), (long) shape.length, new PyTuple(shape));
    }
}
