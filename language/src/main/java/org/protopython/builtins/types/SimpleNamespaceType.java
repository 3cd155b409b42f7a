// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Operators;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code types.SimpleNamespace}. */
@PyTypeMethods(
        value = "SimpleNamespace",
        doc = "A namespace whose attributes are given as keywords and may be set freely.")
public final class SimpleNamespaceType {
    private SimpleNamespaceType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PySimpleNamespace(cls);
    }

    @PyBuiltin("__init__(self, mapping_or_iterable=(), /, **kwargs)")
    static void initialise(PySimpleNamespace self, Object mapping, PyDict kwargs) {
        PyDict values = mapping instanceof PyDict dict
                ? dict
                : mapping == PyTuple.EMPTY ? null : (PyDict) Calls.call(BuiltinTypes.DICT, mapping);
        for (PyDict source : new PyDict[] {values, kwargs}) {
            if (source != null) {
                source.forEach((name, value) -> Attributes.setOwn(self, Attributes.nameOf(name), value));
            }
        }
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the namespace of.")
    static Object reduce(PySimpleNamespace self) {
        return new PyTuple(self.type(), PyTuple.EMPTY, Attributes.dictOf(self));
    }

    @PyGetter("__dict__")
    static Object dict(PySimpleNamespace self) {
        return Attributes.dictOf(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySimpleNamespace self) {
        if (!ReprGuard.enter(self)) {
            return name(self) + "(...)";
        }
        try {
            List<String> parts = new ArrayList<>();
            Attributes.dictOf(self)
                    .forEach((name, value) -> parts.add(Texts.strJava(name) + "=" + Texts.reprJava(value)));
            return name(self) + "(" + String.join(", ", parts) + ")";
        } finally {
            ReprGuard.leave(self);
        }
    }

    private static String name(PySimpleNamespace self) {
        return self.type() == BuiltinTypes.SIMPLE_NAMESPACE
                ? "namespace"
                : self.type().name();
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PySimpleNamespace self, Object value) {
        if (!(value instanceof PySimpleNamespace other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Operators.compare(CompareOperator.EQ, Attributes.dictOf(self), Attributes.dictOf(other));
    }

    @PyBuiltin(
            value = "__replace__(self, /, **kwargs)",
            doc = "A copy with other values for the attributes given as keywords.")
    static Object replace(PySimpleNamespace self, PyDict kwargs) {
        Object copy = Calls.call(self.type());
        if (!(copy instanceof PySimpleNamespace result)) {
            throw Errors.typeError(
                    "expect %s type, but %s() returned '%s' object", self.type(), self.type(), PyType.of(copy));
        }
        initialise(result, Attributes.dictOf(self), kwargs);
        return result;
    }
}
