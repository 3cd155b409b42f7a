// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/**
 * Turns arguments of builtins into the Java types that their methods declare. The nodes that the annotation processor
 * writes call this; each conversion has its likely case in front of a boundary. {@code what} is the beginning of a
 * message about the argument, as in {@code "find() argument 1"}.
 */
public final class ArgumentConversions {
    private ArgumentConversions() {}

    /** By {@code __index__}; OverflowError when it does not fit. */
    public static long toLong(Object value) {
        return value instanceof Long number ? number : toLongSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long toLongSlow(Object value) {
        if (Conversions.toIndex(value) instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** By {@code __index__}; OverflowError when it does not fit. */
    public static int toInt(Object value) {
        if (value instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        return toIntSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int toIntSlow(Object value) {
        if (Conversions.toIndex(value) instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    /** By {@code __index__}; OverflowError in the words for an int that C converts by way of a long. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int toIntOfLong(Object value) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C long");
        } else if (number.bitLength() >= Integer.SIZE) {
            throw Errors.overflowError(
                    number.signum() < 0
                            ? "signed integer is less than minimum"
                            : "signed integer is greater than maximum");
        }
        return number.intValue();
    }

    /**
     * By {@code __index__}; ValueError below 0, OverflowError for more bits.
     *
     * @param type C's name for it
     * @return the bits, of 64 those of a negative number perhaps
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long toUnsigned(Object value, int bits, String type) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (number.bitLength() > bits) {
            throw Errors.overflowError("Python int too large for C " + type);
        }
        return number.longValue();
    }

    /** By {@code __float__}, then {@code __index__}. */
    public static double toDouble(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        return value instanceof Long number ? (double) number : Conversions.toDouble(value);
    }

    /** By truth. */
    public static boolean toBoolean(Object value) {
        return value instanceof Boolean flag ? flag : Conversions.isTrue(value);
    }

    /** Must be a str. */
    public static TruffleString toText(Object value, String what) {
        if (value instanceof TruffleString text) {
            return text;
        } else if (value instanceof PyStr text) {
            return text.value();
        }
        throw wrongType(value, "str", what);
    }

    /** The contents, not to be changed, of what must be bytes-like and in one piece. */
    public static byte[] toBytes(Object value) {
        return value instanceof PyBytes bytes ? bytes.value() : Buffers.contiguousBytes(value);
    }

    /** Must be a str or None, which becomes null. */
    public static TruffleString toTextOrNone(Object value, String what) {
        if (value == PyNone.NONE) {
            return null;
        } else if (value instanceof TruffleString text) {
            return text;
        } else if (value instanceof PyStr text) {
            return text.value();
        }
        throw wrongType(value, "str or None", what);
    }

    /** Must be an instance of the Java class, which is that of the named Python type. */
    public static <T> T cast(Class<T> type, String pythonName, Object value, String what) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrongType(value, pythonName, what);
    }

    /** As {@link #cast}, but None becomes null. */
    public static <T> T castOrNone(Class<T> type, String pythonName, Object value, String what) {
        if (value == PyNone.NONE) {
            return null;
        } else if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrongType(value, pythonName + " or None", what);
    }

    /** TypeError for an argument of the wrong type. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException wrongType(Object value, String expected, String what) {
        return Errors.typeError(
                "%s must be %s, not %s",
                what, expected, value == PyNone.NONE ? "None" : PyType.of(value).name());
    }

    /** The receiver of a method or attribute of a type whose instances are of one Java class. */
    public static <T> T self(Class<T> type, Object value, String name, String owner, BuiltinKind kind) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw Errors.wrongReceiver(name, owner, kind, value);
    }

    /** The same for a type with whose instances those of other types share their Java class. */
    public static <T> T self(
            Class<T> type, PyType declared, Object value, String name, String owner, BuiltinKind kind) {
        if (type.isInstance(value) && PyType.of(value).isSubtypeOf(declared)) {
            return type.cast(value);
        }
        throw Errors.wrongReceiver(name, owner, kind, value);
    }

    /** A receiver that is an int in any of its representations. */
    public static Object selfInt(Object value, String name, String owner, BuiltinKind kind) {
        if (value instanceof Long || value instanceof PyInt || value instanceof Boolean) {
            return value;
        }
        throw Errors.wrongReceiver(name, owner, kind, value);
    }

    public static double selfDouble(Object value, String name, String owner, BuiltinKind kind) {
        if (value instanceof Double number) {
            return number;
        } else if (value instanceof PyFloat number) {
            return number.value();
        }
        throw Errors.wrongReceiver(name, owner, kind, value);
    }

    public static boolean selfBoolean(Object value, String name, String owner, BuiltinKind kind) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw Errors.wrongReceiver(name, owner, kind, value);
    }

    public static TruffleString selfText(Object value, String name, String owner, BuiltinKind kind) {
        if (value instanceof TruffleString text) {
            return text;
        } else if (value instanceof PyStr text) {
            return text.value();
        }
        throw Errors.wrongReceiver(name, owner, kind, value);
    }

    /** The first argument of {@code __new__}: a type that the owner can make instances of. */
    public static PyType newType(Object value, String owner) {
        if (value instanceof PyType type
                && (type.isBuiltin() && type.name() == owner || isMadeBy(type, owner) || isSubtype(type, owner))) {
            return type;
        }
        throw newTypeError(value, owner);
    }

    /** The usual case: the first built-in class in the MRO has this {@code __new__}, inherited or not. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean isMadeBy(PyType type, String owner) {
        for (PyType each : type.mro()) {
            if (each.isBuiltin()) {
                return each.name() == owner
                        || each.slot(Slot.NEW) instanceof PyBuiltinFunction function
                                && function.owner() != null
                                && function.owner().name() == owner;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean isSubtype(PyType type, String owner) {
        PyType nearest = null;
        for (PyType each : type.mro()) {
            if (each.isBuiltin() && each.name().equals(owner)) {
                if (nearest != null) {
                    throw Errors.typeError("%s.__new__(%s) is not safe, use %s.__new__()", owner, type, nearest);
                }
                return true;
            } else if (nearest == null && each.isBuiltin() && each.ownAttribute(Slot.NEW.dunder()) != null) {
                nearest = each;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException newTypeError(Object value, String owner) {
        if (value instanceof PyType type) {
            return Errors.typeError(
                    "%s.__new__(%s): %s is not a subtype of %s", owner, type.name(), type.name(), owner);
        }
        return Errors.typeError(
                "%s.__new__(X): X is not a type object (%s)",
                owner, PyType.of(value).name());
    }

    /** TypeError for deleting an attribute that can only be set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException notDeletable(String name) {
        return Errors.typeError("cannot delete attribute '%s'", name);
    }
}
