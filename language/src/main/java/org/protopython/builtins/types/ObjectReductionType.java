// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.ObjectReduction;
import org.protopython.runtime.PythonContext;

/** What {@code object} gives to {@code copy} and {@code pickle}. */
@PyTypeMethods("object")
public final class ObjectReductionType {
    private ObjectReductionType() {}

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the object of.")
    static Object reduce(PythonContext context, Object self) {
        return ObjectReduction.reduce(context, self, 0);
    }

    @PyBuiltin(value = "__reduce_ex__(self, protocol, /)", doc = "What pickle and copy make the object of.")
    static Object reduceBy(PythonContext context, Object self, int protocol) {
        PyType type = PyType.of(self);
        if (!type.sharesSlot(BuiltinTypes.OBJECT, Slot.REDUCE)) {
            return Calls.call(Attributes.get(self, "__reduce__"));
        }
        return ObjectReduction.reduce(context, self, protocol);
    }

    @PyBuiltin(
            value = "__getstate__(self, /)",
            doc = "What pickle and copy keep of the object: its attributes, or None.")
    static Object state(PythonContext context, Object self) {
        return ObjectReduction.defaultState(context, self);
    }
}
