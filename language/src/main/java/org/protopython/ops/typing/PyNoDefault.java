// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.typing;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code typing.NoDefault}: the default of a type parameter that has none. */
public final class PyNoDefault extends PyObject {
    public static final PyType TYPE =
            BuiltinTypes.defineForModule("NoDefaultType", "typing", BuiltinTypes.OBJECT, false);

    public static final PyNoDefault NO_DEFAULT = new PyNoDefault();

    static {
        TYPE.forbidSubclasses();
    }

    private PyNoDefault() {
        super(TYPE);
    }
}
