// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.types.BuiltinShape;
import org.protopython.hpy.types.HPyTypeInfo;
import org.protopython.hpy.types.NativeStructs;
import org.protopython.hpy.types.TypeBuilder;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;

/** Types of extensions and their instances. */
final class TypeFunctions {
    private TypeFunctions() {}

    @HPyFunction("HPyType_FromSpec")
    static long fromSpec(HPyThread thread, long spec, long parameters) {
        return thread.toHandle(TypeBuilder.build(thread, spec, parameters));
    }

    /** An instance with a zeroed struct; of a type with the shape of another built-in one, what that makes of nothing. */
    private static Object newInstance(HPyThread thread, long handle, String function) {
        if (!(thread.require(handle) instanceof PyType type)) {
            throw Errors.typeError("%s arg 1 must be a type", function);
        }
        HPyTypeInfo info = HPyTypeInfo.of(type);
        if (info == null) {
            throw Errors.typeError("%s: type '%s' does not come from HPyType_FromSpec", function, type);
        }
        return switch (info.shape()) {
            case BuiltinShape.OBJECT -> info.newInstance(thread, type);
            case BuiltinShape.TYPE -> create(BuiltinTypes.TYPE, type, PyStrings.of(""), PyTuple.EMPTY, new PyDict());
            case BuiltinShape.LONG -> create(BuiltinTypes.INT, type);
            case BuiltinShape.FLOAT -> create(BuiltinTypes.FLOAT, type);
            case BuiltinShape.UNICODE -> create(BuiltinTypes.STR, type);
            case BuiltinShape.TUPLE -> create(BuiltinTypes.TUPLE, type);
            case BuiltinShape.LIST -> create(BuiltinTypes.LIST, type);
            default -> create(BuiltinTypes.DICT, type);
        };
    }

    private static Object create(PyType builtin, PyType type, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = type;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Calls.call(Attributes.get(builtin, "__new__"), all);
    }

    /** Stores the address of the zeroed struct at {@code data}. */
    @HPyFunction("HPy_New")
    static long newInstance(HPyThread thread, long type, long data) {
        Object instance = newInstance(thread, type, "HPy_New");
        NativeData struct = NativeStructs.of(thread, instance);
        NativeMemory.putLong(data, struct == null ? 0 : struct.nativeData());
        return thread.open(instance);
    }

    @HPyFunction("HPyType_GenericNew")
    static long genericNew(HPyThread thread, long type, long args, long count, long keywords) {
        return thread.toHandle(newInstance(thread, type, "HPy_Type_GenericNew"));
    }

    private static PyType type(HPyThread thread, long handle, String function, String which) {
        if (thread.require(handle) instanceof PyType type) {
            return type;
        }
        throw thread.misuse(function + " arg " + which + "must be a type");
    }

    /** The buffer belongs to the type. */
    @HPyFunction("HPyType_GetName")
    static long name(HPyThread thread, long handle) {
        PyType type = type(thread, handle, "HPyType_GetName", "");
        return thread.text(handle, type, () -> type.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @HPyFunction("HPyType_IsSubtype")
    static int isSubtype(HPyThread thread, long sub, long type) {
        PyType lower = type(thread, sub, "HPyType_IsSubtype", "1 ");
        return lower.isSubtypeOf(type(thread, type, "HPyType_IsSubtype", "2 ")) ? 1 : 0;
    }

    @HPyFunction("_HPyType_GetBuiltinShape")
    static int builtinShape(HPyThread thread, long handle) {
        HPyTypeInfo info = HPyTypeInfo.of(type(thread, handle, "_HPyType_GetBuiltinShape", ""));
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
        data.setCallFunction(NativeMemory.getLong(function + NativeLayout.CALL_FUNCTION_IMPL));
        return 0;
    }

    private static long struct(HPyThread thread, long handle, int shape) {
        Object object = thread.require(handle);
        NativeData data = NativeStructs.of(thread, object);
        HPyTypeInfo info = HPyTypeInfo.of(PyType.of(object));
        if (thread.isChecked() && (info == null || info.shape() != shape)) {
            // no exception could keep C from what the pointer does not point to
            thread.state()
                    .fatal("Invalid usage of _HPy_AsStruct_" + BuiltinShape.name(shape) + " on an object of type '"
                            + PyType.of(object) + "'");
        }
        if (data != null) {
            return data.nativeData();
        }
        throw Errors.systemError("'%s' object has no native struct", PyType.of(object));
    }

    @HPyFunction("_HPy_AsStruct_Object")
    static long asStructObject(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.OBJECT);
    }

    @HPyFunction("_HPy_AsStruct_Type")
    static long asStructType(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.TYPE);
    }

    @HPyFunction("_HPy_AsStruct_Long")
    static long asStructLong(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.LONG);
    }

    @HPyFunction("_HPy_AsStruct_Float")
    static long asStructFloat(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.FLOAT);
    }

    @HPyFunction("_HPy_AsStruct_Unicode")
    static long asStructUnicode(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.UNICODE);
    }

    @HPyFunction("_HPy_AsStruct_Tuple")
    static long asStructTuple(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.TUPLE);
    }

    @HPyFunction("_HPy_AsStruct_List")
    static long asStructList(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.LIST);
    }

    @HPyFunction("_HPy_AsStruct_Dict")
    static long asStructDict(HPyThread thread, long handle) {
        return struct(thread, handle, BuiltinShape.DICT);
    }
}
