// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ClassBuilder;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The errors of streams. */
final class StreamErrors {
    /** {@code io.UnsupportedOperation}: an OSError and a ValueError. */
    static final PyType UNSUPPORTED_OPERATION = unsupportedOperation();

    private StreamErrors() {}

    /** A stream to something outside of the process cannot be there once more. */
    static PException unpicklable(PyStream stream) {
        return Errors.typeError("cannot pickle '%s' instances", stream.type().name());
    }

    private static PyType unsupportedOperation() {
        PyDict namespace = new PyDict();
        namespace.put("__module__", PyStrings.of("io"));
        PyTuple bases = new PyTuple(ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR);
        return (PyType) ClassBuilder.newType(BuiltinTypes.TYPE, "UnsupportedOperation", bases, namespace, new PyDict());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException unsupported(String operation) {
        return Errors.raise(UNSUPPORTED_OPERATION, "%s", operation);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException closed() {
        return Errors.valueError("I/O operation on closed file.");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException of(IOException e) {
        return OsErrors.of(e, null);
    }
}
