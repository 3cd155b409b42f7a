// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Annotations that are computed when somebody asks for them (PEP 649). */
public final class Annotations {
    /** The format argument of an annotate function that asks for values. */
    private static final long VALUE_FORMAT = 1;

    private Annotations() {}

    /** The result of an annotate function, an empty dictionary when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object evaluate(Object annotate) {
        if (annotate == null || annotate == PyNone.NONE) {
            return new PyDict();
        }
        Object result = Calls.call(annotate, VALUE_FORMAT);
        if (result instanceof PyDict) {
            return result;
        }
        throw Errors.typeError("__annotate__ returned non-dict of type '%s'", PyType.of(result));
    }
}
