// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.typing.LazyValue;
import org.protopython.ops.typing.PyNoDefault;
import org.protopython.ops.typing.PyParameters;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.ops.typing.TypeParameters;

/** {@code typing.ParamSpec}. */
@PyTypeMethods(value = "ParamSpec", doc = """
    A type parameter that stands for the parameters of a function.

        def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]: ...

    Outside such lists it is made by P = ParamSpec('P').\
    """)
final class ParamSpecType {
    private ParamSpecType() {}

    @PyBuiltin("__new__(cls, /, name, *, bound=None, default=<unrepresentable>, covariant=False, contravariant=False,"
            + " infer_variance=False)")
    static Object create(
            PyType cls,
            TruffleString name,
            Object bound,
            Object defaultValue,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        return Variances.inModule(new PyTypeParameter(
                PyTypeParameter.PARAM_SPEC,
                name,
                Variances.of(covariant, contravariant, inferred),
                Variances.bound(bound),
                LazyValue.of(PyTuple.EMPTY),
                LazyValue.of(defaultValue == null ? PyNoDefault.NO_DEFAULT : defaultValue)));
    }

    @PyGetter(value = "args", doc = "What annotates *args with the positional parameters.")
    static Object args(PyTypeParameter self) {
        return new PyParameters(PyParameters.ARGS, self);
    }

    @PyGetter(value = "kwargs", doc = "What annotates **kwargs with the keyword parameters.")
    static Object kwargs(PyTypeParameter self) {
        return new PyParameters(PyParameters.KWARGS, self);
    }

    @PyBuiltin("__typing_subst__(self, arg, /)")
    static Object substitute(PyTypeParameter self, Object arg) {
        return TypeParameters.callTyping("_paramspec_subst", self, arg);
    }

    @PyBuiltin("__typing_prepare_subst__(self, alias, args, /)")
    static Object prepareSubstitution(PyTypeParameter self, Object alias, Object args) {
        return TypeParameters.callTyping("_paramspec_prepare_subst", self, alias, args);
    }
}
