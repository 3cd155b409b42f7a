// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/**
 * {@code _types}: the types without a name of their own in {@code builtins}. The module {@code types} would find all but
 * that of capsules by itself, through objects that it makes for it.
 */
@PyModule(value = "_types", doc = "The names that the module types gives to built-in types.")
public final class TypesModule {
    @PyConstant("AsyncGeneratorType")
    static final PyType ASYNC_GENERATOR_TYPE = BuiltinTypes.ASYNC_GENERATOR;

    @PyConstant("BuiltinFunctionType")
    static final PyType BUILTIN_FUNCTION_TYPE = BuiltinTypes.BUILTIN_FUNCTION;

    @PyConstant("BuiltinMethodType")
    static final PyType BUILTIN_METHOD_TYPE = BuiltinTypes.BUILTIN_FUNCTION;

    @PyConstant("CapsuleType")
    static final PyType CAPSULE_TYPE = BuiltinTypes.CAPSULE;

    @PyConstant("CellType")
    static final PyType CELL_TYPE = BuiltinTypes.CELL;

    @PyConstant("ClassMethodDescriptorType")
    static final PyType CLASS_METHOD_DESCRIPTOR_TYPE = BuiltinTypes.CLASSMETHOD_DESCRIPTOR;

    @PyConstant("CodeType")
    static final PyType CODE_TYPE = BuiltinTypes.CODE;

    @PyConstant("CoroutineType")
    static final PyType COROUTINE_TYPE = BuiltinTypes.COROUTINE;

    @PyConstant("EllipsisType")
    static final PyType ELLIPSIS_TYPE = BuiltinTypes.ELLIPSIS_TYPE;

    @PyConstant("FrameType")
    static final PyType FRAME_TYPE = BuiltinTypes.FRAME;

    @PyConstant("FunctionType")
    static final PyType FUNCTION_TYPE = BuiltinTypes.FUNCTION;

    @PyConstant("GeneratorType")
    static final PyType GENERATOR_TYPE = BuiltinTypes.GENERATOR;

    @PyConstant("GenericAlias")
    static final PyType GENERIC_ALIAS = BuiltinTypes.GENERIC_ALIAS;

    @PyConstant("GetSetDescriptorType")
    static final PyType GET_SET_DESCRIPTOR_TYPE = BuiltinTypes.GETSET_DESCRIPTOR;

    @PyConstant("LambdaType")
    static final PyType LAMBDA_TYPE = BuiltinTypes.FUNCTION;

    @PyConstant("MappingProxyType")
    static final PyType MAPPING_PROXY_TYPE = BuiltinTypes.MAPPING_PROXY;

    @PyConstant("MemberDescriptorType")
    static final PyType MEMBER_DESCRIPTOR_TYPE = BuiltinTypes.MEMBER_DESCRIPTOR;

    @PyConstant("MethodDescriptorType")
    static final PyType METHOD_DESCRIPTOR_TYPE = BuiltinTypes.METHOD_DESCRIPTOR;

    @PyConstant("MethodType")
    static final PyType METHOD_TYPE = BuiltinTypes.METHOD;

    @PyConstant("MethodWrapperType")
    static final PyType METHOD_WRAPPER_TYPE = BuiltinTypes.METHOD_WRAPPER;

    @PyConstant("ModuleType")
    static final PyType MODULE_TYPE = BuiltinTypes.MODULE;

    @PyConstant("NoneType")
    static final PyType NONE_TYPE = BuiltinTypes.NONE_TYPE;

    @PyConstant("NotImplementedType")
    static final PyType NOT_IMPLEMENTED_TYPE = BuiltinTypes.NOT_IMPLEMENTED_TYPE;

    @PyConstant("SimpleNamespace")
    static final PyType SIMPLE_NAMESPACE = BuiltinTypes.SIMPLE_NAMESPACE;

    @PyConstant("TracebackType")
    static final PyType TRACEBACK_TYPE = BuiltinTypes.TRACEBACK;

    @PyConstant("UnionType")
    static final PyType UNION_TYPE = BuiltinTypes.UNION_TYPE;

    @PyConstant("WrapperDescriptorType")
    static final PyType WRAPPER_DESCRIPTOR_TYPE = BuiltinTypes.WRAPPER_DESCRIPTOR;

    private TypesModule() {}
}
