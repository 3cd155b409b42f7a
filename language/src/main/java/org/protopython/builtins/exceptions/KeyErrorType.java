// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Texts;

/** {@code KeyError}: its text is the representation of the key, so that an empty one is seen. */
@PyTypeMethods(value = "KeyError", receiver = "org.protopython.objects.ExceptionTypes.KEY_ERROR")
public final class KeyErrorType {
    private KeyErrorType() {}

    @PyBuiltin("__str__(self, /)")
    static Object str(PyBaseException self) {
        return self.args().size() == 1 ? Texts.repr(self.args().get(0)) : ExceptionState.str(self);
    }
}
