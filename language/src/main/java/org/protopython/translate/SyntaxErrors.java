// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.source.Source;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.parser.PySyntaxException;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** From the parser's exception to Python's. */
public final class SyntaxErrors {
    private SyntaxErrors() {}

    /** The same, about its place in a source. */
    public static PException of(PySyntaxException e, Source source) {
        PException exception = of(e);
        if (e.start() < 0) {
            return exception.about(source.createUnavailableSection(), e.incomplete());
        }
        int start = Math.min(e.start(), source.getLength());
        int end = Math.clamp(e.end(), start, source.getLength());
        return exception.about(source.createSection(start, end - start), e.incomplete());
    }

    /** The SyntaxError, IndentationError, TabError, MemoryError or RecursionError. */
    public static PException of(PySyntaxException e) {
        PyType type =
                switch (e.kind()) {
                    case SYNTAX -> ExceptionTypes.SYNTAX_ERROR;
                    case INDENTATION -> ExceptionTypes.INDENTATION_ERROR;
                    case TAB -> ExceptionTypes.TAB_ERROR;
                    case TOO_COMPLEX -> ExceptionTypes.MEMORY_ERROR;
                    case RECURSION -> ExceptionTypes.RECURSION_ERROR;
                };
        if (!type.isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
            return Errors.raise(type, e.getMessage());
        }
        PyTuple place = new PyTuple(
                PyStrings.of(e.filename()),
                e.line() == 0 ? PyNone.NONE : (Object) (long) e.line(),
                e.line() == 0 ? PyNone.NONE : (Object) (long) e.column(),
                e.lineText() == null ? PyNone.NONE : PyStrings.of(e.lineText()),
                e.endLine() == 0 ? PyNone.NONE : (Object) (long) e.endLine(),
                e.endLine() == 0 ? PyNone.NONE : (Object) (long) e.endColumn());
        return Errors.raise((PyBaseException) Calls.call(type, PyStrings.of(e.getMessage()), place));
    }
}
