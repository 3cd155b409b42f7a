// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyObject;

/** What {@code staticmethod} and {@code classmethod} objects show of the function in them. */
public final class FunctionWrappers {
    private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__"};

    private FunctionWrappers() {}

    /** Copies the names and the documentation into the wrapper's dictionary. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void copyNames(PyObject wrapper, Object function) {
        for (String name : COPIED) {
            Object value = Attributes.getOrNull(function, name);
            if (value != null) {
                Attributes.setOwn(wrapper, name, value);
            }
        }
    }
}
