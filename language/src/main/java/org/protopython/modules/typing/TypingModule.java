// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.typing.PyGeneric;
import org.protopython.ops.typing.PyNoDefault;
import org.protopython.ops.typing.PyParameters;
import org.protopython.ops.typing.PyTypeAlias;
import org.protopython.ops.typing.PyTypeParameter;

/** The module {@code _typing}. */
@PyModule(value = "_typing", doc = "The classes of the module typing that are built in.")
public final class TypingModule {
    @PyConstant("TypeVar")
    static final PyType TYPE_VAR = PyTypeParameter.TYPE_VAR;

    @PyConstant("TypeVarTuple")
    static final PyType TYPE_VAR_TUPLE = PyTypeParameter.TYPE_VAR_TUPLE;

    @PyConstant("ParamSpec")
    static final PyType PARAM_SPEC = PyTypeParameter.PARAM_SPEC;

    @PyConstant("ParamSpecArgs")
    static final PyType PARAM_SPEC_ARGS = PyParameters.ARGS;

    @PyConstant("ParamSpecKwargs")
    static final PyType PARAM_SPEC_KWARGS = PyParameters.KWARGS;

    @PyConstant("TypeAliasType")
    static final PyType TYPE_ALIAS_TYPE = PyTypeAlias.TYPE;

    @PyConstant("Generic")
    static final PyType GENERIC = PyGeneric.TYPE;

    @PyConstant("Union")
    static final PyType UNION = BuiltinTypes.UNION_TYPE;

    @PyConstant("NoDefault")
    static final Object NO_DEFAULT = PyNoDefault.NO_DEFAULT;

    private TypingModule() {}

    @PyBuiltin(value = "_idfunc(x, /)", doc = "Give the argument back.")
    static Object identity(Object x) {
        return x;
    }
}
