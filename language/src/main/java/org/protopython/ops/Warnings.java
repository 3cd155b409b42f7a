// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.warnings.WarningIssue;
import org.protopython.runtime.PythonContext;

/** Issues warnings; the filters of the module {@code warnings} decide what becomes of them. */
public final class Warnings {
    private Warnings() {}

    /**
     * Warns about the calling Python code.
     *
     * @param level 1 for the innermost frame, as the argument {@code stacklevel}
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void warn(PyType category, String message, long level) {
        WarningIssue.atLevel(PythonContext.get(null), PyStrings.of(message), category, level, PyNone.NONE);
    }

    /** Warns about a place in a source. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void warnAbout(PyType category, String message, String fileName, long line) {
        WarningIssue.atLine(
                PythonContext.get(null),
                PyStrings.of(message),
                category,
                PyStrings.of(fileName),
                line,
                null,
                PyNone.NONE,
                null,
                PyNone.NONE);
    }

    /**
     * ResourceWarning about something that was dropped without being closed; costs nothing while nobody wants to know.
     *
     * @param what text in front of what repr says of the object
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void warnUnclosed(String what, Object object) {
        PythonContext context = PythonContext.get(null);
        if (context.module("warnings") != null || !context.settings().warnings().isEmpty()) {
            warn(ExceptionTypes.RESOURCE_WARNING, what + Texts.reprJava(object), 1);
        }
    }
}
