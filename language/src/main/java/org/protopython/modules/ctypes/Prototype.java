// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/**
 * How functions are called.
 *
 * @param arguments the types of the arguments, null when nothing is known of them
 * @param converters {@code from_param} of each
 * @param given what the program gave as the types of the arguments, or None
 * @param result a class of C data, a callable that takes an int, or None for nothing
 * @param flags the FUNCFLAG_* constants
 */
record Prototype(Object[] arguments, Object[] converters, Object given, Object result, int flags) {
    static final int CDECL = 1;
    static final int PYTHON_API = 4;
    static final int USE_ERRNO = 8;
    static final int USE_LAST_ERROR = 16;

    /** The same with other types of arguments; TypeError when these are none. */
    Prototype withArguments(Object types) {
        if (types == PyNone.NONE) {
            return new Prototype(null, null, PyNone.NONE, result, flags);
        }
        Object[] items = Items.toArrayOrNull(types);
        if (items == null) {
            throw Errors.typeError("_argtypes_ must be a sequence of types");
        }
        Object[] converters = new Object[items.length];
        for (int i = 0; i < items.length; i++) {
            converters[i] = Attributes.getOrNull(items[i], "from_param");
            if (converters[i] == null) {
                throw Errors.typeError("item %d in _argtypes_ has no from_param method", i + 1);
            }
        }
        return new Prototype(items, converters, types, result, flags);
    }

    /** @param name begins the TypeError for what is no type of a result */
    Prototype withResult(Object type, String name) {
        if (type != PyNone.NONE && CType.ofClass(type) == null && !isCallable(type)) {
            throw Errors.typeError("%s must be a type, a callable, or None", name);
        }
        return new Prototype(arguments, converters, given, type, flags);
    }

    static boolean isCallable(Object value) {
        return PyType.of(value).slot(Slot.CALL) != null;
    }

    /** What checks results, or null. */
    Object resultCheck() {
        return result == PyNone.NONE ? null : Attributes.getOrNull(result, "_check_retval_");
    }

    boolean usesErrno() {
        return (flags & USE_ERRNO) != 0;
    }
}
