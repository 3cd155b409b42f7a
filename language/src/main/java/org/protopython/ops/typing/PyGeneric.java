// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** {@code typing.Generic}. */
public final class PyGeneric {
    public static final PyType TYPE = BuiltinTypes.defineForModule("Generic", "typing", BuiltinTypes.OBJECT, false)
            .withLayoutOfBase();

    private PyGeneric() {}
}
