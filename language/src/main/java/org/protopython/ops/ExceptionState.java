// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Locale;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.TracebackEntry;

/** Reading and writing the attributes of exceptions. */
public final class ExceptionState {
    private ExceptionState() {}

    /** The field, or None when it was never set. */
    public static Object get(PyBaseException exception, ExceptionField field) {
        Object value = exception.field(field);
        return value == null ? PyNone.NONE : value;
    }

    /** The field, or else the argument of the exception at that index, or None. */
    public static Object getOrArgument(PyBaseException exception, ExceptionField field, int index) {
        Object value = exception.field(field);
        if (value != null) {
            return value;
        }
        return index < exception.args().size() ? exception.args().get(index) : PyNone.NONE;
    }

    /** Sets the field; a deleted one reads as None. */
    public static void set(PyBaseException exception, ExceptionField field, Object value) {
        exception.setField(field, value == null ? PyNone.NONE : value);
    }

    /** {@code __traceback__}, built now if need be; null for None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTraceback traceback(PyBaseException exception) {
        Object traceback = exception.traceback();
        if (traceback instanceof TracebackEntry entry) {
            PyTraceback built = entry.shown();
            exception.setTraceback(built);
            return built;
        }
        return (PyTraceback) traceback;
    }

    /** {@code __traceback__} as programs see it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object tracebackOrNone(PyBaseException exception) {
        PyTraceback traceback = traceback(exception);
        return traceback == null ? PyNone.NONE : traceback;
    }

    /** A copy of the instance dictionary, with those of the fields that are set: what a pickle keeps of an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyDict attributes(PyBaseException exception, ExceptionField... fields) {
        PyDict attributes = Attributes.dictOf(exception).copy();
        for (ExceptionField field : fields) {
            Object value = exception.field(field);
            if (value != null) {
                attributes.put(field.name().toLowerCase(Locale.ROOT), value);
            }
        }
        return attributes;
    }

    /** {@code BaseException.__str__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString str(PyBaseException exception) {
        PyTuple args = exception.args();
        return switch (args.size()) {
            case 0 -> PyStrings.EMPTY;
            case 1 -> Texts.str(args.get(0));
            default -> Texts.str(args);
        };
    }

    /** Takes the known names out of the keyword arguments of a constructor; TypeError for others. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setKeywords(PyBaseException exception, String type, PyDict keywords, ExceptionField... allowed) {
        if (keywords == null) {
            return;
        }
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            String name = Attributes.nameOf(keywords.keyAt(i));
            ExceptionField found = null;
            for (ExceptionField field : allowed) {
                if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
                    found = field;
                }
            }
            if (found == null) {
                throw Errors.typeError("%s() got an unexpected keyword argument '%s'", type, name);
            }
            exception.setField(found, keywords.valueAt(i));
        }
    }

    /** The error for a keyword argument that no constructor of the class takes. */
    public static void checkNoKeywords(PyType type, PyDict keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Errors.typeError("%s() takes no keyword arguments", type);
        }
    }
}
