// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * A value on its way as what {@code pickle} makes of it.
 *
 * @param mainFile of the program, whose classes and functions may be meant; null for none
 */
record CrossPickle(Object pickled, String mainFile) implements CrossValue {
    private static final String MAIN = "__main__";

    /** NotShareableError for a value that cannot be pickled. */
    static CrossPickle of(PythonContext context, Object value) {
        try {
            Object pickled = Calls.call(function(context, "dumps"), value);
            Object file = context.main().dict().get("__file__");
            return new CrossPickle(pickled, file instanceof TruffleString text ? PyStrings.toJava(text) : null);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.EXCEPTION)) {
                throw e;
            }
            throw InterpreterErrors.notShareable(value);
        }
    }

    private static Object function(PythonContext context, String name) {
        return Attributes.get(ImportSystem.importModule(context, "_pickle"), name);
    }

    @Override
    public Object open(PythonContext context) {
        try {
            try {
                return load(context);
            } catch (PException e) {
                PyModule program = lacksMain(e) && mainFile != null ? ProgramCopy.of(context, mainFile) : null;
                if (program == null) {
                    throw e;
                }
                return loadWith(context, program, e);
            }
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.EXCEPTION)) {
                throw e;
            }
            throw InterpreterErrors.because(
                    InterpreterErrors.NOT_SHAREABLE, "object could not be unpickled", e.caught());
        }
    }

    private Object load(PythonContext context) {
        return Calls.call(function(context, "loads"), pickled);
    }

    /** As {@link #load}, with the program for {@code __main__}; what that lacks as well is told as missing before. */
    private Object loadWith(PythonContext context, PyModule program, PException missing) {
        Object own = context.module(MAIN);
        context.modules().put(MAIN, program);
        try {
            return load(context);
        } catch (PException e) {
            throw e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR) ? missing : e;
        } finally {
            if (own == null) {
                context.modules().remove(PyStrings.of(MAIN));
            } else {
                context.modules().put(MAIN, own);
            }
        }
    }

    /** Whether something was looked for in {@code __main__} that is not there. */
    private static boolean lacksMain(PException error) {
        return error.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)
                && Texts.strJava(error.exception()).startsWith("module '__main__' has no attribute ");
    }
}
