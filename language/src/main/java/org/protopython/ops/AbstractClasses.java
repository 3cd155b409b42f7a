// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyType;

/** Classes with unimplemented abstract methods ({@code abc}) cannot be instantiated. */
public final class AbstractClasses {
    private static final String ABSTRACT_METHODS = "__abstractmethods__";

    private AbstractClasses() {}

    /** Whether the class has abstract methods left. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isAbstract(PyType type) {
        if (type.isBuiltin()) {
            return false;
        }
        Object methods = type.ownAttribute(ABSTRACT_METHODS);
        return methods != null && Conversions.isTrue(methods);
    }
}
