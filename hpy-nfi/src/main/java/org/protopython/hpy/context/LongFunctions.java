// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import java.math.BigInteger;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.objects.PyInt;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** int: what does not fit the immediate handles, and everything that is no exact int. */
final class LongFunctions {
    private static final long UNSIGNED_INT_MAX = 0xFFFF_FFFFL;

    private LongFunctions() {}

    @HPyFunction("HPyLong_FromInt32_t")
    static long fromInt32(HPyThread thread, int value) {
        return thread.toHandle((long) value);
    }

    @HPyFunction("HPyLong_FromUInt32_t")
    static long fromUnsignedInt32(HPyThread thread, int value) {
        return thread.toHandle(value & UNSIGNED_INT_MAX);
    }

    @HPyFunction("HPyLong_FromInt64_t")
    static long fromInt64(HPyThread thread, long value) {
        return thread.toHandle(value);
    }

    @HPyFunction("HPyLong_FromSsize_t")
    static long fromSsize(HPyThread thread, long value) {
        return thread.toHandle(value);
    }

    @HPyFunction("HPyLong_FromUInt64_t")
    static long fromUnsignedInt64(HPyThread thread, long value) {
        return thread.toHandle(PyInt.of(new BigInteger(Long.toUnsignedString(value))));
    }

    @HPyFunction("HPyLong_FromSize_t")
    static long fromSize(HPyThread thread, long value) {
        return fromUnsignedInt64(thread, value);
    }

    /** Signed conversions accept whatever has {@code __index__}. */
    private static BigInteger signed(HPyThread thread, long handle) {
        return Conversions.toBigInteger(Conversions.toIndex(thread.require(handle)));
    }

    /** Unsigned ones want a real int. */
    private static BigInteger unsigned(HPyThread thread, long handle) {
        Object value = thread.require(handle);
        if (!Items.isInt(value)) {
            throw Errors.typeError("an integer is required");
        }
        return Conversions.toBigInteger(value);
    }

    private static RuntimeException tooLarge(String type) {
        return Errors.overflowError("Python int too large to convert to C %s", type);
    }

    @HPyFunction("HPyLong_AsInt32_t")
    static int asInt32(HPyThread thread, long handle) {
        BigInteger value = signed(thread, handle);
        if (value.bitLength() >= Long.SIZE) {
            throw tooLarge("long");
        }
        if (value.bitLength() >= Integer.SIZE) {
            throw tooLarge("int32_t");
        }
        return value.intValue();
    }

    @HPyFunction("HPyLong_AsUInt32_t")
    static int asUnsignedInt32(HPyThread thread, long handle) {
        BigInteger value = unsigned(thread, handle);
        if (value.signum() < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (value.bitLength() > Long.SIZE) {
            throw tooLarge("unsigned long");
        }
        if (value.bitLength() > Integer.SIZE) {
            throw tooLarge("uint32_t");
        }
        return value.intValue();
    }

    @HPyFunction("HPyLong_AsUInt32_tMask")
    static int asUnsignedInt32Mask(HPyThread thread, long handle) {
        return signed(thread, handle).intValue();
    }

    @HPyFunction("HPyLong_AsInt64_t")
    static long asInt64(HPyThread thread, long handle) {
        BigInteger value = signed(thread, handle);
        if (value.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("int too big to convert");
        }
        return value.longValue();
    }

    @HPyFunction("HPyLong_AsUInt64_t")
    static long asUnsignedInt64(HPyThread thread, long handle) {
        BigInteger value = unsigned(thread, handle);
        if (value.signum() < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        if (value.bitLength() > Long.SIZE) {
            throw Errors.overflowError("int too big to convert");
        }
        return value.longValue();
    }

    @HPyFunction("HPyLong_AsUInt64_tMask")
    static long asUnsignedInt64Mask(HPyThread thread, long handle) {
        return signed(thread, handle).longValue();
    }

    @HPyFunction("HPyLong_AsSize_t")
    static long asSize(HPyThread thread, long handle) {
        BigInteger value = unsigned(thread, handle);
        if (value.signum() < 0) {
            throw Errors.overflowError("can't convert negative value to size_t");
        }
        if (value.bitLength() > Long.SIZE) {
            throw tooLarge("size_t");
        }
        return value.longValue();
    }

    @HPyFunction("HPyLong_AsSsize_t")
    static long asSsize(HPyThread thread, long handle) {
        Object value = thread.require(handle);
        if (!Items.isInt(value)) {
            throw Errors.typeError("an integer is required");
        }
        BigInteger exact = Conversions.toBigInteger(value);
        if (exact.bitLength() >= Long.SIZE) {
            throw tooLarge("ssize_t");
        }
        return exact.longValue();
    }

    @HPyFunction("HPyLong_AsVoidPtr")
    static long asVoidPointer(HPyThread thread, long handle) {
        BigInteger value = unsigned(thread, handle);
        if (value.bitLength() > Long.SIZE) {
            throw Errors.overflowError("int too big to convert");
        }
        return value.longValue();
    }

    @HPyFunction("HPyLong_AsDouble")
    static double asDouble(HPyThread thread, long handle) {
        Object value = thread.require(handle);
        if (!Items.isInt(value)) {
            throw Errors.typeError("an integer is required");
        }
        return Conversions.bigToDouble(Conversions.toBigInteger(value));
    }
}
