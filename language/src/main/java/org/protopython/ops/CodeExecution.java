// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.imports.SourceText;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** Runs code objects in namespaces, for {@code eval} and {@code exec}. */
public final class CodeExecution {
    private CodeExecution() {}

    /** The text of a source that is a str or bytes, null for anything else. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String textOf(Object source, String fileName) {
        TruffleString text = Conversions.asText(source);
        if (text == null) {
            byte[] bytes = Buffers.bytesOrNull(source);
            return bytes == null ? null : SourceText.decode(bytes, fileName);
        }
        String result = PyStrings.toJava(text);
        if (result.indexOf('\0') >= 0) {
            throw Errors.raise(ExceptionTypes.SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        return result;
    }

    /**
     * Runs code.
     *
     * @param caller the globals of the code that asks for it, whose builtins are taken over; may be null
     * @param closure a tuple of cells, None for no closure, or the name of a function that cannot take one
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object run(
            PythonContext context, PyCode code, PyDict globals, Object namespace, PyDict caller, Object closure) {
        if (globals.get("__builtins__") == null) {
            globals.put("__builtins__", caller == null ? context.builtins().dict() : context.builtinsOf(caller));
        }
        PyFunction function = new PyFunction(code, globals, cells(code, closure), null, null);
        Object[] arguments =
                code.hasNamespace() ? PyArguments.forNamespace(function, namespace) : new Object[] {function};
        return code.callTarget().call(arguments);
    }

    private static PyCell[] cells(PyCode code, Object closure) {
        int count = code.freeNames().length;
        if (closure instanceof PyTuple tuple
                && tuple.size() == count
                && count > 0
                && Arrays.stream(tuple.items()).allMatch(PyCell.class::isInstance)) {
            return Arrays.stream(tuple.items()).map(PyCell.class::cast).toArray(PyCell[]::new);
        } else if (count == 0 && !(closure instanceof PyTuple)) {
            return PyFunction.NO_CELLS;
        } else if (closure instanceof String function) {
            throw Errors.typeError("code object passed to %s() may not contain free variables", function);
        } else if (count == 0 && closure != PyNone.NONE) {
            throw Errors.typeError("cannot use a closure with this code object");
        }
        throw Errors.typeError("code object requires a closure of exactly length %d", count);
    }
}
