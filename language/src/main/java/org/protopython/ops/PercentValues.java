// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.format.PercentOperands;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The operands of the {@code %} operator by the protocols of objects. */
public final class PercentValues implements PercentOperands {
    private static final String MAIN = "__main__.";

    public static final PercentOperands INSTANCE = new PercentValues();

    private PercentValues() {}

    @Override
    public Object[] tuple(Object operand) {
        return operand instanceof PyTuple tuple ? tuple.items() : null;
    }

    @Override
    public boolean isMapping(Object operand, boolean bytes) {
        return !(operand instanceof PyTuple)
                && !(bytes && (operand instanceof PyBytes || operand instanceof PyByteArray))
                && Conversions.asText(operand) == null
                && PyType.of(operand).slot(Slot.GETITEM) != null;
    }

    @Override
    public Object item(Object mapping, Object key) {
        return Items.get(mapping, key instanceof byte[] bytes ? new PyBytes(bytes) : key);
    }

    @Override
    public TruffleString text(Object value, char conversion) {
        return switch (conversion) {
            case 's' -> Texts.str(value);
            case 'r' -> Texts.repr(value);
            default -> Texts.ascii(value);
        };
    }

    @Override
    public byte[] bytes(Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes != null) {
            return bytes;
        }
        Object result = Calls.callSpecial(value, Slot.BYTES);
        if (result == null) {
            throw Errors.typeError(
                    "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
                    PyType.of(value));
        }
        if (!(result instanceof PyBytes object)) {
            throw Errors.typeError("__bytes__ returned non-bytes (type %s)", PyType.of(result));
        }
        return object.value();
    }

    @Override
    public Object asInteger(Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof PyInt ? unwrapped(value) : null;
    }

    private static Object unwrapped(Object integer) {
        Object index = Conversions.toIndex(integer);
        return index instanceof PyInt big ? big.value() : index;
    }

    @Override
    public Object toInteger(Object value, boolean truncates) {
        Object integer = asInteger(value);
        if (integer != null) {
            return integer;
        }
        try {
            if (truncates && PyType.of(value).slot(Slot.INT) != null) {
                return unwrapped(IntegerConversion.toInteger(value));
            }
            return Conversions.isIndex(value) ? unwrapped(value) : null;
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public double toDouble(Object value, boolean bytes) {
        if (bytes && !Conversions.isReal(value)) {
            throw Errors.typeError("float argument required, not %s", PyType.of(value));
        }
        return Conversions.toDouble(value);
    }

    @Override
    public int character(Object value, boolean bytes) {
        if (!bytes) {
            TruffleString text = Conversions.asText(value);
            if (text == null) {
                return -1;
            }
            int length = CodePoints.length(text);
            return length == 1 ? CodePoints.at(text, 0) : -2 - length;
        }
        byte[] content = value instanceof PyBytes || value instanceof PyByteArray ? Buffers.bytesOrNull(value) : null;
        if (content == null) {
            return -1;
        }
        return content.length == 1 ? content[0] & 0xff : -2 - content.length;
    }

    @Override
    public String typeName(Object value) {
        return Errors.nameOf(PyType.of(value));
    }

    @Override
    public String fullTypeName(Object value) {
        String name = TypeNames.full(PyType.of(value));
        return name.startsWith(MAIN) ? name.substring(MAIN.length()) : name;
    }

    @Override
    public int digitLimit() {
        return IntegerLimits.maxDigits();
    }
}
