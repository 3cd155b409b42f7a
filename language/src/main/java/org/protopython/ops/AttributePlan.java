// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

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
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;

/**
 * Where an attribute of objects of one shape is found: decided once, valid while the class is stable.
 *
 * @param value the class attribute concerned, or null
 * @param getter reads the field, for FIELD only
 */
record AttributePlan(Kind kind, Object value, PropertyGetter getter) {
    enum Kind {
        /** In the object itself. */
        FIELD,
        /** A function on the class, to be bound. */
        METHOD,
        /** A plain value on the class. */
        CONSTANT,
        /** A property with a getter. */
        PROPERTY,
        /** Everything else. */
        GENERAL
    }

    private static final AttributePlan GENERAL = new AttributePlan(Kind.GENERAL, null, null);

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

    PyProperty property() {
        return (PyProperty) value;
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
        if (attribute instanceof PyMemberDescriptor && shape != null && shape.hasProperty(attribute)) {
            return new AttributePlan(Kind.FIELD, null, shape.makePropertyGetter(attribute));
        } else if (attribute instanceof PyProperty property && property.type() == BuiltinTypes.PROPERTY) {
            return property.getter() == PyNone.NONE || type.slot(Slot.GETATTR) != null
                    ? GENERAL
                    : new AttributePlan(Kind.PROPERTY, property, null);
        } else if (attribute != null && Descriptors.isData(attribute)) {
            return GENERAL;
        } else if (shape != null && shape.hasProperty(name)) {
            return new AttributePlan(Kind.FIELD, null, shape.makePropertyGetter(name));
        } else if (attribute == null) {
            return GENERAL;
        } else if (attribute instanceof PyFunction
                || attribute instanceof PyBuiltinFunction function
                        && (function.type() == BuiltinTypes.METHOD_DESCRIPTOR
                                || function.type() == BuiltinTypes.WRAPPER_DESCRIPTOR)) {
            return new AttributePlan(Kind.METHOD, attribute, null);
        } else if (!Descriptors.hasGet(attribute)) {
            return new AttributePlan(Kind.CONSTANT, attribute, null);
        }
        return GENERAL;
    }

    /** Whether objects of the type keep attributes elsewhere than in their shape. */
    static boolean isSpecial(Object self) {
        return self instanceof PyModule || self instanceof PyType || self instanceof PySuper;
    }
}
