// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Descriptors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyGetSetDescriptor;

/** {@code getset_descriptor} and {@code member_descriptor}: the computed attributes and slots of classes. */
@PyTypeMethods({"getset_descriptor", "member_descriptor"})
public final class AccessorDescriptorType {
    private AccessorDescriptorType() {}

    private static String nameOf(Object self) {
        return self instanceof PyMemberDescriptor member ? member.name() : ((PyGetSetDescriptor) self).name();
    }

    private static PyType ownerOf(Object self) {
        return self instanceof PyMemberDescriptor member ? member.owner() : ((PyGetSetDescriptor) self).owner();
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(Object self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        boolean unbound = instance == PyNone.NONE && owner != BuiltinTypes.NONE_TYPE;
        return unbound ? self : Descriptors.bind(self, instance, PyType.of(instance));
    }

    @PyBuiltin("__set__(self, instance, value, /)")
    static void set(Object self, Object instance, Object value) {
        Descriptors.set(self, instance, value);
    }

    @PyBuiltin("__delete__(self, instance, /)")
    static void delete(Object self, Object instance) {
        Descriptors.set(self, instance, null);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        String kind = PyType.of(self) == BuiltinTypes.MEMBER_DESCRIPTOR ? "member" : "attribute";
        return "<" + kind + " '" + nameOf(self) + "' of '" + Errors.nameOf(ownerOf(self)) + "' objects>";
    }

    @PyGetter("__name__")
    static Object name(Object self) {
        return PyStrings.of(nameOf(self));
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(Object self) {
        return PyStrings.of(ownerOf(self).qualifiedName() + "." + nameOf(self));
    }

    @PyGetter("__objclass__")
    static Object objectClass(Object self) {
        return ownerOf(self);
    }

    @PyGetter("__doc__")
    static Object doc(Object self) {
        String doc = self instanceof PyGetSetDescriptor descriptor && descriptor.getter() != null
                ? descriptor.getter().doc()
                : null;
        return doc == null || doc.isEmpty() ? PyNone.NONE : PyStrings.of(doc);
    }
}
