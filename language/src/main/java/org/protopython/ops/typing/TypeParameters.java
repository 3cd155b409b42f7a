// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.typing.PyTypeParameter.Variance;
import org.protopython.runtime.PythonContext;

/** What statements with type parameters make, and what is asked of the module {@code typing}, which is Python. */
public final class TypeParameters {
    /** What a type parameter in brackets can be. */
    public enum Kind {
        TYPE_VAR(PyTypeParameter.TYPE_VAR),
        TYPE_VAR_WITH_CONSTRAINTS(PyTypeParameter.TYPE_VAR),
        PARAM_SPEC(PyTypeParameter.PARAM_SPEC),
        TYPE_VAR_TUPLE(PyTypeParameter.TYPE_VAR_TUPLE);

        private final PyType type;

        Kind(PyType type) {
            this.type = type;
        }
    }

    private TypeParameters() {}

    /** The parameter that a statement declares; the functions, which may be null, take the format. */
    @TruffleBoundary
    public static PyTypeParameter make(Kind kind, String name, Object boundFunction, Object defaultFunction) {
        boolean constrained = kind == Kind.TYPE_VAR_WITH_CONSTRAINTS;
        return new PyTypeParameter(
                kind.type,
                PyStrings.of(name),
                Variance.INFERRED,
                boundFunction == null || constrained ? LazyValue.of(PyNone.NONE) : LazyValue.by(boundFunction),
                boundFunction == null || !constrained ? LazyValue.of(PyTuple.EMPTY) : LazyValue.by(boundFunction),
                defaultFunction == null ? LazyValue.of(PyNoDefault.NO_DEFAULT) : LazyValue.by(defaultFunction));
    }

    /** Calls a function of the module {@code typing}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callTyping(String function, Object... args) {
        return Calls.call(typing(function), args);
    }

    private static Object typing(String name) {
        return Attributes.get(ImportSystem.importModule(PythonContext.get(null), "typing"), name);
    }

    /** {@code typing.Unpack[parameter]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object unpack(Object parameter) {
        return Items.get(typing("Unpack"), parameter);
    }

    /** Type parameters with those that stand for several types unpacked. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTuple unpacked(PyTuple parameters) {
        Object[] items = parameters.items().clone();
        for (int i = 0; i < items.length; i++) {
            items[i] = PyType.of(items[i]) == PyTypeParameter.TYPE_VAR_TUPLE ? unpack(items[i]) : items[i];
        }
        return new PyTuple(items);
    }

    /** {@code typing.Generic[parameters]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object genericBase(PyTuple parameters) {
        return callTyping("_generic_class_getitem", PyGeneric.TYPE, unpacked(parameters));
    }
}
