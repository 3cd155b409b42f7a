// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

/** Names in the language module that generated code refers to. */
final class LanguageNames {
    static final String RUNTIME = "org.protopython.runtime.";
    static final String OBJECTS = "org.protopython.objects.";
    static final String PY_OBJECT = OBJECTS + "PyObject";
    static final String PY_DICT = OBJECTS + "PyDict";
    static final String PY_TYPE = OBJECTS + "PyType";
    static final String PY_NONE = OBJECTS + "PyNone.NONE";
    static final String PY_STRINGS = OBJECTS + "PyStrings";
    static final String SLOT = OBJECTS + "Slot";
    static final String CONTEXT = RUNTIME + "PythonContext";
    static final String CONVERSIONS = "org.protopython.ops.ArgumentConversions";
    static final String TRUFFLE_STRING = "com.oracle.truffle.api.strings.TruffleString";
    static final String NODE = "com.oracle.truffle.api.nodes.Node";
    static final String VIRTUAL_FRAME = "com.oracle.truffle.api.frame.VirtualFrame";
    static final String BOUNDARY = "com.oracle.truffle.api.CompilerDirectives.TruffleBoundary";
    /**
     * The index of the language, in the package of its front: it depends on builtins and modules, which must not see
     * each other. Another module names its own by the option {@value #INDEX_OPTION}.
     */
    static final String INDEX = "org.protopython.GeneratedBuiltins";

    static final String INDEX_OPTION = "builtins.index";

    private static final String[] ARITIES = {"Nullary", "Unary", "Binary", "Ternary", "Quaternary"};

    private LanguageNames() {}

    /** Base class of the node of a builtin with that many parameters. */
    static String nodeClass(int parameters) {
        return RUNTIME + (parameters < ARITIES.length ? ARITIES[parameters] : "Variadic") + "BuiltinNode";
    }

    static boolean isVariadic(int parameters) {
        return parameters >= ARITIES.length;
    }
}
