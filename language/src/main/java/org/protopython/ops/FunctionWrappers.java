// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;

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

    /** An attribute of the wrapped function, which the wrapper keeps once it was asked for. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object wrappedAttribute(PyObject wrapper, Object function, String name) {
        PyDict own = Attributes.dictOf(wrapper);
        Object value = own.get(name);
        if (value == null) {
            value = Attributes.get(function, name);
            own.put(name, value);
        }
        return value;
    }

    /** Sets such an attribute of the wrapper alone, or deletes it when the value is null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setAttribute(PyObject wrapper, String name, Object value) {
        PyDict own = Attributes.dictOf(wrapper);
        if (value != null) {
            own.put(name, value);
        } else if (own.remove(PyStrings.of(name)) == null) {
            throw Errors.attributeError("%s", name);
        }
    }
}
