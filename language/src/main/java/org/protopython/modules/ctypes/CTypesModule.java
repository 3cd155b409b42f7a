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
    @PyBuiltin(value = "sizeof(obj, /)", doc = "The size in bytes of a C type, or of the memory of C data.")
    static long sizeOf(Object obj) {
        if (obj instanceof PyCData data) {
            return data.memoryUnchecked().byteSize();
        } else if (CType.ofClass(obj) != null) {
            return CType.ofClass(obj).size;
        }
        throw Errors.typeError("this type has no size");
    }

    @PyBuiltin(value = "alignment(obj, /)", doc = "The alignment in bytes of a C type, or of C data.")
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

    @PyBuiltin(
            value = "byref(obj, offset=0, /)",
            doc = "An argument for a foreign call that is a pointer to C data, moved by offset bytes.")
    static Object byReference(Object obj, long offset) {
        return PyCArgument.reference(data(obj, "byref() argument 1"), offset);
    }

    @PyBuiltin(value = "addressof(obj, /)", doc = "The address of the memory of C data.")
    static Object addressOf(PythonContext context, Object obj) {
        PyCData data = data(obj, "addressof() argument");
        AuditHooks.raise(context, PyStrings.of("ctypes.addressof"), new Object[] {obj});
        return SimpleValues.unsigned(data.address());
    }

    @PyBuiltin(
            value = "resize(obj, size, /)",
            doc = "Change the size in bytes of memory that C data owns. It must not become less than the type needs.")
    static void resize(Object obj, long size) {
        PyCData data = data(obj, "resize() argument 1");
        if (size < data.info().size) {
            throw Errors.valueError("minimum size is %d", data.info().size);
        } else if (!data.isOwner()) {
            throw Errors.valueError("Memory cannot be resized because this object doesn't own it");
        }
        data.resize(size);
    }

    @PyBuiltin(
            value = "get_errno()",
            doc = "The number of the error that this thread has kept from calls with use_errno.")
    static long errno(PythonContext context) {
        AuditHooks.raise(context, PyStrings.of("ctypes.get_errno"), new Object[0]);
        return CallState.of(context).errno;
    }

    @PyBuiltin(value = "set_errno(value, /)", doc = """
        Set the number of the error that this thread keeps for calls with use_errno, and give the former one.\
        """)
    static long setErrno(PythonContext context, int value) {
        AuditHooks.raise(context, PyStrings.of("ctypes.set_errno"), new Object[] {(long) value});
        CallState state = CallState.of(context);
        int former = state.errno;
        state.errno = value;
        return former;
    }

    @PyBuiltin(value = "dlopen(name, flag=2, /)", doc = """
        Load a shared library, or with None the program itself, and give its handle.

        Raises OSError if it cannot be loaded.\
        """)
    static Object open(PythonContext context, Object name, int flag) {
        AuditHooks.raise(context, PyStrings.of("ctypes.dlopen"), new Object[] {name});
        byte[] path = name == PyNone.NONE ? null : FileNames.encode(Conversions.toPath(name));
        long handle = Libraries.open(path, flag | Libraries.RTLD_NOW);
        if (handle == 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, Libraries.error(""));
        }
        return handle;
    }

    @PyBuiltin(
            value = "dlsym(handle, name, /)",
            doc = "The address of a name in the shared library of a handle. Raises OSError when there is none.")
    static Object symbol(PythonContext context, Object handle, TruffleString name) {
        AuditHooks.raise(context, PyStrings.of("ctypes.dlsym/handle"), new Object[] {handle, name});
        long address = Libraries.symbol(SimpleValues.mask(handle), name);
        if (address == 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, Libraries.error("symbol '" + name + "' not found"));
        }
        return address;
    }

    @PyBuiltin(
            value = "dlclose(handle, /)",
            doc = "Give back the handle of a shared library. Raises OSError on failure.")
    static void close(Object handle) {
        if (Libraries.close(SimpleValues.mask(handle)) != 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, Libraries.error(""));
        }
    }

    private static Object callAt(PythonContext context, Object address, PyTuple arguments, int flags) {
        Prototype prototype = new Prototype(null, null, PyNone.NONE, BuiltinTypes.INT, flags);
        return ForeignCall.call(context, SimpleValues.mask(address), prototype, arguments.items());
    }

    @PyBuiltin(
            value = "call_function(address, arguments, /)",
            doc = "Call the function at an address with a tuple of arguments; it returns a C int.")
    static Object callFunction(PythonContext context, Object address, PyTuple arguments) {
        return callAt(context, address, arguments, 0);
    }

    @PyBuiltin(
            value = "call_cdeclfunction(address, arguments, /)",
            doc = "Call the function at an address with a tuple of arguments; it returns a C int.")
    static Object callCFunction(PythonContext context, Object address, PyTuple arguments) {
        return callAt(context, address, arguments, Prototype.CDECL);
    }

    /** Knows objects that were given to C. */
    @PyBuiltin(value = "PyObj_FromPtr(address, /)", doc = "The object that was given to C as that address.")
    static Object objectAt(PythonContext context, Object address) {
        return ObjectHandles.of(context).resolve(SimpleValues.mask(address));
    }

    /** References are not counted. */
    @PyBuiltin(value = "Py_INCREF(obj, /)", doc = "Give the object back. References are not counted.")
    static Object addReference(Object obj) {
        return obj;
    }

    @PyBuiltin(value = "Py_DECREF(obj, /)", doc = "Give the object back. References are not counted.")
    static Object removeReference(Object obj) {
        return obj;
    }

    @PyBuiltin(value = "_unpickle(type, state, /)", doc = "Make C data of a type and a pickled state.")
    static Object restore(Object type, PyTuple state) {
        Object made = Calls.callMethod(type, "__new__", type);
        Calls.call(Attributes.get(made, "__setstate__"), state.items());
        return made;
    }

    /** The format, the number of dimensions, and the shape. */
    @PyBuiltin(
            value = "buffer_info(obj, /)",
            doc = "Format, number of dimensions and shape of the buffer that a C type, or C data, offers.")
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
