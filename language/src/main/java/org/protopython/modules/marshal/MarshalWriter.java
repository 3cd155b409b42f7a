// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.HashTable;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.number.NotANumber;
import org.protopython.ops.text.codec.SurrogateText;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;

/** Writes values in the format of {@code marshal}: a letter for the kind, numbers with the lowest byte first. */
final class MarshalWriter {
    static final int REFERENCE_FLAG = 0x80;
    static final int DIGIT_BITS = 15;

    private static final int MAX_DEPTH = 2000;
    private static final int BYTE = 255;
    private static final int WITH_REFERENCES = 3;
    private static final int WITH_SHORT_FORMS = 4;
    private static final int WITH_SLICES = 5;
    private static final int BINARY_FLOATS = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Object, Integer> references = new IdentityHashMap<>();
    private final int version;
    private final boolean allowCode;
    private int depth;

    MarshalWriter(int version, boolean allowCode) {
        this.version = version;
        this.allowCode = allowCode;
    }

    byte[] write(Object value) {
        add(value);
        return out.toByteArray();
    }

    private void add(Object value) {
        if (++depth > MAX_DEPTH) {
            throw Errors.valueError("object too deeply nested to marshal");
        }
        if (!addSingleton(value)) {
            addShared(value);
        }
        depth--;
    }

    private boolean addSingleton(Object value) {
        int letter = value == PyNone.NONE
                ? 'N'
                : value == PyEllipsis.ELLIPSIS
                        ? '.'
                        : value == ExceptionTypes.STOP_ITERATION
                                ? 'S'
                                : value instanceof Boolean flag ? (flag ? 'T' : 'F') : 0;
        if (letter != 0) {
            out.write(letter);
        }
        return letter != 0;
    }

    /** What may be met again gets a number when it is begun, so that it may contain itself. */
    private void addShared(Object value) {
        int flag = 0;
        if (version >= WITH_REFERENCES && !(value instanceof Number)) {
            Integer known = references.get(value);
            if (known != null) {
                out.write('r');
                addInt(known);
                return;
            }
            references.put(value, references.size());
            flag = REFERENCE_FLAG;
        }
        switch (value) {
            case Long number -> addLong(number);
            case Double number -> addDouble('g', 'f', number);
            case TruffleString text -> addText(flag, text);
            default -> addObject(flag, value);
        }
    }

    private void addObject(int flag, Object value) {
        PyType type = PyType.of(value);
        if (value instanceof PyInt number && type == BuiltinTypes.INT) {
            out.write('l' | flag);
            addDigits(number.value());
        } else if (value instanceof PyComplex number && type == BuiltinTypes.COMPLEX) {
            addComplex(flag, number);
        } else if (value instanceof PyTuple tuple && type == BuiltinTypes.TUPLE) {
            addTuple(flag, tuple);
        } else if (value instanceof PyList list && type == BuiltinTypes.LIST) {
            addAll('[' | flag, list.toArray());
        } else if (value instanceof PyDict dict && type == BuiltinTypes.DICT) {
            addDict(flag, dict);
        } else if (value instanceof PySet set && (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET)) {
            addAll((type == BuiltinTypes.SET ? '<' : '>') | flag, ((HashTable) set).keysToArray());
        } else if (value instanceof PySlice slice && version >= WITH_SLICES) {
            out.write(':' | flag);
            add(slice.start());
            add(slice.stop());
            add(slice.step());
        } else if (value instanceof PyCode code && allowCode && code.unit() != null) {
            out.write('c' | flag);
            add(CodeForm.write(code));
        } else {
            byte[] bytes =
                    value instanceof PyBytes plain && type != BuiltinTypes.BYTES ? null : Buffers.bytesOrNull(value);
            if (bytes == null) {
                throw refused(value);
            }
            out.write('s' | flag);
            addInt(bytes.length);
            out.writeBytes(bytes);
        }
    }

    private PException refused(Object value) {
        boolean forbidden = value instanceof PyCode && !allowCode;
        return Errors.valueError(forbidden ? "marshalling code objects is disallowed" : "unmarshallable object");
    }

    private void addInt(int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(number >> shift);
        }
    }

    private void addLong(long number) {
        if (number == (int) number) {
            out.write('i');
            addInt((int) number);
        } else {
            out.write('l');
            addDigits(BigInteger.valueOf(number));
        }
    }

    private void addDigits(BigInteger number) {
        BigInteger rest = number.abs();
        int count = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        addInt(number.signum() < 0 ? -count : count);
        for (int i = 0; i < count; i++) {
            int digit = rest.intValue() & (1 << DIGIT_BITS) - 1;
            out.write(digit);
            out.write(digit >> Byte.SIZE);
            rest = rest.shiftRight(DIGIT_BITS);
        }
    }

    private void addDouble(int binary, int text, double... numbers) {
        out.write(version >= BINARY_FLOATS ? binary : text);
        for (double number : numbers) {
            if (version >= BINARY_FLOATS) {
                long bits = NotANumber.bits(number);
                addInt((int) bits);
                addInt((int) (bits >>> Integer.SIZE));
            } else {
                byte[] digits = FloatText.repr(number).getBytes(StandardCharsets.US_ASCII);
                out.write(digits.length);
                out.writeBytes(digits);
            }
        }
    }

    private void addComplex(int flag, PyComplex number) {
        addDouble('y' | flag, 'x' | flag, number.real(), number.imaginary());
    }

    private void addText(int flag, TruffleString text) {
        byte[] bytes = SurrogateText.encode(text);
        boolean ascii = bytes.length == PyStrings.length(text);
        if (version >= WITH_SHORT_FORMS && ascii) {
            boolean isShort = bytes.length <= BYTE;
            out.write((isShort ? 'z' : 'a') | flag);
            if (isShort) {
                out.write(bytes.length);
            } else {
                addInt(bytes.length);
            }
        } else {
            out.write('u' | flag);
            addInt(bytes.length);
        }
        out.writeBytes(bytes);
    }

    private void addTuple(int flag, PyTuple tuple) {
        if (version >= WITH_SHORT_FORMS && tuple.size() <= BYTE) {
            out.write(')' | flag);
            out.write(tuple.size());
            for (Object item : tuple.items()) {
                add(item);
            }
        } else {
            addAll('(' | flag, tuple.items());
        }
    }

    private void addAll(int letter, Object[] items) {
        out.write(letter);
        addInt(items.length);
        for (Object item : items) {
            add(item);
        }
    }

    private void addDict(int flag, PyDict dict) {
        out.write('{' | flag);
        dict.forEach((key, value) -> {
            add(key);
            add(value);
        });
        out.write('0');
    }
}
