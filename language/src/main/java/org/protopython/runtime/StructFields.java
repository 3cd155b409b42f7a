// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/**
 * Which computed attributes are fields of a C struct in CPython, where a program sees the difference: in the type of the
 * descriptor, and in what is said when the attribute cannot be set.
 */
final class StructFields {
    private StructFields() {}

    static boolean contain(PyType owner, String name) {
        if (owner.base() == BuiltinTypes.TUPLE) {
            return true; // a struct sequence
        }
        if (owner.module() == null) {
            return false;
        }
        return switch (owner.module()) {
            case "builtins" -> ofBuiltins(owner.name(), name);
            case "types" -> ofTypes(owner.name(), name);
            case "typing" -> ofTyping(owner.name(), name);
            case "sqlite3" -> ofSqlite(owner.name(), name);
            default -> ofModules(owner.module() + "." + owner.name(), name);
        };
    }

    private static boolean ofBuiltins(String type, String name) {
        return switch (type) {
            case "AttributeError",
                    "BaseExceptionGroup",
                    "ImportError",
                    "NameError",
                    "StopIteration",
                    "SyntaxError",
                    "SystemExit",
                    "UnicodeDecodeError",
                    "UnicodeEncodeError",
                    "UnicodeTranslateError",
                    "complex",
                    "range",
                    "slice",
                    "super" -> true;
            case "BaseException" -> name.equals("__suppress_context__");
            case "OSError" -> !name.equals("characters_written");
            case "classmethod", "staticmethod" -> isOneOf(name, "__func__", "__wrapped__");
            case "property" -> isOneOf(name, "__doc__", "fdel", "fget", "fset");
            case "type" ->
                isOneOf(
                        name,
                        "__base__",
                        "__basicsize__",
                        "__dictoffset__",
                        "__flags__",
                        "__itemsize__",
                        "__weakrefoffset__");
            default -> false;
        };
    }

    private static boolean ofTypes(String type, String name) {
        return switch (type) {
            case "SimpleNamespace" -> true;
            case "GenericAlias" -> isOneOf(name, "__args__", "__origin__", "__unpacked__");
            case "async_generator" -> name.equals("ag_running");
            case "builtin_function_or_method" -> name.equals("__module__");
            case "classmethod_descriptor",
                    "getset_descriptor",
                    "member_descriptor",
                    "method_descriptor",
                    "wrapper_descriptor" -> isOneOf(name, "__name__", "__objclass__");
            case "code" ->
                !isOneOf(
                        name, "_co_code_adaptive", "co_cellvars", "co_code", "co_freevars", "co_lnotab", "co_varnames");
            case "coroutine" -> name.equals("cr_origin");
            case "frame" -> name.equals("f_trace_lines");
            case "function" -> isOneOf(name, "__builtins__", "__closure__", "__doc__", "__globals__", "__module__");
            case "method" -> isOneOf(name, "__func__", "__self__");
            case "method-wrapper" -> name.equals("__self__");
            case "module" -> name.equals("__dict__");
            case "traceback" -> isOneOf(name, "tb_frame", "tb_lasti");
            default -> false;
        };
    }

    private static boolean ofTyping(String type, String name) {
        return switch (type) {
            case "ParamSpecArgs", "ParamSpecKwargs" -> true;
            case "ParamSpec" -> name.equals("__bound__") || isTypeParameterField(name);
            case "TypeVar", "TypeVarTuple", "TypeAliasType" -> isTypeParameterField(name);
            case "Union" -> name.equals("__args__");
            default -> false;
        };
    }

    private static boolean isTypeParameterField(String name) {
        return isOneOf(name, "__contravariant__", "__covariant__", "__infer_variance__", "__name__");
    }

    private static boolean ofSqlite(String type, String name) {
        return switch (type) {
            case "Connection" -> !isOneOf(name, "autocommit", "in_transaction", "isolation_level", "total_changes");
            case "Cursor" -> !name.equals("arraysize");
            default -> false;
        };
    }

    private static boolean ofModules(String type, String name) {
        return switch (type) {
            case "_bz2.BZ2Decompressor",
                    "_contextvars.ContextVar",
                    "_csv.reader",
                    "_csv.writer",
                    "_json.Scanner",
                    "_lzma.LZMADecompressor",
                    "collections.defaultdict",
                    "datetime.timedelta",
                    "posix.DirEntry",
                    "unicodedata.UCD",
                    "weakref.ReferenceType",
                    "zlib._ZlibDecompressor" -> true;
            case "_csv.Dialect" -> isOneOf(name, "doublequote", "skipinitialspace", "strict");
            case "_io.BufferedRandom", "_io.BufferedReader", "_io.BufferedWriter" -> name.equals("raw");
            case "_io.TextIOWrapper" -> isOneOf(name, "buffer", "encoding", "line_buffering", "write_through");
            case "_pickle.Pickler" -> !name.equals("memo");
            case "_socket.socket" -> !name.equals("timeout");
            case "functools.partial" -> !name.equals("__dict__");
            case "pyexpat.xmlparser" -> name.equals("intern");
            case "re.Match" -> isOneOf(name, "endpos", "pos", "re", "string");
            case "re.Pattern" -> !name.equals("groupindex");
            default -> false;
        };
    }

    private static boolean isOneOf(String name, String... names) {
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
