// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.ExceptionState;

/** {@code StopIteration}. */
@PyTypeMethods(value = "StopIteration", receiver = "org.protopython.objects.ExceptionTypes.STOP_ITERATION")
public final class StopIterationType {
    private StopIterationType() {}

    @PyGetter(value = "value", doc = "What the generator returned, or None.")
    static Object value(PyBaseException self) {
        return ExceptionState.getOrArgument(self, ExceptionField.VALUE, 0);
    }

    @PySetter("value")
    static void setValue(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.VALUE, value);
    }
}
