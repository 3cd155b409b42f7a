// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodeRange;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/**
 * The characters that a pattern is applied to: the code points of a str, or bytes. They are read from where they are,
 * since a tokenizer asks for one match after the other in a long text.
 */
final class Subject {
    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.nativeOrder());
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    private final Object object;
    private final TruffleString text;
    private final byte[] bytes;
    private final int offset;
    private final int shift;
    private final int length;
    private final boolean ascii;

    /** @param shift the size of a character in {@code bytes}, as power of two */
    private Subject(Object object, TruffleString text, byte[] bytes, int offset, int shift, int length, boolean ascii) {
        this.object = object;
        this.text = text;
        this.bytes = bytes;
        this.offset = offset;
        this.shift = shift;
        this.length = length;
        this.ascii = ascii;
    }

    /** Raises TypeError if the value is neither str nor bytes-like. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Subject of(Object object) {
        TruffleString text = Conversions.asText(object);
        if (text != null) {
            return ofText(object, text);
        }
        if (object instanceof PyByteArray array) {
            byte[] store = array.store();
            return new Subject(object, null, store, 0, 0, Math.min(array.size(), store.length), false);
        }
        byte[] bytes = Buffers.bytesOrNull(object);
        if (bytes == null) {
            throw Errors.typeError("expected string or bytes-like object, got '%s'", PyType.of(object));
        }
        return new Subject(object, null, bytes, 0, 0, bytes.length, false);
    }

    private static Subject ofText(Object object, TruffleString text) {
        CodeRange range = text.getCodeRangeUncached(PyStrings.ENCODING);
        Encoding encoding =
                switch (range) {
                    case ASCII -> Encoding.US_ASCII;
                    case LATIN_1 -> Encoding.ISO_8859_1;
                    case BMP -> Encoding.UTF_16;
                    default -> PyStrings.ENCODING;
                };
        InternalByteArray array = text.switchEncodingUncached(encoding).getInternalByteArrayUncached(encoding);
        int shift = encoding == PyStrings.ENCODING ? 2 : encoding == Encoding.UTF_16 ? 1 : 0;
        return new Subject(
                object,
                text,
                array.getArray(),
                array.getOffset(),
                shift,
                array.getLength() >> shift,
                encoding == Encoding.US_ASCII);
    }

    /** What the caller of the pattern gave. */
    Object object() {
        return object;
    }

    boolean isText() {
        return text != null;
    }

    /** The str itself, without the class of a subclass; null for bytes. */
    TruffleString text() {
        return text;
    }

    int length() {
        return length;
    }

    int at(int index) {
        if (shift == 0) {
            return bytes[offset + index] & 0xff;
        }
        return shift == 1
                ? (char) CHARS.get(bytes, offset + (index << 1))
                : (int) INTS.get(bytes, offset + (index << 2));
    }

    /** The next place of a character in a range, or -1. */
    int indexOf(int character, int from, int to) {
        if (shift == 0) {
            if (character > 0xff) {
                return -1;
            }
            for (int i = offset + from; i < offset + to; i++) {
                if (bytes[i] == (byte) character) {
                    return i - offset;
                }
            }
            return -1;
        }
        for (int i = from; i < to; i++) {
            if (at(i) == character) {
                return i;
            }
        }
        return -1;
    }

    /** A part, as a str or bytes; the whole of an object that is no instance of a subclass is the object itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object slice(int from, int to) {
        if (text != null) {
            return to - from == 1 ? PyStrings.ofCodePoint(at(from)) : CodePoints.substring(text, from, to);
        } else if (from == 0
                && to == length
                && object instanceof PyBytes whole
                && PyType.of(whole).isBuiltin()) {
            return whole;
        }
        return new PyBytes(from >= to ? new byte[0] : bytes(from, to));
    }

    /** As {@link #slice} of what a mutable object holds now, which may be less than what was matched. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object currentSlice(int from, int to) {
        if (text != null || object instanceof PyBytes) {
            return slice(from, to);
        }
        Subject now = of(object);
        return now.slice(Math.min(from, now.length), Math.min(to, now.length));
    }

    /** Appends a part of a text. */
    void appendTo(CodePointBuilder target, int from, int to) {
        if (ascii) {
            target.appendAscii(bytes, offset + from, offset + to);
        } else {
            for (int i = from; i < to; i++) {
                target.append(at(i));
            }
        }
    }

    /** A copy of a part; the subject is not a text. */
    byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(bytes, offset + from, offset + to);
    }
}
