// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** UnicodeDecodeError and UnicodeEncodeError with their five arguments, and the text they show. */
public final class CodecExceptions {
    private CodecExceptions() {}

    static RuntimeException of(CodecError error) {
        return Errors.raise(exceptionOf(error));
    }

    /** The exception object of an error, not raised. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyBaseException exceptionOf(CodecError error) {
        Object object = error.isDecoding() ? new PyBytes(error.bytes().clone()) : CodePoints.text(error.text());
        return new PyBaseException(
                error.isDecoding() ? ExceptionTypes.UNICODE_DECODE_ERROR : ExceptionTypes.UNICODE_ENCODE_ERROR,
                new PyTuple(
                        PyStrings.of(error.encoding()),
                        object,
                        (long) error.start(),
                        (long) error.end(),
                        PyStrings.of(error.reason())));
    }

    /** What is being decoded, which a handler may have exchanged in the exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] input(PyBaseException exception) {
        if (!(attribute(exception, ExceptionField.OBJECT, 1) instanceof PyBytes bytes)) {
            throw Errors.typeError("UnicodeError 'object' attribute must be a bytes");
        }
        return bytes.value();
    }

    /** The text that {@code str()} of such an exception gives, or null if its arguments are not the five expected. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String message(PyBaseException exception) {
        CodecError error = errorOf(exception);
        return error == null ? null : error.message();
    }

    /**
     * What an exception object tells, or null if it is none of the three of Unicode or if its attributes are not what they
     * should be. One of a translation has no encoding, and tells of text like one of an encoder.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodecError errorOf(Object value) {
        if (!(value instanceof PyBaseException exception)
                || !exception.type().isSubtypeOf(ExceptionTypes.UNICODE_ERROR)) {
            return null;
        }
        boolean translating = isTranslation(exception);
        Object object = attribute(exception, ExceptionField.OBJECT, 1);
        TruffleString encoding =
                translating ? PyStrings.EMPTY : Conversions.asText(attribute(exception, ExceptionField.ENCODING, 0));
        TruffleString reason = Conversions.asText(attribute(exception, ExceptionField.REASON, 4));
        if (encoding == null
                || reason == null
                || !(attribute(exception, ExceptionField.START, 2) instanceof Long start)
                || !(attribute(exception, ExceptionField.END, 3) instanceof Long end)) {
            return null;
        }
        boolean decoding = exception.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR);
        TruffleString source = Conversions.asText(object);
        if (decoding ? !(object instanceof PyBytes) : source == null) {
            return null;
        }
        byte[] bytes = decoding ? ((PyBytes) object).value() : null;
        int[] text = decoding ? null : CodePoints.of(source);
        int length = bytes != null ? bytes.length : text.length;
        int from = (int) Math.clamp(start, 0L, Math.max(length - 1L, 0L));
        int to = (int) Math.clamp(end, from, (long) length);
        return new CodecError(PyStrings.toJava(encoding), bytes, text, from, to, PyStrings.toJava(reason));
    }

    /** Whether an exception tells of a text for which {@code str.translate} or the like has no answer. */
    public static boolean isTranslation(PyBaseException exception) {
        return exception.type().isSubtypeOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR);
    }

    /** An attribute, which is an argument as long as nobody has set it; None for no such argument. */
    private static Object attribute(PyBaseException exception, ExceptionField field, int index) {
        return ExceptionState.getOrArgument(exception, field, isTranslation(exception) ? index - 1 : index);
    }
}
