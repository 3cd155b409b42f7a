// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Java errors that Python programs may catch. */
public final class JavaErrors {
    private JavaErrors() {}

    /** The exception for a stack or a heap that is used up. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException of(VirtualMachineError error) {
        if (error instanceof StackOverflowError) {
            PythonContext.get(null).threadState().overflowed();
        }
        return error instanceof StackOverflowError
                ? Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded")
                : Errors.raise(ExceptionTypes.MEMORY_ERROR, PyTuple.NO_ITEMS);
    }
}
