// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.runtime.PyBuiltinFunction;

/** The class that a method which is not written in Python was found in, bound or not. */
@PyTypeMethods({"method_descriptor", "wrapper_descriptor", "classmethod_descriptor", "method-wrapper"})
public final class BuiltinMethodOwner {
    private BuiltinMethodOwner() {}

    @PyGetter("__objclass__")
    static Object objectClass(PyBuiltinFunction self) {
        return self.owner();
    }
}
