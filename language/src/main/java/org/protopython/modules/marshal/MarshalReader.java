// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
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
import org.protopython.ops.Calls;
import org.protopython.ops.text.codec.SurrogateText;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Reads what {@link MarshalWriter} writes, of any version. */
final class MarshalReader {
    private static final int MAX_DEPTH = 2000;
    private static final int BYTE = 0xff;

    /** Where the bytes come from; fewer than asked for at the end. */
    interface Input {
        byte[] read(int count);

        /** The message when there are fewer in the midst of a value. */
        default String tooShort() {
            return "marshal data too short";
        }
    }

    private final Input input;
    private final boolean allowCode;
    private final List<Object> references = new ArrayList<>();
    private int depth;

    MarshalReader(Input input, boolean allowCode) {
        this.input = input;
        this.allowCode = allowCode;
    }

    static Input bytes(byte[] source) {
        return bytes(source, 0);
    }

    static Input bytes(byte[] source, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(source, offset, source.length - offset);
        return count -> {
            byte[] part = new byte[Math.min(count, buffer.remaining())];
            buffer.get(part);
            return part;
        };
    }

    Object read() {
        Object value = next();
        if (value == null) {
            throw Errors.typeError("NULL object in marshal data for object");
        }
        return value;
    }

    private Object item(String container) {
        Object value = next();
        if (value == null) {
            throw Errors.typeError("NULL object in marshal data for %s", container);
        }
        return value;
    }

    private byte[] take(int count) {
        byte[] bytes = input.read(count);
        if (bytes.length < count) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, input.tooShort());
        }
        return bytes;
    }

    private int takeByte() {
        return take(1)[0] & BYTE;
    }

    private int takeInt() {
        return ByteBuffer.wrap(take(Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }

    private int takeSize(String what) {
        int size = takeInt();
        if (size < 0) {
            throw invalid(what + " size out of range");
        }
        return size;
    }

    private static PException invalid(String what) {
        return Errors.valueError("bad marshal data (%s)", what);
    }

    /** The next value; null for the mark that ends a dict. */
    private Object next() {
        byte[] first = input.read(1);
        if (first.length == 0) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "EOF read where object expected");
        } else if (++depth > MAX_DEPTH) {
            throw Errors.valueError("recursion limit exceeded");
        }
        try {
            int code = first[0] & BYTE;
            boolean shared = (code & MarshalWriter.REFERENCE_FLAG) != 0;
            return value((char) (code & ~MarshalWriter.REFERENCE_FLAG), shared);
        } finally {
            depth--;
        }
    }

    private Object value(char letter, boolean shared) {
        return switch (letter) {
            case '0' -> null;
            case 'N' -> PyNone.NONE;
            case 'T' -> true;
            case 'F' -> false;
            case '.' -> PyEllipsis.ELLIPSIS;
            case 'S' -> ExceptionTypes.STOP_ITERATION;
            case 'r' -> reference();
            case '(', ')', '[', '{', '<', '>', ':', 'c' -> container(letter, shared);
            default -> {
                Object value = plain(letter);
                if (shared) {
                    references.add(value);
                }
                yield value;
            }
        };
    }

    private Object reference() {
        int index = takeInt();
        if (index < 0 || index >= references.size() || references.get(index) == null) {
            throw invalid("invalid reference");
        }
        return references.get(index);
    }

    private Object plain(char letter) {
        return switch (letter) {
            case 'i' -> (long) takeInt();
            case 'I' ->
                ByteBuffer.wrap(take(Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN).getLong();
            case 'l' -> digits();
            case 'g' -> takeDouble();
            case 'f' -> takeDoubleText();
            case 'y' -> new PyComplex(takeDouble(), takeDouble());
            case 'x' -> new PyComplex(takeDoubleText(), takeDoubleText());
            case 's' -> new PyBytes(take(takeSize("bytes object")));
            case 'z', 'Z' -> latin(takeByte());
            case 'a', 'A' -> latin(takeSize("string"));
            case 'u', 't' -> SurrogateText.decode(take(takeSize("string")));
            default -> throw invalid("unknown type code");
        };
    }

    private Object latin(int length) {
        return PyStrings.of(new String(take(length), StandardCharsets.ISO_8859_1));
    }

    private double takeDouble() {
        return ByteBuffer.wrap(take(Double.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getDouble();
    }

    private double takeDoubleText() {
        String text = new String(take(takeByte()), StandardCharsets.US_ASCII);
        return (Double) Calls.call(BuiltinTypes.FLOAT, PyStrings.of(text));
    }

    private Object digits() {
        int size = takeInt();
        if (size == Integer.MIN_VALUE) {
            throw invalid("long size out of range");
        }
        BigInteger number = BigInteger.ZERO;
        int digit = 0;
        for (int i = 0; i < Math.abs(size); i++) {
            digit = takeByte() | takeByte() << Byte.SIZE;
            if (digit >>> MarshalWriter.DIGIT_BITS != 0) {
                throw invalid("digit out of range in long");
            }
            number = number.or(BigInteger.valueOf(digit).shiftLeft(i * MarshalWriter.DIGIT_BITS));
        }
        if (size != 0 && digit == 0) {
            throw invalid("unnormalized long data");
        }
        return PyInt.of(size < 0 ? number.negate() : number);
    }

    /** Containers that can change are known before their contents are read, because they may contain themselves. */
    private Object container(char letter, boolean shared) {
        int index = references.size();
        Object empty =
                switch (letter) {
                    case '[' -> new PyList();
                    case '{' -> new PyDict();
                    case '<' -> new PySet(BuiltinTypes.SET);
                    default -> null;
                };
        if (shared) {
            references.add(empty);
        }
        Object result =
                switch (letter) {
                    case ')' -> new PyTuple(items(takeByte(), "tuple"));
                    case '(' -> new PyTuple(items(takeSize("tuple"), "tuple"));
                    case '[' -> fill((PyList) empty);
                    case '{' -> fill((PyDict) empty);
                    case '<' -> fill((PySet) empty);
                    case '>' -> fill(new PySet(BuiltinTypes.FROZENSET));
                    case 'c' -> code();
                    default -> new PySlice(item("slice"), item("slice"), item("slice"));
                };
        if (shared) {
            references.set(index, result);
        }
        return result;
    }

    private Object code() {
        if (!allowCode) {
            throw Errors.valueError("unmarshalling code objects is disallowed");
        }
        return form().compile();
    }

    private CodeForm form() {
        if (item("code") instanceof PyTuple form) {
            return CodeForm.read(form);
        }
        throw invalid("code of another Python");
    }

    /** Code that is the whole of what is to be read, without compiling it. */
    CodeForm readForm() {
        int letter = takeByte();
        if ((letter & ~MarshalWriter.REFERENCE_FLAG) != 'c') {
            throw invalid("no code");
        }
        if (letter != 'c') {
            references.add(null);
        }
        return form();
    }

    private Object[] items(int count, String container) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item(container));
        }
        return items.toArray();
    }

    private Object fill(PyList list) {
        int size = takeSize("list");
        for (int i = 0; i < size; i++) {
            list.append(item("list"));
        }
        return list;
    }

    private Object fill(PyDict dict) {
        for (Object key = next(); key != null; key = next()) {
            Object value = next();
            if (value == null) {
                break;
            }
            dict.put(key, value);
        }
        return dict;
    }

    private Object fill(PySet set) {
        int size = takeSize("set");
        for (int i = 0; i < size; i++) {
            set.add(item("set"));
        }
        return set;
    }
}
