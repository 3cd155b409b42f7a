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
                Built-in functions, types, exceptions, and other objects.

                This module provides direct access to all 'built-in'
                identifiers of Python; for example, builtins.len is
                the full name for the built-in function len().

                This module is not normally accessed explicitly by most
                applications, but can be useful in modules that provide
                objects with the same name as a builtin and need to
                access the built-in of that name.""")
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
