// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.object.PropertyGetter;
import com.oracle.truffle.api.object.Shape;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PySuper;
import org.protopython.objects.PyTupleGetter;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGetSetDescriptor;

/**
 * Where an attribute of objects of one shape is found: decided once, valid while the class is stable.
 *
 * @param value the class attribute concerned, or null
 * @param getter reads the field, for FIELD only
 * @param fallback {@code __getattr__} of the class when it is a Python function, else null
 * @param descriptorStable for DESCRIPTOR: valid while the class of the descriptor is
 */
record AttributePlan(Kind kind, Object value, PropertyGetter getter, PyFunction fallback, Assumption descriptorStable) {
    enum Kind {
        /** In the object itself. */
        FIELD,
        /** A function on the class, to be bound. */
        METHOD,
        /** A plain value on the class. */
        CONSTANT,
        /** A property with a getter. */
        PROPERTY,
        /** An element of a named tuple. */
        ELEMENT,
        /** A computed attribute of a built-in type. */
        COMPUTED,
        /** An object with a {@code __get__} written in Python. */
        DESCRIPTOR,
        /** Nowhere, but there is a {@code __getattr__} written in Python. */
        FALLBACK,
        /** Nowhere, as where it is made when it is first asked for. */
        MISSING,
        /** Everything else. */
        GENERAL
    }

    private static final AttributePlan GENERAL = new AttributePlan(Kind.GENERAL, null, null);
    private static final AttributePlan MISSING = new AttributePlan(Kind.MISSING, null, null);

    private AttributePlan(Kind kind, Object value, PropertyGetter getter) {
        this(kind, value, getter, null, Assumption.ALWAYS_VALID);
    }

    @Idempotent
    boolean isField() {
        return kind == Kind.FIELD;
    }

    @Idempotent
    boolean isMethod() {
        return kind == Kind.METHOD;
    }

    @Idempotent
    boolean isConstant() {
        return kind == Kind.CONSTANT;
    }

    @Idempotent
    boolean isProperty() {
        return kind == Kind.PROPERTY;
    }

    @Idempotent
    boolean isElement() {
        return kind == Kind.ELEMENT;
    }

    @Idempotent
    boolean isComputed() {
        return kind == Kind.COMPUTED;
    }

    @Idempotent
    boolean isDescriptor() {
        return kind == Kind.DESCRIPTOR;
    }

    @Idempotent
    boolean isFallback() {
        return kind == Kind.FALLBACK;
    }

    @Idempotent
    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /** {@code __get__} of the descriptor. */
    Object descriptorGetter() {
        return PyType.of(value).slot(Slot.GET);
    }

    /** What computes a {@link Kind#COMPUTED} attribute. */
    BuiltinNode createComputation() {
        return ((PyGetSetDescriptor) value).getter().createNode();
    }

    PyProperty property() {
        return (PyProperty) value;
    }

    PyTupleGetter element() {
        return (PyTupleGetter) value;
    }

    /** @param shape null for values that are no objects with attributes of their own */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static AttributePlan of(PyType type, Shape shape, String name) {
        if (type == BuiltinTypes.FOREIGN
                || !(type.slot(Slot.GETATTRIBUTE) instanceof PyBuiltinFunction builtin)
                || builtin.owner() != BuiltinTypes.OBJECT
                || shape != null && Attributes.usesDict(shape)) {
            return GENERAL;
        }
        Object attribute = type.lookup(name);
        Object getattr = type.slot(Slot.GETATTR);
        PyFunction fallback = getattr instanceof PyFunction function ? function : null;
        if (attribute instanceof PyMemberDescriptor member && shape != null) {
            return shape.hasProperty(member)
                    ? new AttributePlan(Kind.FIELD, null, shape.makePropertyGetter(member))
                    : getattr == null && type.isSubtypeOf(member.owner()) ? MISSING : GENERAL;
        } else if (attribute instanceof PyProperty property && property.type() == BuiltinTypes.PROPERTY) {
            return property.getter() == PyNone.NONE || getattr != null && fallback == null
                    ? GENERAL
                    : new AttributePlan(Kind.PROPERTY, property, null, fallback, Assumption.ALWAYS_VALID);
        } else if (attribute instanceof PyGetSetDescriptor computed && computed.getter() != null && getattr == null) {
            return new AttributePlan(Kind.COMPUTED, computed, null);
        } else if (attribute instanceof PyTupleGetter element && type.isSubtypeOf(BuiltinTypes.TUPLE)) {
            return getattr == null ? new AttributePlan(Kind.ELEMENT, element, null) : GENERAL;
        } else if (attribute != null && Descriptors.isData(attribute)) {
            return getattr == null || fallback != null ? descriptor(attribute, fallback) : GENERAL;
        } else if (shape != null && shape.hasProperty(name)) {
            return new AttributePlan(Kind.FIELD, null, shape.makePropertyGetter(name));
        } else if (attribute == null && getattr == null && shape != null) {
            return MISSING;
        } else if (attribute == null) {
            return shape == null || fallback == null
                    ? GENERAL
                    : new AttributePlan(Kind.FALLBACK, null, null, fallback, Assumption.ALWAYS_VALID);
        } else if (attribute instanceof PyFunction
                || attribute instanceof PyBuiltinFunction function
                        && (function.type() == BuiltinTypes.METHOD_DESCRIPTOR
                                || function.type() == BuiltinTypes.WRAPPER_DESCRIPTOR)) {
            return new AttributePlan(Kind.METHOD, attribute, null);
        } else if (!Descriptors.hasGet(attribute)) {
            return new AttributePlan(Kind.CONSTANT, attribute, null);
        }
        return getattr == null || fallback != null ? descriptor(attribute, fallback) : GENERAL;
    }

    private static AttributePlan descriptor(Object attribute, PyFunction fallback) {
        PyType type = PyType.of(attribute);
        return type.slot(Slot.GET) instanceof PyFunction
                ? new AttributePlan(Kind.DESCRIPTOR, attribute, null, fallback, type.stable())
                : GENERAL;
    }

    /** Whether objects of the type keep attributes elsewhere than in their shape. */
    static boolean isSpecial(Object self) {
        return self instanceof PyModule || self instanceof PyType || self instanceof PySuper;
    }
}
