// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.typing.PyNoDefault;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.runtime.Errors;

/** What all kinds of type parameters have. */
@PyTypeMethods({"TypeVar", "ParamSpec", "TypeVarTuple"})
final class TypeParameterMethods {
    private TypeParameterMethods() {}

    @PyGetter(value = "__name__", doc = "The name of the type parameter.")
    static Object name(PyTypeParameter self) {
        return self.name();
    }

    /** Of the module that made it; a parameter in brackets is from {@code typing}. */
    @PyGetter(value = "__module__", doc = "The name of the module where it was made.")
    static Object module(PyTypeParameter self) {
        Object own = self.module();
        return own == null ? PyStrings.of("typing") : own;
    }

    @PySetter("__module__")
    static void setModule(PyTypeParameter self, Object value) {
        self.setModule(value);
    }

    @PyGetter(value = "__default__", doc = "The default, computed at the first time; NoDefault when there is none.")
    static Object defaultValue(PyTypeParameter self) {
        return self.defaultValue().get();
    }

    @PyGetter(
            value = "evaluate_default",
            doc = "What computes __default__, for annotationlib.call_evaluate_function(); None when there is none.")
    static Object evaluateDefault(PyTypeParameter self) {
        return self.defaultValue().evaluator(PyNoDefault.NO_DEFAULT);
    }

    @PyBuiltin(value = "has_default(self, /)", doc = "Whether there is a default.")
    static boolean hasDefault(PyTypeParameter self) {
        return self.hasDefault();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTypeParameter self) {
        return self.variance().sign() + org.protopython.ops.Texts.strJava(self.name());
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyTypeParameter self) {
        return self.name();
    }

    @PyBuiltin("__mro_entries__(self, bases, /)")
    static Object mroEntries(PyTypeParameter self, Object bases) {
        throw Errors.typeError(
                "Cannot subclass an instance of %s", PyType.of(self).name());
    }
}
