// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.protopython.objects.ExceptionField;
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
import org.protopython.runtime.PythonContext;

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

    private static Object text(PySyntaxException e) {
        if (e.lineText() == null) {
            return PyNone.NONE;
        }
        return switch (e.origin()) {
            case LEXER -> PyStrings.of(e.lineText());
            case PARSER -> PyStrings.of(e.lineText() + "\n");
            case COMPILER -> isFile(e.filename()) ? PyStrings.of(e.lineText() + "\n") : PyNone.NONE;
        };
    }

    /** Names in angle brackets are not even looked for. */
    private static boolean isFile(String name) {
        try {
            return !name.startsWith("<")
                    && name.indexOf('\0') < 0
                    && PythonContext.get(null).env().getPublicTruffleFile(name).isRegularFile();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The same for a text at a prompt: one that only lacks its end raises {@code _IncompleteInputError}. */
    public static PException atPrompt(PySyntaxException e) {
        if (!e.incomplete()) {
            return of(e);
        }
        return Errors.raise((PyBaseException)
                Calls.call(ExceptionTypes.INCOMPLETE_INPUT_ERROR, PyStrings.of("incomplete input"), place(e)));
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
        PyBaseException exception = (PyBaseException) Calls.call(type, PyStrings.of(e.getMessage()), place(e));
        if (e.source() != null) {
            exception.setField(ExceptionField.METADATA, metadata(e));
        }
        return Errors.raise(exception);
    }

    /** Where to look for a misspelt keyword: what {@code traceback} reads of {@code _metadata}. */
    private static PyTuple metadata(PySyntaxException e) {
        String text = e.source().endsWith("\n") ? e.source() : e.source() + "\n";
        return new PyTuple((long) e.lastLine(), (long) e.lastColumn(), PyStrings.of(text));
    }

    private static PyTuple place(PySyntaxException e) {
        Object text = text(e);
        // The compiler counts bytes, which only a line that is found makes characters of.
        boolean bytes = e.origin() == PySyntaxException.Origin.COMPILER && text == PyNone.NONE && e.lineText() != null;
        int column = bytes ? byteColumn(e.lineText(), e.column()) : e.column();
        int endColumn = bytes && e.endLine() == e.line() ? byteColumn(e.lineText(), e.endColumn()) : e.endColumn();
        return new PyTuple(
                PyStrings.of(e.filename()),
                e.line() == 0 ? PyNone.NONE : (Object) (long) e.line(),
                e.line() == 0 ? PyNone.NONE : (Object) (long) column,
                text,
                e.endLine() == 0 ? PyNone.NONE : (Object) (long) e.endLine(),
                e.endLine() == 0 ? PyNone.NONE : (Object) (long) endColumn);
    }

    private static int byteColumn(String line, int column) {
        int characters = Math.clamp(column - 1L, 0, line.codePointCount(0, line.length()));
        String before = line.substring(0, line.offsetByCodePoints(0, characters));
        return column - characters + before.getBytes(StandardCharsets.UTF_8).length;
    }
}
