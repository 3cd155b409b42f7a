// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;

/** What classes and objects are called in texts. */
public final class TypeNames {
    private static final String BUILTINS = "builtins";
    private static final String MAIN = "__main__.";

    private TypeNames() {}

    /** {@code type.__module__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object module(PyType type) {
        if (!type.isBuiltin()) {
            Object module = type.ownAttribute("__module__");
            return module == null ? PyStrings.of(BUILTINS) : module;
        } else if (type == BuiltinTypes.SIMPLE_NAMESPACE || type == BuiltinTypes.GENERIC_ALIAS) {
            return PyStrings.of("types");
        }
        return PyStrings.of(type.module().equals("types") ? BUILTINS : type.module());
    }

    /** {@code module.Qualified.Name}, without the module when it is {@code builtins} or not a str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String full(PyType type) {
        TruffleString module = Conversions.asText(module(type));
        String name = type.qualifiedName();
        String prefix = module == null ? BUILTINS : PyStrings.toJava(module);
        return prefix.equals(BUILTINS) ? name : prefix + "." + name;
    }

    /** As {@link #full} in the text of a class and of its objects: what is in {@code builtins} has its mere name there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String represented(PyType type) {
        String name = full(type);
        return name.equals(type.qualifiedName()) ? type.name() : name;
    }

    /** As {@link #full}, but without the module of the program, too: as errors name classes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String shown(PyType type) {
        String name = full(type);
        return name.equals(MAIN + type.qualifiedName()) ? type.qualifiedName() : name;
    }

    /** How a type appears in the text of a generic alias or a union. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String argument(Object value) {
        if (value instanceof PyEllipsis) {
            return "...";
        } else if (value == BuiltinTypes.NONE_TYPE || value == PyNone.NONE) {
            return "None";
        } else if (value instanceof PyType type && !(value instanceof PyGenericAlias)) {
            return full(type);
        }
        Object name = value instanceof PyGenericAlias || value instanceof TruffleString
                ? null
                : Attributes.getOrNull(value, "__qualname__");
        Object module = name == null ? null : Attributes.getOrNull(value, "__module__");
        if (module == null || module == PyNone.NONE || Attributes.getOrNull(value, "__origin__") != null) {
            return Texts.reprJava(value);
        }
        String prefix = Texts.strJava(module);
        return (prefix.equals(BUILTINS) ? "" : prefix + ".") + Texts.strJava(name);
    }

    /** {@code 0x7f...}: the identity of an object as CPython prints an address. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String address(Object value) {
        return String.format("0x%012x", Identity.id(value));
    }
}
