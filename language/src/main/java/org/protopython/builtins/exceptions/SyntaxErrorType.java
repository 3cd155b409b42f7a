// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code SyntaxError}: where the error is, in the second argument. */
@PyTypeMethods(value = "SyntaxError", receiver = "org.protopython.objects.ExceptionTypes.SYNTAX_ERROR")
public final class SyntaxErrorType {
    private static final ExceptionField[] DETAILS = {
        ExceptionField.FILENAME,
        ExceptionField.LINENO,
        ExceptionField.OFFSET,
        ExceptionField.TEXT,
        ExceptionField.END_LINENO,
        ExceptionField.END_OFFSET,
        ExceptionField.METADATA
    };
    private static final int FEWEST_DETAILS = 4;

    private SyntaxErrorType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.checkNoKeywords(self.type(), kwargs);
        self.setArgs(new PyTuple(args));
        if (args.length >= 1) {
            self.setField(ExceptionField.MSG, args[0]);
        }
        if (args.length != 2) {
            return;
        }
        Object[] details = Items.toArray(args[1]);
        if (details.length < FEWEST_DETAILS) {
            throw Errors.typeError(
                    "function missing required argument '%s' (pos %d)",
                    DETAILS[details.length].name().toLowerCase(java.util.Locale.ROOT), details.length + 1);
        } else if (details.length > DETAILS.length) {
            throw Errors.typeError("function takes at most %d arguments (%d given)", DETAILS.length, details.length);
        } else if (details.length == FEWEST_DETAILS + 1) {
            throw Errors.typeError("end_offset must be provided when end_lineno is provided");
        }
        for (int i = 0; i < details.length; i++) {
            self.setField(DETAILS[i], details[i]);
        }
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyBaseException self) {
        Object message = message(self);
        Object fileName = fileName(self);
        Object line = line(self);
        boolean named = Conversions.asText(fileName) != null;
        boolean placed = line instanceof Long;
        if (!named && !placed) {
            return Texts.str(message);
        }
        String name = named ? Texts.strJava(fileName) : "";
        name = name.substring(name.lastIndexOf('/') + 1);
        String where = named && placed ? name + ", line " + line : named ? name : "line " + line;
        return org.protopython.objects.PyStrings.of(Texts.strJava(message) + " (" + where + ")");
    }

    @PyGetter(value = "msg", doc = "What is wrong.")
    static Object message(PyBaseException self) {
        return ExceptionState.getOrArgument(self, ExceptionField.MSG, 0);
    }

    @PySetter("msg")
    static void setMessage(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.MSG, value);
    }

    @PyGetter(value = "filename", doc = "File that the source is from.")
    static Object fileName(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.FILENAME);
    }

    @PySetter("filename")
    static void setFileName(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.FILENAME, value);
    }

    @PyGetter(value = "lineno", doc = "Number of the line, the first being 1.")
    static Object line(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.LINENO);
    }

    @PySetter("lineno")
    static void setLine(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.LINENO, value);
    }

    @PyGetter(value = "offset", doc = "Column in the line, the first being 1.")
    static Object offset(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.OFFSET);
    }

    @PySetter("offset")
    static void setOffset(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.OFFSET, value);
    }

    @PyGetter(value = "text", doc = "The source in question: the line, or the lines up to end_lineno.")
    static Object text(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.TEXT);
    }

    @PySetter("text")
    static void setText(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.TEXT, value);
    }

    @PyGetter(value = "end_lineno", doc = "Number of the line where the place in question ends, or None.")
    static Object endLine(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.END_LINENO);
    }

    @PySetter("end_lineno")
    static void setEndLine(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.END_LINENO, value);
    }

    @PyGetter(value = "end_offset", doc = "Column that the place in question ends before, or None.")
    static Object endOffset(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.END_OFFSET);
    }

    @PySetter("end_offset")
    static void setEndOffset(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.END_OFFSET, value);
    }

    @PyGetter(value = "print_file_and_line", doc = "Kept for compatibility; nothing depends on it.")
    static Object printFileAndLine(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.PRINT_FILE_AND_LINE);
    }

    @PySetter("print_file_and_line")
    static void setPrintFileAndLine(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.PRINT_FILE_AND_LINE, value);
    }

    @PyGetter(value = "_metadata", doc = "What traceback uses to suggest a keyword, or None.")
    static Object metadata(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.METADATA);
    }

    @PySetter("_metadata")
    static void setMetadata(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.METADATA, value == null ? PyNone.NONE : value);
    }
}
