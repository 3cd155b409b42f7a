// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code TypeVar}, {@code ParamSpec} or {@code TypeVarTuple}; what a statement gave it is computed when asked for. */
public final class PyTypeParameter extends PyObject {
    public static final PyType TYPE_VAR = define("TypeVar");
    public static final PyType PARAM_SPEC = define("ParamSpec");
    public static final PyType TYPE_VAR_TUPLE = define("TypeVarTuple");

    /** How a type variable behaves when its class is subclassed. */
    public enum Variance {
        INVARIANT("~"),
        COVARIANT("+"),
        CONTRAVARIANT("-"),
        INFERRED("");

        private final String sign;

        Variance(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    private final Object name;
    private final Variance variance;
    private final LazyValue bound;
    private final LazyValue constraints;
    private final LazyValue defaultValue;
    private Object module;

    /**
     * @param bound None when there is none
     * @param constraints an empty tuple when there are none
     */
    public PyTypeParameter(
            PyType type,
            Object name,
            Variance variance,
            LazyValue bound,
            LazyValue constraints,
            LazyValue defaultValue) {
        super(type);
        this.name = name;
        this.variance = variance;
        this.bound = bound;
        this.constraints = constraints;
        this.defaultValue = defaultValue;
    }

    private static PyType define(String name) {
        PyType type = BuiltinTypes.defineForModule(name, "typing", BuiltinTypes.OBJECT, true);
        type.forbidSubclasses();
        return type;
    }

    /** A type parameter without bound, constraints and default. */
    @TruffleBoundary
    public static PyTypeParameter plain(PyType type, Object name, Variance variance) {
        return new PyTypeParameter(
                type,
                name,
                variance,
                LazyValue.of(PyNone.NONE),
                LazyValue.of(PyTuple.EMPTY),
                LazyValue.of(PyNoDefault.NO_DEFAULT));
    }

    public Object name() {
        return name;
    }

    public Variance variance() {
        return variance;
    }

    public LazyValue bound() {
        return bound;
    }

    public LazyValue constraints() {
        return constraints;
    }

    public LazyValue defaultValue() {
        return defaultValue;
    }

    /** {@code __module__}; null for a parameter that a statement declares. */
    public Object module() {
        return module;
    }

    public void setModule(Object newModule) {
        module = newModule;
    }

    /** Whether there is a default, without computing it. */
    public boolean hasDefault() {
        return !defaultValue.is(PyNoDefault.NO_DEFAULT);
    }
}
