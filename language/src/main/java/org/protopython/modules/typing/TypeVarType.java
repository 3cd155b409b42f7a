// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.typing.LazyValue;
import org.protopython.ops.typing.PyNoDefault;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.ops.typing.TypeParameters;
import org.protopython.runtime.Errors;

/** {@code typing.TypeVar}. */
@PyTypeMethods(value = "TypeVar", doc = """
    A type parameter that stands for one type.

        def first[T](items: list[T]) -> T: ...
        def longer[S: (str, bytes)](a: S, b: S) -> S: ...

    Outside such lists it is made by T = TypeVar('T'). After a colon there is a bound, or in parentheses
    the types that are possible.\
    """)
final class TypeVarType {
    private TypeVarType() {}

    @PyBuiltin("__new__(cls, /, name, *constraints, bound=None, default=<unrepresentable>, covariant=False,"
            + " contravariant=False, infer_variance=False)")
    static Object create(
            PyType cls,
            TruffleString name,
            Object[] constraints,
            Object bound,
            Object defaultValue,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        PyTypeParameter.Variance variance = Variances.of(covariant, contravariant, inferred);
        LazyValue checked = Variances.bound(bound);
        if (constraints.length == 1) {
            throw Errors.typeError("A single constraint is not allowed");
        } else if (constraints.length > 0 && !checked.is(PyNone.NONE)) {
            throw Errors.typeError("Constraints cannot be combined with bound=...");
        }
        Object[] types = new Object[constraints.length];
        TruffleString message = PyStrings.of("TypeVar(name, constraint, ...): constraints must be types.");
        for (int i = 0; i < types.length; i++) {
            types[i] = TypeParameters.callTyping("_type_check", constraints[i], message);
        }
        return Variances.inModule(new PyTypeParameter(
                PyTypeParameter.TYPE_VAR,
                name,
                variance,
                checked,
                LazyValue.of(types.length == 0 ? PyTuple.EMPTY : new PyTuple(types)),
                LazyValue.of(defaultValue == null ? PyNoDefault.NO_DEFAULT : defaultValue)));
    }

    @PyGetter(
            value = "__constraints__",
            doc = "The types that are possible, as a tuple; an empty one when there is no such choice.")
    static Object constraints(PyTypeParameter self) {
        return self.constraints().get();
    }

    @PyGetter(
            value = "evaluate_bound",
            doc = "What computes __bound__, for annotationlib.call_evaluate_function(); None when there is no bound.")
    static Object evaluateBound(PyTypeParameter self) {
        return self.bound().evaluator(PyNone.NONE);
    }

    @PyGetter(value = "evaluate_constraints", doc = """
        What computes __constraints__, for annotationlib.call_evaluate_function(); None when there are none.\
        """)
    static Object evaluateConstraints(PyTypeParameter self) {
        return self.constraints().evaluator(PyTuple.EMPTY);
    }

    @PyBuiltin("__typing_subst__(self, arg, /)")
    static Object substitute(PyTypeParameter self, Object arg) {
        return TypeParameters.callTyping("_typevar_subst", self, arg);
    }

    /** Adds the default when there is an argument too few. */
    @PyBuiltin("__typing_prepare_subst__(self, alias, args, /)")
    static Object prepareSubstitution(PyTypeParameter self, Object alias, Object args) {
        Object[] parameters = Items.toArray(Attributes.get(alias, "__parameters__"));
        int index = 0;
        while (index < parameters.length && !Operators.equal(parameters[index], self)) {
            index++;
        }
        Object[] given = Items.toArray(args);
        if (index < given.length) {
            return args;
        } else if (index == given.length && self.hasDefault()) {
            Object[] all = java.util.Arrays.copyOf(given, given.length + 1);
            all[given.length] = self.defaultValue().get();
            return new PyTuple(all);
        }
        throw Errors.typeError(
                "Too few arguments for %s; actual %d, expected at least %d",
                Texts.str(alias), given.length, least(parameters));
    }

    /** How many parameters there are before those with a default. */
    private static int least(Object[] parameters) {
        int count = 0;
        while (count < parameters.length
                && !(parameters[count] instanceof PyTypeParameter parameter && parameter.hasDefault())) {
            count++;
        }
        return count;
    }
}
