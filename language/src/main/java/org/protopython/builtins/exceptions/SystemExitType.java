// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.ExceptionState;

/** {@code SystemExit}. */
@PyTypeMethods(value = "SystemExit", receiver = "org.protopython.objects.ExceptionTypes.SYSTEM_EXIT")
public final class SystemExitType {
    private SystemExitType() {}

    @PyGetter(value = "code", doc = "Exit status: an int, None for success, or an object to show before ending with 1.")
    static Object code(PyBaseException self) {
        if (self.field(ExceptionField.CODE) == null && self.args().size() > 1) {
            return self.args();
        }
        return ExceptionState.getOrArgument(self, ExceptionField.CODE, 0);
    }

    @PySetter("code")
    static void setCode(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.CODE, value);
    }
}
