// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.number.NotANumber;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.codec.SurrogateText;

/** Writes values that hold no others: numbers, text, bytes, buffers. */
final class AtomSaver {
    private static final int WITH_BOOLS = 2;
    private static final int WITH_SHORT_TEXT = 4;
    private static final int WITH_BUFFERS = 5;
    private static final int ONE_BYTE = 0xff;
    private static final int TWO_BYTES = 0xffff;
    private static final char SUBSTITUTE = 0x1a;
    private static final int SHORT_ESCAPE_DIGITS = 4;
    private static final int LONG_ESCAPE_DIGITS = 8;

    private final Saver saver;
    private final PickleOutput output;

    AtomSaver(Saver saver, PickleOutput output) {
        this.saver = saver;
        this.output = output;
    }

    void bool(boolean value) {
        if (saver.protocol() >= WITH_BOOLS) {
            output.put(value ? Opcodes.NEWTRUE : Opcodes.NEWFALSE);
        } else {
            output.putLine(Opcodes.INT, value ? "01" : "00");
        }
    }

    void integer(long value) {
        if (value != (int) value) {
            integer(BigInteger.valueOf(value));
        } else if (!saver.isBinary()) {
            output.putLine(Opcodes.INT, Long.toString(value));
        } else if (value < 0 || value > TWO_BYTES) {
            output.put(Opcodes.BININT, value, Integer.BYTES);
        } else if (value > ONE_BYTE) {
            output.put(Opcodes.BININT2, value, Short.BYTES);
        } else {
            output.put(Opcodes.BININT1, value, 1);
        }
    }

    /** A number beyond 32 bits. */
    void integer(BigInteger value) {
        if (saver.protocol() < WITH_BOOLS) {
            output.putLine(Opcodes.LONG, Texts.reprJava(PyInt.of(value)) + "L");
            return;
        }
        byte[] digits = value.toByteArray();
        for (int i = 0, j = digits.length - 1; i < j; i++, j--) {
            byte high = digits[i];
            digits[i] = digits[j];
            digits[j] = high;
        }
        boolean isShort = digits.length <= ONE_BYTE;
        output.put(isShort ? Opcodes.LONG1 : Opcodes.LONG4, digits.length, isShort ? 1 : Integer.BYTES);
        output.putBytes(digits, 0, digits.length);
    }

    void floating(double value) {
        if (saver.isBinary()) {
            output.put(Opcodes.BINFLOAT, Long.reverseBytes(NotANumber.bits(value)), Double.BYTES);
        } else {
            output.putLine(Opcodes.FLOAT, FloatText.repr(value));
        }
    }

    void text(TruffleString text) {
        if (!saver.isBinary()) {
            output.put(Opcodes.UNICODE);
            output.putLine(escaped(text));
            return;
        }
        boolean mayBeShort = saver.protocol() >= WITH_SHORT_TEXT;
        if (output.putAscii(Opcodes.BINUNICODE, mayBeShort ? Opcodes.SHORT_BINUNICODE : 0, text)) {
            return;
        }
        byte[] bytes = SurrogateText.encode(text);
        if (mayBeShort && bytes.length <= ONE_BYTE) {
            output.putCounted(Opcodes.SHORT_BINUNICODE, 1, bytes);
        } else {
            output.putCounted(Opcodes.BINUNICODE, Integer.BYTES, bytes);
        }
    }

    /** As the codec raw-unicode-escape, with those characters escaped too that would end a line or begin an escape. */
    private static byte[] escaped(TruffleString text) {
        CodePointBuilder out = new CodePointBuilder(CodePoints.length(text) + 16);
        for (int c : CodePoints.of(text)) {
            if (c > Character.MAX_VALUE) {
                out.appendHex("\\U", c, LONG_ESCAPE_DIGITS);
            } else if (c > ONE_BYTE || c == '\\' || c == 0 || c == '\n' || c == '\r' || c == SUBSTITUTE) {
                out.appendHex("\\u", c, SHORT_ESCAPE_DIGITS);
            } else {
                out.append(c);
            }
        }
        return PyStrings.toJava(out.toText()).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes of protocol 3 or later. */
    void bytes(byte[] bytes) {
        if (bytes.length <= ONE_BYTE) {
            output.putCounted(Opcodes.SHORT_BINBYTES, 1, bytes);
        } else {
            output.putCounted(Opcodes.BINBYTES, Integer.BYTES, bytes);
        }
    }

    /** A bytearray of protocol 5. */
    void byteArray(byte[] bytes) {
        output.putCounted(Opcodes.BYTEARRAY8, Long.BYTES, bytes);
    }

    /** A buffer, in the pickle or out of it. */
    void buffer(PyPickleBuffer buffer) {
        if (saver.protocol() < WITH_BUFFERS) {
            throw PickleErrors.pickling("PickleBuffer can only be pickled with protocol >= 5");
        }
        PyMemoryView view = buffer.view();
        if (!view.isContiguous() && !view.isFortranContiguous()) {
            throw PickleErrors.pickling("PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
        }
        // The callback may release the buffer, so its memory is held while it runs.
        PyMemoryView raw = buffer.raw();
        try {
            Object callback = saver.pickler().bufferCallback();
            if (callback == null || Conversions.isTrue(Calls.call(callback, buffer))) {
                insideBuffer(buffer, raw);
                return;
            }
        } finally {
            raw.release();
        }
        output.put(Opcodes.NEXT_BUFFER);
        if (view.isReadOnly()) {
            output.put(Opcodes.READONLY_BUFFER);
        }
    }

    private void insideBuffer(PyPickleBuffer buffer, PyMemoryView raw) {
        if (raw.isReadOnly()) {
            bytes(raw.toBytes());
        } else {
            byteArray(raw.toBytes());
        }
        saver.remember(buffer);
    }
}
