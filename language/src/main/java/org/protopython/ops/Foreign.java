// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;

/** Values that enter from another language: ints are widened, text and null become Python's. */
public final class Foreign {
    private Foreign() {}

    /** The Python value of what another language or the host handed over. */
    public static Object toPython(Object value) {
        if (value instanceof PyObject || value instanceof Long || value instanceof Boolean || value instanceof Double) {
            return value;
        } else if (value instanceof Integer number) {
            return (long) number;
        }
        return toPythonSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object toPythonSlow(Object value) {
        try {
            InteropLibrary interop = InteropLibrary.getUncached(value);
            if (value instanceof TruffleString text) {
                return text.switchEncodingUncached(PyStrings.ENCODING);
            } else if (interop.isBoolean(value)) {
                return interop.asBoolean(value);
            } else if (interop.isString(value)) {
                return interop.asTruffleString(value).switchEncodingUncached(PyStrings.ENCODING);
            } else if (interop.fitsInLong(value) && !(value instanceof Float)) {
                return interop.asLong(value);
            } else if (interop.fitsInBigInteger(value) && !(value instanceof Float)) {
                return PyInt.of(interop.asBigInteger(value));
            } else if (interop.fitsInDouble(value)) {
                return interop.asDouble(value);
            } else if (interop.isNull(value)) {
                return PyNone.NONE;
            }
            return value;
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException("a foreign value changed its kind", e);
        }
    }
}
