// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import java.util.Locale;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** The three errors of conversions between text and bytes; they differ in whether there is an encoding. */
@PyTypeMethods({"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError"})
public final class UnicodeErrorType {
    /** What an attribute that was deleted has for a value: it reads as None, but the text of the error knows. */
    private static final Object DELETED = new Object();

    private UnicodeErrorType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.checkNoKeywords(self.type(), kwargs);
        boolean translate = isTranslate(self);
        int expected = translate ? 4 : 5;
        if (args.length != expected) {
            throw Errors.typeError("function takes exactly %d arguments (%d given)", expected, args.length);
        }
        boolean decode = self.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR);
        int shift = translate ? 0 : 1;
        if (!translate) {
            checkText(args[0], 1);
        }
        if (!decode) {
            checkText(args[shift], shift + 1);
        } else if (!(args[1] instanceof PyBytes)) {
            self.setField(
                    ExceptionField.OBJECT, new PyBytes(Buffers.bytes(args[1]).clone()));
        }
        Object[] converted = args.clone();
        converted[shift + 1] = Conversions.toIndex(args[shift + 1]);
        converted[shift + 2] = Conversions.toIndex(args[shift + 2]);
        checkText(args[shift + 3], shift + 4);
        self.setArgs(new PyTuple(converted));
    }

    private static void checkText(Object value, int position) {
        if (Conversions.asText(value) == null) {
            throw ArgumentConversions.wrongType(value, "str", "argument " + position);
        }
    }

    private static boolean isTranslate(PyBaseException self) {
        return self.type().isSubtypeOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR);
    }

    private static Object field(PyBaseException self, ExceptionField field, int index) {
        return ExceptionState.getOrArgument(self, field, isTranslate(self) ? index - 1 : index);
    }

    @PyBuiltin("__str__(self, /)")
    static String str(PyBaseException self) {
        boolean uninitialised = self.args().size() < (isTranslate(self) ? 4 : 5);
        if (uninitialised || self.field(ExceptionField.OBJECT) == DELETED) {
            return "";
        }
        String reason = shown(field(self, ExceptionField.REASON, 4));
        String codec = isTranslate(self) ? "" : "'" + shown(field(self, ExceptionField.ENCODING, 0)) + "' codec ";
        // Read only now, as a program's __str__ may have changed it.
        Object object = object(self);
        boolean decode = self.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR);
        if (decode ? !(object instanceof PyBytes) : Conversions.asText(object) == null) {
            throw Errors.typeError("UnicodeError 'object' attribute must be a %s", decode ? "bytes" : "string");
        }
        long start = (Long) start(self);
        long end = (Long) end(self);
        if (object instanceof PyBytes bytes) {
            return end == start + 1 && start >= 0 && start < bytes.value().length
                    ? String.format(
                            "%scan't decode byte 0x%02x in position %d: %s",
                            codec, bytes.value()[(int) start] & 0xFF, start, reason)
                    : String.format("%scan't decode bytes in position %d-%d: %s", codec, start, end - 1, reason);
        }
        String verb = isTranslate(self) ? "translate" : "encode";
        int[] points = PyStrings.toJava(Conversions.asText(object)).codePoints().toArray();
        if (end == start + 1 && start >= 0 && start < points.length) {
            return String.format(
                    "%scan't %s character '%s' in position %d: %s",
                    codec, verb, escape(points[(int) start]), start, reason);
        }
        return String.format("%scan't %s characters in position %d-%d: %s", codec, verb, start, end - 1, reason);
    }

    private static String shown(Object value) {
        return value == DELETED ? "<NULL>" : Texts.strJava(value);
    }

    private static Object visible(Object value) {
        return value == DELETED ? PyNone.NONE : value;
    }

    private static void set(PyBaseException self, ExceptionField field, Object value) {
        self.setField(field, value == null ? DELETED : value);
    }

    private static void setNumber(PyBaseException self, ExceptionField field, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        if (!PyType.of(value).isSubtypeOf(BuiltinTypes.INT)) {
            throw Errors.typeError("an integer is required");
        }
        self.setField(field, Conversions.toIndex(value));
    }

    private static String escape(int point) {
        if (point <= 0xFF) {
            return String.format(Locale.ROOT, "\\x%02x", point);
        }
        return String.format(Locale.ROOT, point <= 0xFFFF ? "\\u%04x" : "\\U%08x", point);
    }

    @PyGetter(value = "encoding", doc = "Name of the encoding.")
    static Object encoding(PyBaseException self) {
        if (isTranslate(self)) {
            return visible(ExceptionState.get(self, ExceptionField.ENCODING));
        }
        return visible(field(self, ExceptionField.ENCODING, 0));
    }

    @PySetter("encoding")
    static void setEncoding(PyBaseException self, Object value) {
        set(self, ExceptionField.ENCODING, value);
    }

    @PyGetter(value = "object", doc = "What could not be converted.")
    static Object object(PyBaseException self) {
        return visible(field(self, ExceptionField.OBJECT, 1));
    }

    @PySetter("object")
    static void setObject(PyBaseException self, Object value) {
        set(self, ExceptionField.OBJECT, value);
    }

    @PyGetter(value = "start", doc = "Index of the first item in question.")
    static Object start(PyBaseException self) {
        return field(self, ExceptionField.START, 2);
    }

    @PySetter("start")
    static void setStart(PyBaseException self, Object value) {
        setNumber(self, ExceptionField.START, value);
    }

    @PyGetter(value = "end", doc = "Index after the last item in question.")
    static Object end(PyBaseException self) {
        return field(self, ExceptionField.END, 3);
    }

    @PySetter("end")
    static void setEnd(PyBaseException self, Object value) {
        setNumber(self, ExceptionField.END, value);
    }

    @PyGetter(value = "reason", doc = "What is wrong.")
    static Object reason(PyBaseException self) {
        return visible(field(self, ExceptionField.REASON, 4));
    }

    @PySetter("reason")
    static void setReason(PyBaseException self, Object value) {
        set(self, ExceptionField.REASON, value);
    }
}
