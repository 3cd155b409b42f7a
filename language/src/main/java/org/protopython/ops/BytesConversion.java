// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.runtime.Errors;

/** What the constructors of {@code bytes} and {@code bytearray} make of their arguments. */
public final class BytesConversion {
    /** What bytearray says of an int that is no byte. */
    public static final String OUT_OF_RANGE = "byte must be in range(0, 256)";

    private BytesConversion() {}

    /**
     * The contents for {@code bytes(source, encoding, errors)}; the array is the caller's own.
     *
     * @param source null when absent, and so are the others
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] ofArguments(Object source, Object encoding, Object errors, String owner) {
        String encodingName = Codecs.nameOrDefault(encoding, null, owner + "() argument 'encoding'");
        String errorsName = Codecs.nameOrDefault(errors, "strict", owner + "() argument 'errors'");
        TruffleString text = source == null ? null : Conversions.asText(source);
        if (text != null) {
            if (encodingName == null) {
                throw Errors.typeError("string argument without an encoding");
            }
            return Codecs.encode(text, encodingName, errorsName).value();
        }
        if (encoding != null || errors != null) {
            throw Errors.typeError(
                    encoding != null ? "encoding without a string argument" : "errors without a string argument");
        }
        if (source == null) {
            return new byte[0];
        }
        if (Items.isInt(source) || Conversions.isIndex(source) && !BufferRequests.isExporter(source)) {
            return zeros(source, owner);
        }
        return ofContents(source, owner);
    }

    /** The answer of {@code __bytes__}, null when the class has no such method. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyBytes byMethodOrNull(Object source) {
        if (PyType.of(source) == BuiltinTypes.BYTES) {
            return null;
        }
        Object converted = Calls.callSpecial(source, Slot.BYTES);
        if (converted != null && !(converted instanceof PyBytes)) {
            throw Errors.typeError("__bytes__ returned non-bytes (type %s)", PyType.of(converted));
        }
        return (PyBytes) converted;
    }

    private static byte[] zeros(Object count, String owner) {
        Object index = Conversions.toIndex(count);
        if (!(index instanceof Long length)) {
            throw Errors.overflowError("cannot fit '%s' into an index-sized integer", PyType.of(count));
        }
        if (length < 0) {
            throw Errors.valueError("negative count");
        }
        return new byte[SequenceOperands.repeatedLength(1, length)];
    }

    /** By {@code __bytes__}, as a buffer, or from an iterable of ints; the array may be shared with a bytes object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] ofObject(Object source, String owner) {
        PyBytes converted = byMethodOrNull(source);
        return converted == null ? ofContents(source, owner) : converted.value();
    }

    /** As a buffer, or from an iterable of ints; the array may be shared with a bytes object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] ofContents(Object source, String owner) {
        byte[] buffer = Buffers.allBytesOrNull(source);
        if (buffer != null) {
            return buffer;
        }
        String outOfRange = owner.equals("bytes") ? "bytes must be in range(0, 256)" : OUT_OF_RANGE;
        byte[] bytes = Conversions.asText(source) == null ? ofIterableOrNull(source, outOfRange) : null;
        if (bytes == null) {
            throw Errors.typeError("cannot convert '%s' object to %s", PyType.of(source), owner);
        }
        return bytes;
    }

    /** The conversion of an element may change the list. */
    private static byte[] ofList(PyList list, String outOfRange) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(list.size());
        for (int i = 0; i < list.size(); i++) {
            bytes.append(toByte(list.get(i), outOfRange));
        }
        return bytes.toArray();
    }

    /**
     * The bytes of ints, null when the value cannot be iterated over. What follows an element that is no byte is not asked
     * for: there may be no end.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] ofIterableOrNull(Object source, String outOfRange) {
        if (PyType.of(source) == BuiltinTypes.LIST) {
            return ofList((PyList) source, outOfRange);
        }
        Object iterator = Iteration.iteratorOrNull(source);
        if (iterator == null) {
            return null;
        }
        Iteration.askLength(source);
        ByteArrayBuilder bytes = new ByteArrayBuilder(16);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            bytes.append(toByte(item, outOfRange));
        }
        return bytes.toArray();
    }

    /** One byte from an int; raises TypeError and ValueError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte toByte(Object item, String outOfRange) {
        Object index = Conversions.toIndex(item);
        if (!(index instanceof Long value) || value < 0 || value > 0xff) {
            throw Errors.valueError(outOfRange);
        }
        return (byte) value.longValue();
    }

    /** The repetition of bytes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] repeat(byte[] bytes, int count) {
        byte[] result = new byte[SequenceOperands.repeatedLength(bytes.length, count)];
        if (bytes.length == 1) {
            Arrays.fill(result, bytes[0]);
            return result;
        }
        for (int i = 0; i < result.length; i += bytes.length) {
            System.arraycopy(bytes, 0, result, i, bytes.length);
        }
        return result;
    }

    /** The text of an argument that is a str or bytes in ASCII, for {@code fromhex}; null if it is neither. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String hexText(Object value) {
        TruffleString text = Conversions.asText(value);
        if (text != null) {
            return PyStrings.toJava(text);
        }
        byte[] bytes = Buffers.bytesOrNull(value);
        return bytes == null ? null : IntegerConversion.latin1(bytes);
    }
}
