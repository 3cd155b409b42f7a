// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;

/**
 * The kinds of members, by the number of the binary interface: how each is read from and written to the struct of an
 * object. Integers out of range are cut off, as C's assignment does, with a warning.
 */
enum MemberKind {
    SHORT(0, "short", Short.BYTES),
    INT(1, "int", Integer.BYTES),
    LONG(2, "long", Long.BYTES),
    FLOAT(3),
    DOUBLE(4),
    STRING(5),
    OBJECT(6),
    CHAR(7),
    BYTE(8, "char", Byte.BYTES),
    UBYTE(9, "unsigned char", Byte.BYTES, true),
    USHORT(10, "unsigned short", Short.BYTES, true),
    UINT(11, "unsigned int", Integer.BYTES, true),
    ULONG(12, "unsigned long", Long.BYTES, true),
    STRING_INPLACE(13),
    BOOL(14),
    OBJECT_EX(16),
    LONGLONG(17, "long long", Long.BYTES),
    ULONGLONG(18, "unsigned long long", Long.BYTES, true),
    HPYSSIZET(19, "ssize_t", Long.BYTES),
    NONE(20);

    private static final int BYTE_MASK = 0xFF;
    private static final int SHORT_MASK = 0xFFFF;
    private static final long INT_MASK = 0xFFFF_FFFFL;

    private final int number;
    private final String integerType;
    private final int integerBytes;
    private final boolean unsigned;

    /** Of what is no integer. */
    MemberKind(int number) {
        this(number, null, 0, false);
    }

    /** Of signed integers. */
    MemberKind(int number, String integerType, int integerBytes) {
        this(number, integerType, integerBytes, false);
    }

    MemberKind(int number, String integerType, int integerBytes, boolean unsigned) {
        this.number = number;
        this.integerType = integerType;
        this.integerBytes = integerBytes;
        this.unsigned = unsigned;
    }

    static MemberKind of(int number) {
        for (MemberKind kind : values()) {
            if (kind.number == number) {
                return kind;
            }
        }
        throw Errors.systemError("bad memberdescr type");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object get(HPyThread thread, NativeData owner, long offset, String name) {
        long address = owner.nativeData() + offset;
        return switch (this) {
            case SHORT -> (long) NativeMemory.getShort(address);
            case INT -> (long) NativeMemory.getInt(address);
            case LONG, LONGLONG, HPYSSIZET -> NativeMemory.getLong(address);
            case FLOAT -> (double) NativeMemory.getFloat(address);
            case DOUBLE -> NativeMemory.getDouble(address);
            case BYTE -> (long) NativeMemory.getByte(address);
            case UBYTE -> (long) (NativeMemory.getByte(address) & BYTE_MASK);
            case USHORT -> (long) (NativeMemory.getShort(address) & SHORT_MASK);
            case UINT -> NativeMemory.getInt(address) & INT_MASK;
            case ULONG, ULONGLONG -> PyInt.of(new BigInteger(Long.toUnsignedString(NativeMemory.getLong(address))));
            case BOOL -> NativeMemory.getByte(address) != 0;
            case CHAR ->
                PyStrings.of(new String(new byte[] {NativeMemory.getByte(address)}, StandardCharsets.ISO_8859_1));
            case STRING -> {
                String text = NativeMemory.getString(NativeMemory.getLong(address));
                yield text == null ? PyNone.NONE : PyStrings.of(text);
            }
            case STRING_INPLACE -> PyStrings.of(NativeMemory.getString(address));
            case NONE -> PyNone.NONE;
            case OBJECT -> {
                Object value = Fields.load(thread, owner, NativeMemory.getLong(address));
                yield value == null ? PyNone.NONE : value;
            }
            case OBJECT_EX -> {
                Object value = Fields.load(thread, owner, NativeMemory.getLong(address));
                if (value == null) {
                    throw Errors.attributeError("'%s' object has no attribute '%s'", PyType.of(owner), name);
                }
                yield value;
            }
        };
    }

    /** A null value deletes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void set(HPyThread thread, NativeData owner, long offset, Object value, String name) {
        long address = owner.nativeData() + offset;
        if (this == OBJECT || this == OBJECT_EX) {
            if (value == null
                    && this == OBJECT_EX
                    && Fields.load(thread, owner, NativeMemory.getLong(address)) == null) {
                throw Errors.attributeError("'%s' object has no attribute '%s'", PyType.of(owner), name);
            }
            long handle = thread.toHandle(value);
            Fields.store(owner, address, value, handle);
            thread.close(handle);
            return;
        }
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        if (integerType != null) {
            setInteger(address, integer(value));
            return;
        }
        switch (this) {
            case FLOAT -> NativeMemory.putFloat(address, (float) Conversions.toDouble(value));
            case DOUBLE -> NativeMemory.putDouble(address, Conversions.toDouble(value));
            case BOOL -> {
                if (!(value instanceof Boolean truth)) {
                    throw Errors.typeError("attribute value type must be bool");
                }
                NativeMemory.putByte(address, (byte) (truth ? 1 : 0));
            }
            case CHAR -> NativeMemory.putByte(address, character(value));
            default -> throw Errors.typeError("readonly attribute");
        }
    }

    private void setInteger(long address, BigInteger exact) {
        long value = exact.longValue();
        switch (integerBytes) {
            case Byte.BYTES -> NativeMemory.putByte(address, (byte) value);
            case Short.BYTES -> NativeMemory.putShort(address, (short) value);
            case Integer.BYTES -> NativeMemory.putInt(address, (int) value);
            default -> NativeMemory.putLong(address, value);
        }
        int bits = integerBytes * Byte.SIZE;
        if (exact.signum() < 0 && unsigned && bits >= Integer.SIZE) {
            warn("Writing negative value into unsigned field");
        } else if (exact.bitLength() > (unsigned ? bits : bits - 1) || exact.signum() < 0 && unsigned) {
            warn("Truncation of value to " + integerType);
        }
    }

    private static void warn(String message) {
        Warnings.warn(ExceptionTypes.RUNTIME_WARNING, message, 1);
    }

    private BigInteger integer(Object value) {
        BigInteger exact = Conversions.toBigInteger(Conversions.toIndex(value));
        boolean isUnsignedLong = unsigned && integerBytes == Long.BYTES;
        if (exact.bitLength() > (isUnsignedLong && exact.signum() >= 0 ? Long.SIZE : Long.SIZE - 1)) {
            throw Errors.overflowError(
                    this == ULONGLONG || this == LONGLONG
                            ? "int too big to convert"
                            : "Python int too large to convert to C long");
        }
        return exact;
    }

    private static byte character(Object value) {
        TruffleString text = Conversions.asText(value);
        if (text == null || PyStrings.length(text) != 1) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        return (byte) text.codePointAtIndexUncached(0, PyStrings.ENCODING);
    }
}
