// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.types.HPyInstance;
import org.protopython.hpy.types.HPyTypeInfo;
import org.protopython.hpy.types.NativeStructs;
import org.protopython.hpy.types.TypeBuilder;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Types of extensions and their instances. */
final class TypeFunctions {
    private static final int CALL_FUNCTION_IMPL = 8;

    private TypeFunctions() {}

    @HPyFunction("HPyType_FromSpec")
    static long fromSpec(HPyThread thread, long spec, long parameters) {
        return thread.toHandle(TypeBuilder.build(thread, spec, parameters));
    }

    private static HPyInstance newInstance(HPyThread thread, long handle, String function) {
        if (!(thread.require(handle) instanceof PyType type)) {
            throw Errors.typeError("%s arg 1 must be a type", function);
        }
        HPyTypeInfo info = HPyTypeInfo.of(type);
        if (info != null && info.shape() != 0) {
            throw Errors.notImplementedError("%s of type '%s', whose shape is not object's", function, type);
        }
        if (info == null) {
            throw Errors.typeError("%s: type '%s' does not come from HPyType_FromSpec", function, type);
        }
        return info.newInstance(thread, type);
    }

    /** Stores the address of the zeroed struct at {@code data}. */
    @HPyFunction("HPy_New")
    static long newInstance(HPyThread thread, long type, long data) {
        HPyInstance instance = newInstance(thread, type, "HPy_New");
        NativeMemory.putLong(data, instance.nativeData());
        return thread.table().open(thread, instance);
    }

    @HPyFunction("HPyType_GenericNew")
    static long genericNew(HPyThread thread, long type, long args, long count, long keywords) {
        return thread.toHandle(newInstance(thread, type, "HPy_Type_GenericNew"));
    }

    private static PyType type(HPyThread thread, long handle) {
        if (thread.require(handle) instanceof PyType type) {
            return type;
        }
        throw Errors.typeError("arg must be a type");
    }

    /** The buffer belongs to the type. */
    @HPyFunction("HPyType_GetName")
    static long name(HPyThread thread, long handle) {
        PyType type = type(thread, handle);
        return thread.state().texts().of(type, () -> type.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @HPyFunction("HPyType_IsSubtype")
    static int isSubtype(HPyThread thread, long sub, long type) {
        return type(thread, sub).isSubtypeOf(type(thread, type)) ? 1 : 0;
    }

    @HPyFunction("_HPyType_GetBuiltinShape")
    static int builtinShape(HPyThread thread, long handle) {
        HPyTypeInfo info = HPyTypeInfo.of(type(thread, handle));
        return info == null ? 0 : info.shape();
    }

    @HPyFunction("HPy_SetCallFunction")
    static int setCallFunction(HPyThread thread, long handle, long function) {
        Object object = thread.require(handle);
        PyType type = PyType.of(object);
        HPyTypeInfo info = HPyTypeInfo.of(type);
        if (info == null || !info.isCallable() || !(object instanceof NativeData data)) {
            throw Errors.typeError("type '%s does not implement the HPy call protocol", type);
        }
        data.setCallFunction(NativeMemory.getLong(function + CALL_FUNCTION_IMPL));
        return 0;
    }

    private static long struct(HPyThread thread, long handle) {
        Object object = thread.require(handle);
        NativeData data = NativeStructs.of(thread, object);
        if (data != null) {
            return data.nativeData();
        }
        throw Errors.systemError("'%s' object has no native struct", PyType.of(object));
    }

    @HPyFunction("_HPy_AsStruct_Object")
    static long asStructObject(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_Type")
    static long asStructType(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_Long")
    static long asStructLong(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_Float")
    static long asStructFloat(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_Unicode")
    static long asStructUnicode(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_Tuple")
    static long asStructTuple(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_List")
    static long asStructList(HPyThread thread, long handle) {
        return struct(thread, handle);
    }

    @HPyFunction("_HPy_AsStruct_Dict")
    static long asStructDict(HPyThread thread, long handle) {
        return struct(thread, handle);
    }
}
