// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;
import org.protopython.ops.typing.LazyValue;
import org.protopython.ops.typing.PyNoDefault;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.ops.typing.TypeParameters;
import org.protopython.runtime.Errors;

/** {@code typing.TypeVarTuple}. */
@PyTypeMethods(value = "TypeVarTuple", doc = """
    A type parameter that stands for any number of types.

        def first[T, *Ts](items: tuple[T, *Ts]) -> T: ...

    Outside such lists it is made by Ts = TypeVarTuple('Ts').\
    """)
final class TypeVarTupleType {
    private TypeVarTupleType() {}

    @PyBuiltin("__new__(cls, /, name, *, default=<unrepresentable>)")
    static Object create(PyType cls, TruffleString name, Object defaultValue) {
        return Variances.inModule(new PyTypeParameter(
                PyTypeParameter.TYPE_VAR_TUPLE,
                name,
                PyTypeParameter.Variance.INFERRED,
                LazyValue.of(PyNone.NONE),
                LazyValue.of(PyTuple.EMPTY),
                LazyValue.of(defaultValue == null ? PyNoDefault.NO_DEFAULT : defaultValue)));
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyTypeParameter self) {
        return Iteration.iterator(new PyTuple(TypeParameters.unpack(self)));
    }

    @PyBuiltin("__typing_subst__(self, arg, /)")
    static Object substitute(PyTypeParameter self, Object arg) {
        throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
    }

    @PyBuiltin("__typing_prepare_subst__(self, alias, args, /)")
    static Object prepareSubstitution(PyTypeParameter self, Object alias, Object args) {
        return TypeParameters.callTyping("_typevartuple_prepare_subst", self, alias, args);
    }
}
