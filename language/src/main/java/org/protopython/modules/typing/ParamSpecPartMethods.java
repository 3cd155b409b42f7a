// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.typing.PyParameters;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.runtime.Errors;

/** {@code P.args} and {@code P.kwargs} of a ParamSpec. */
@PyTypeMethods({"ParamSpecArgs", "ParamSpecKwargs"})
final class ParamSpecPartMethods {
    private ParamSpecPartMethods() {}

    @PyGetter(value = "__origin__", doc = "The ParamSpec itself.")
    static Object origin(PyParameters self) {
        return self.origin();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyParameters self) {
        Object name = self.origin() instanceof PyTypeParameter parameter ? parameter.name() : null;
        return (name == null ? Texts.reprJava(self.origin()) : Texts.strJava(name))
                + (self.type() == PyParameters.KWARGS ? ".kwargs" : ".args");
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyParameters self, Object value) {
        return value instanceof PyParameters other && other.type() == self.type()
                ? Operators.equal(self.origin(), other.origin())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__mro_entries__(self, bases, /)")
    static Object mroEntries(PyParameters self, Object bases) {
        throw Errors.typeError("Cannot subclass an instance of %s", self.type().name());
    }
}
