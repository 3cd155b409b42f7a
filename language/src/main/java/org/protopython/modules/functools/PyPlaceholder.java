// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code functools.Placeholder}: keeps a place among the arguments of a {@code partial}. */
final class PyPlaceholder extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("_PlaceholderType", "functools");
    static final PyPlaceholder PLACEHOLDER = new PyPlaceholder();

    private PyPlaceholder() {
        super(TYPE);
    }
}
