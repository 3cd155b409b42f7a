// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;

/** The constants of the module {@code builtins}. Types and exceptions are added when the module is made. */
@PyModule(value = "builtins", doc = """
    What every Python program can name without an import.

    A module that has a name of its own for one of them still finds the original here:
    builtins.open, say.\
    """)
public final class BuiltinNames {
    @PyConstant("None")
    static final Object NONE = PyNone.NONE;

    @PyConstant("Ellipsis")
    static final Object ELLIPSIS = PyEllipsis.ELLIPSIS;

    @PyConstant("NotImplemented")
    static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    @PyConstant("True")
    static final boolean TRUE = true;

    @PyConstant("False")
    static final boolean FALSE = false;

    @PyConstant("__debug__")
    static final boolean DEBUG = true;

    private BuiltinNames() {}
}
