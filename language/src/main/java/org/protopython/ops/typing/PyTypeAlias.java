// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code typing.TypeAliasType}: what a {@code type} statement makes. */
public final class PyTypeAlias extends PyObject {
    public static final PyType TYPE =
            BuiltinTypes.defineForModule("TypeAliasType", "typing", BuiltinTypes.OBJECT, false);

    static {
        TYPE.forbidSubclasses();
    }

    private final Object name;
    private final PyTuple parameters;
    private final LazyValue value;
    private final Object module;

    public PyTypeAlias(Object name, PyTuple parameters, LazyValue value, Object module) {
        super(TYPE);
        this.name = name;
        this.parameters = parameters;
        this.value = value;
        this.module = module;
    }

    /** An alias whose value a function computes. */
    @TruffleBoundary
    public static PyTypeAlias lazy(String name, PyTuple parameters, Object evaluator, Object module) {
        return new PyTypeAlias(PyStrings.of(name), parameters, LazyValue.by(evaluator), module);
    }

    public Object name() {
        return name;
    }

    /** The type parameters, as declared. */
    public PyTuple parameters() {
        return parameters;
    }

    public LazyValue value() {
        return value;
    }

    public Object module() {
        return module;
    }
}
