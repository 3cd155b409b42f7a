// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
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

    /** The text that {@code str()} of such an exception gives, or null if its arguments are not the five expected. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String message(PyBaseException exception) {
        CodecError error = errorOf(exception);
        return error == null ? null : error.message();
    }

    /** What an exception object of the right type tells, or null if its arguments are not the five expected. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodecError errorOf(Object value) {
        if (!(value instanceof PyBaseException exception)) {
            return null;
        }
        Object[] args = exception.args().items();
        if (args.length != 5
                || !(args[0] instanceof TruffleString encoding)
                || !(args[2] instanceof Long start)
                || !(args[3] instanceof Long end)
                || !(args[4] instanceof TruffleString reason)) {
            return null;
        }
        byte[] bytes = args[1] instanceof PyBytes object ? object.value() : null;
        int[] text = args[1] instanceof TruffleString object ? CodePoints.of(object) : null;
        if (bytes == null && text == null) {
            return null;
        }
        int length = bytes != null ? bytes.length : text.length;
        int from = (int) Math.clamp(start, 0L, Math.max(length - 1L, 0L));
        int to = (int) Math.clamp(end, from, (long) length);
        return new CodecError(PyStrings.toJava(encoding), bytes, text, from, to, PyStrings.toJava(reason));
    }
}
