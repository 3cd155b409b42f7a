// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ExceptionNotes;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** What pickling and unpickling raise. */
final class PickleErrors {
    static final PyType PICKLE_ERROR = ModuleErrors.define(
            "_pickle", "PickleError", ExceptionTypes.EXCEPTION, "Base class of the errors of pickling and unpickling.");
    static final PyType PICKLING_ERROR =
            ModuleErrors.define("_pickle", "PicklingError", PICKLE_ERROR, "An object cannot be pickled.");
    static final PyType UNPICKLING_ERROR =
            ModuleErrors.define("_pickle", "UnpicklingError", PICKLE_ERROR, "Data cannot be unpickled.");

    private static final String MAIN = "__main__.";

    private PickleErrors() {}

    static PException pickling(String format, Object... arguments) {
        return Errors.raise(PICKLING_ERROR, format, arguments);
    }

    static PException unpickling(String format, Object... arguments) {
        return Errors.raise(UNPICKLING_ERROR, format, arguments);
    }

    /** The error that was raised because of another one. */
    static PException after(PException cause, PException error) {
        error.exception().setContext(cause.exception());
        return error;
    }

    /**
     * Adds to an error where in the graph it happened.
     *
     * @param place what of the value was being saved, as in {@code "item 3"}
     */
    static PException noted(PException error, Object value, String place) {
        String note = "when serializing " + typeName(value) + " " + place;
        ExceptionNotes.add(error.exception(), PyStrings.of(note));
        return error;
    }

    /** The type of a value with its module, unless that is {@code builtins} or {@code __main__}. */
    static String typeName(Object value) {
        String name = TypeNames.full(PyType.of(value));
        return name.startsWith(MAIN) ? name.substring(MAIN.length()) : name;
    }
}
