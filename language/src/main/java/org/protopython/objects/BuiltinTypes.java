// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.util.LinkedHashMap;
import java.util.Map;
import org.protopython.objects.PyType.Collection;

/**
 * The built-in types, one line each. They are shared by all contexts of the process; their methods come from the
 * classes annotated with {@code @PyTypeMethods} when a type is first looked at.
 */
public final class BuiltinTypes {
    private static final int FINAL = 1;
    private static final int DICT_FLAG = 2;
    private static final Map<String, PyType> BY_NAME = new LinkedHashMap<>();

    public static final PyType OBJECT = define("object", "builtins", null, 0);
    public static final PyType TYPE = define("type", "builtins", OBJECT, DICT_FLAG);

    static {
        OBJECT.setType(TYPE);
        TYPE.setType(TYPE);
    }

    public static final PyType INT = define("int", 0);
    public static final PyType BOOL = define("bool", "builtins", INT, FINAL);
    public static final PyType FLOAT = define("float", 0);
    public static final PyType COMPLEX = define("complex", 0);
    public static final PyType STR = define("str", 0);
    public static final PyType BYTES = define("bytes", 0);
    public static final PyType BYTEARRAY = define("bytearray", 0);
    public static final PyType MEMORYVIEW = define("memoryview", FINAL).as(Collection.SEQUENCE);
    public static final PyType LIST = define("list", 0).as(Collection.SEQUENCE);
    public static final PyType TUPLE = define("tuple", 0).as(Collection.SEQUENCE);
    public static final PyType DICT = define("dict", 0).as(Collection.MAPPING);
    public static final PyType SET = define("set", 0);
    public static final PyType FROZENSET = define("frozenset", 0);
    public static final PyType RANGE = define("range", FINAL).as(Collection.SEQUENCE);
    public static final PyType SLICE = define("slice", FINAL);
    public static final PyType PROPERTY = define("property", 0);
    public static final PyType STATICMETHOD = define("staticmethod", DICT_FLAG);
    public static final PyType CLASSMETHOD = define("classmethod", DICT_FLAG);
    public static final PyType SUPER = define("super", 0);
    public static final PyType ENUMERATE = define("enumerate", 0);
    public static final PyType ZIP = define("zip", 0);
    public static final PyType MAP = define("map", 0);
    public static final PyType FILTER = define("filter", 0);
    public static final PyType REVERSED = define("reversed", 0);

    public static final PyType NONE_TYPE = define("NoneType", "types", OBJECT, FINAL);
    public static final PyType ELLIPSIS_TYPE = define("ellipsis", "types", OBJECT, FINAL);
    public static final PyType NOT_IMPLEMENTED_TYPE = define("NotImplementedType", "types", OBJECT, FINAL);
    public static final PyType FUNCTION = define("function", "types", OBJECT, FINAL | DICT_FLAG);
    public static final PyType BUILTIN_FUNCTION = define("builtin_function_or_method", "types", OBJECT, FINAL);
    public static final PyType METHOD_DESCRIPTOR = define("method_descriptor", "types", OBJECT, FINAL);
    public static final PyType WRAPPER_DESCRIPTOR = define("wrapper_descriptor", "types", OBJECT, FINAL);
    public static final PyType METHOD_WRAPPER = define("method-wrapper", "types", OBJECT, FINAL);
    public static final PyType CLASSMETHOD_DESCRIPTOR = define("classmethod_descriptor", "types", OBJECT, FINAL);
    public static final PyType GETSET_DESCRIPTOR = define("getset_descriptor", "types", OBJECT, FINAL);
    public static final PyType MEMBER_DESCRIPTOR = define("member_descriptor", "types", OBJECT, FINAL);
    public static final PyType METHOD = define("method", "types", OBJECT, FINAL);
    public static final PyType MODULE = define("module", "types", OBJECT, DICT_FLAG);
    public static final PyType CELL = define("cell", "types", OBJECT, FINAL);
    public static final PyType CODE = define("code", "types", OBJECT, FINAL);
    public static final PyType FRAME = define("frame", "types", OBJECT, FINAL);
    public static final PyType FRAME_LOCALS_PROXY =
            define("FrameLocalsProxy", "types", OBJECT, FINAL).as(Collection.MAPPING);
    public static final PyType TRACEBACK = define("traceback", "types", OBJECT, FINAL);
    public static final PyType GENERATOR = define("generator", "types", OBJECT, FINAL);
    public static final PyType COROUTINE = define("coroutine", "types", OBJECT, FINAL);
    public static final PyType ASYNC_GENERATOR = define("async_generator", "types", OBJECT, FINAL);
    public static final PyType COROUTINE_WRAPPER = define("coroutine_wrapper", FINAL);
    public static final PyType ASYNC_GENERATOR_ASEND = define("async_generator_asend", FINAL);
    public static final PyType ASYNC_GENERATOR_ATHROW = define("async_generator_athrow", FINAL);
    public static final PyType ANEXT_AWAITABLE = define("anext_awaitable", FINAL);
    public static final PyType MAPPING_PROXY =
            define("mappingproxy", "types", OBJECT, FINAL).as(Collection.MAPPING);
    public static final PyType SIMPLE_NAMESPACE = define("SimpleNamespace", "types", OBJECT, DICT_FLAG);
    public static final PyType GENERIC_ALIAS = define("GenericAlias", "types", OBJECT, 0);
    public static final PyType GENERIC_ALIAS_ITERATOR = define("generic_alias_iterator", FINAL);
    public static final PyType CAPSULE = define("PyCapsule", FINAL);
    public static final PyType UNION_TYPE = define("Union", "typing", OBJECT, FINAL);

    public static final PyType TEMPLATE = define("Template", "string.templatelib", OBJECT, FINAL);
    public static final PyType INTERPOLATION = define("Interpolation", "string.templatelib", OBJECT, FINAL);
    public static final PyType TEMPLATE_ITERATOR = define("TemplateIter", "string.templatelib", OBJECT, FINAL);

    public static final PyType DICT_KEYS = define("dict_keys", FINAL);
    public static final PyType DICT_VALUES = define("dict_values", FINAL);
    public static final PyType DICT_ITEMS = define("dict_items", FINAL);
    public static final PyType ODICT_KEYS = define("odict_keys", "builtins", DICT_KEYS, FINAL);
    public static final PyType ODICT_VALUES = define("odict_values", "builtins", DICT_VALUES, FINAL);
    public static final PyType ODICT_ITEMS = define("odict_items", "builtins", DICT_ITEMS, FINAL);
    public static final PyType ODICT_ITERATOR = define("odict_iterator", FINAL);
    public static final PyType DICT_KEYITERATOR = define("dict_keyiterator", FINAL);
    public static final PyType DICT_VALUEITERATOR = define("dict_valueiterator", FINAL);
    public static final PyType DICT_ITEMITERATOR = define("dict_itemiterator", FINAL);
    public static final PyType DICT_REVERSEKEYITERATOR = define("dict_reversekeyiterator", FINAL);
    public static final PyType DICT_REVERSEVALUEITERATOR = define("dict_reversevalueiterator", FINAL);
    public static final PyType DICT_REVERSEITEMITERATOR = define("dict_reverseitemiterator", FINAL);
    public static final PyType LIST_ITERATOR = define("list_iterator", FINAL);
    public static final PyType LIST_REVERSEITERATOR = define("list_reverseiterator", FINAL);
    public static final PyType TUPLE_ITERATOR = define("tuple_iterator", FINAL);
    public static final PyType SET_ITERATOR = define("set_iterator", FINAL);
    public static final PyType RANGE_ITERATOR = define("range_iterator", FINAL);
    public static final PyType LONGRANGE_ITERATOR = define("longrange_iterator", FINAL);
    public static final PyType STR_ITERATOR = define("str_iterator", FINAL);
    public static final PyType BYTES_ITERATOR = define("bytes_iterator", FINAL);
    public static final PyType BYTEARRAY_ITERATOR = define("bytearray_iterator", FINAL);
    public static final PyType MEMORY_ITERATOR = define("memory_iterator", FINAL);
    public static final PyType SEQUENCE_ITERATOR = define("iterator", FINAL);
    public static final PyType CALLABLE_ITERATOR = define("callable_iterator", FINAL);

    /** What a value of another language of the polyglot context has as its class. */
    public static final PyType FOREIGN = define("foreign", "polyglot", OBJECT, 0);

    private BuiltinTypes() {}

    private static PyType define(String name, int flags) {
        return define(name, "builtins", OBJECT, flags);
    }

    private static PyType define(String name, String module, PyType base, int flags) {
        PyType type = new PyType(name, module, base, (flags & FINAL) == 0, (flags & DICT_FLAG) != 0);
        if (base != null && base != OBJECT || base == OBJECT && BY_NAME.containsKey("type")) {
            type.setType(BY_NAME.get("type"));
        }
        BY_NAME.put(name, type);
        return type;
    }

    /** The built-in type of that name, exceptions not included; null when there is none. */
    public static PyType named(String name) {
        return BY_NAME.get(name);
    }

    /** Defines a type that a native module brings along ({@code _io.TextIOWrapper}, ...). */
    public static PyType defineForModule(String name, String module, PyType base, boolean instanceDict) {
        return define(name, module, base, instanceDict ? DICT_FLAG : 0);
    }

    /** As {@link #defineForModule} for a type that cannot be inherited from. */
    public static PyType defineFinalForModule(String name, String module) {
        return define(name, module, OBJECT, FINAL);
    }

    /** All types that are names of the module {@code builtins}. */
    public static Iterable<PyType> exported() {
        return BY_NAME.values().stream().filter(BuiltinTypes::isExported).toList();
    }

    private static boolean isExported(PyType type) {
        return type.module().equals("builtins")
                && Character.isLetter(type.name().charAt(0))
                && type.name().indexOf('_') < 0
                && type != CAPSULE
                && type != SEQUENCE_ITERATOR;
    }
}
