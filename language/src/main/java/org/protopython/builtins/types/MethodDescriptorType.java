// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Descriptors;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;

/** What a class holds of its methods that are not written in Python: they are bound to an instance, or a class. */
@PyTypeMethods({"method_descriptor", "wrapper_descriptor", "classmethod_descriptor"})
public final class MethodDescriptorType {
    private MethodDescriptorType() {}

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyBuiltinFunction self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        if (self.builtin().kind() == BuiltinKind.CLASS_METHOD) {
            Object cls = owner == PyNone.NONE ? PyType.of(instance) : owner;
            if (!(cls instanceof PyType type)) {
                throw Errors.typeError(
                        "descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2",
                        self.builtin().name(), self.owner(), PyType.of(cls));
            }
            return Descriptors.bind(self, null, type);
        } else if (instance == PyNone.NONE && owner != BuiltinTypes.NONE_TYPE) {
            return self;
        } else if (!PyType.of(instance).isSubtypeOf(self.owner())) {
            throw Errors.wrongReceiver(self.builtin().name(), self.owner(), instance);
        }
        return Descriptors.bind(self, instance, PyType.of(instance));
    }
}
