// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Iteration;
import org.protopython.ops.Texts;
import org.protopython.ops.Unions;
import org.protopython.ops.typing.LazyValue;
import org.protopython.ops.typing.PyTypeAlias;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.ops.typing.TypeParameters;
import org.protopython.runtime.Errors;

/** {@code typing.TypeAliasType}. */
@PyTypeMethods(value = "TypeAliasType", doc = """
    A type alias, as the statement type makes it.

        type Names = list[str]

    The value is computed when it is asked for.\
    """)
final class TypeAliasTypeType {
    private TypeAliasTypeType() {}

    @PyBuiltin("__new__(cls, /, name, value, *, type_params=<unrepresentable>)")
    static Object create(PyType cls, TruffleString name, Object value, Object parameters) {
        if (parameters != null && !(parameters instanceof PyTuple)) {
            throw Errors.typeError("type_params must be a tuple");
        }
        PyTuple checked = parameters == null ? PyTuple.EMPTY : (PyTuple) parameters;
        boolean defaultSeen = false;
        for (Object parameter : checked.items()) {
            if (!(parameter instanceof PyTypeParameter declared)) {
                throw Errors.typeError("Expected a type param, got %s", Texts.repr(parameter));
            } else if (declared.hasDefault()) {
                defaultSeen = true;
            } else if (defaultSeen) {
                throw Errors.typeError(
                        "non-default type parameter '%s' follows default type parameter", Texts.repr(parameter));
            }
        }
        return new PyTypeAlias(name, checked, LazyValue.of(value), CurrentFrames.moduleName());
    }

    @PyGetter(value = "__name__", doc = "The name of the alias.")
    static Object name(PyTypeAlias self) {
        return self.name();
    }

    @PyGetter(value = "__module__", doc = "The name of the module where it was made.")
    static Object module(PyTypeAlias self) {
        return self.module();
    }

    @PyGetter(value = "__value__", doc = "The type that the alias stands for, computed at the first time.")
    static Object value(PyTypeAlias self) {
        return self.value().get();
    }

    @PyGetter(value = "evaluate_value", doc = "What computes __value__, for annotationlib.call_evaluate_function().")
    static Object evaluateValue(PyTypeAlias self) {
        return self.value().evaluator(null);
    }

    @PyGetter(value = "__type_params__", doc = "The type parameters, as a tuple.")
    static Object typeParameters(PyTypeAlias self) {
        return self.parameters();
    }

    @PyGetter(value = "__parameters__", doc = "The type parameters, as a tuple, with each TypeVarTuple unpacked.")
    static Object parameters(PyTypeAlias self) {
        return TypeParameters.unpacked(self.parameters());
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object getItem(PyTypeAlias self, Object key) {
        if (self.parameters().size() == 0) {
            throw Errors.typeError("Only generic type aliases are subscriptable");
        }
        return GenericAliases.of(self, key);
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyTypeAlias self) {
        return Iteration.iterator(new PyTuple(TypeParameters.unpack(self)));
    }

    @PyBuiltin("__repr__(self, /)")
    static Object repr(PyTypeAlias self) {
        return self.name();
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyTypeAlias self) {
        return self.name();
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(PyTypeAlias self, Object value) {
        return Unions.of(self, value);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(PyTypeAlias self, Object value) {
        return Unions.of(value, self);
    }
}
