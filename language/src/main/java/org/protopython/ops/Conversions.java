// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.HashTable;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.files.FileNames;
import org.protopython.runtime.Errors;

/** Conversions to truth values, ints and floats by the special methods, uncached. */
public final class Conversions {
    private static final String NO_INTEGER = "'%s' object cannot be interpreted as an integer";

    private Conversions() {}

    /** {@code bool(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isTrue(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof Double number) {
            return number != 0;
        }
        if (value instanceof TruffleString text) {
            return !text.isEmpty();
        }
        if (value instanceof PyNone) {
            return false;
        }
        return isTrueBySlot(value);
    }

    private static boolean isTrueBySlot(Object value) {
        PyType type = PyType.of(value);
        if (type == BuiltinTypes.LIST) {
            return ((PyList) value).size() > 0;
        } else if (type == BuiltinTypes.TUPLE) {
            return ((PyTuple) value).size() > 0;
        } else if (type == BuiltinTypes.DICT || type == BuiltinTypes.SET) {
            return ((HashTable) value).size() > 0;
        } else if (type == BuiltinTypes.FOREIGN) {
            return isForeignTrue(value);
        }
        Object method = type.slot(Slot.BOOL);
        if (method == PyNone.NONE) {
            throw Errors.typeError("'%s' cannot be interpreted as a boolean", type);
        } else if (method != null) {
            Object answer = Calls.callUnbound(method, value, type);
            if (answer instanceof Boolean flag) {
                return flag;
            }
            throw Errors.typeError("__bool__ should return bool, returned %s", PyType.of(answer));
        }
        return type.slot(Slot.LEN) == null || Items.length(value) > 0;
    }

    private static boolean isForeignTrue(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(value);
        try {
            if (interop.isNull(value)) {
                return false;
            } else if (interop.isBoolean(value)) {
                return interop.asBoolean(value);
            } else if (interop.hasArrayElements(value)) {
                return interop.getArraySize(value) > 0;
            }
            return true;
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException("a foreign value changed its kind", e);
        }
    }

    /** Whether {@link #toIndex} has something to ask, which has effects that are to happen once. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isIndex(Object value) {
        return value instanceof Long || PyType.of(value).slot(Slot.INDEX) != null;
    }

    /** Whether the value is a complex number or has a method to become an int or a float. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isNumber(Object value) {
        PyType type = PyType.of(value);
        return isReal(value) || type.slot(Slot.INT) != null || type.isSubtypeOf(BuiltinTypes.COMPLEX);
    }

    /** Whether {@link #toDouble} has something to ask. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isReal(Object value) {
        return isIndex(value) || PyType.of(value).slot(Slot.FLOAT) != null;
    }

    /** {@code operator.index(value)}: an exact int, {@code Long} or {@code PyInt}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toIndex(Object value) {
        return toIndex(value, NO_INTEGER);
    }

    /**
     * As {@link #toIndex(Object)}, in other words.
     *
     * @param refusal the TypeError for what is no int and has no {@code __index__}, formatted with its type
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toIndex(Object value, String refusal) {
        Object index = toIndexOrNull(value);
        if (index == null) {
            throw Errors.typeError(refusal, PyType.of(value));
        }
        return index;
    }

    /** As {@link #toIndex}, but null when the value is no int and has no {@code __index__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toIndexOrNull(Object value) {
        if (value instanceof Long) {
            return value;
        } else if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        } else if (value instanceof PyInt number) {
            return number.exact();
        }
        Object answer = Calls.callSpecial(value, Slot.INDEX);
        if (answer == null) {
            return null;
        } else if (answer instanceof Long) {
            return answer;
        }
        return exactInt(answer, "__index__");
    }

    /** The exact int that a method's answer stands for; instances of subclasses are deprecated. */
    static Object exactInt(Object answer, String method) {
        PyType type = PyType.of(answer);
        if (!type.isSubtypeOf(BuiltinTypes.INT)) {
            throw Errors.typeError("%s returned non-int (type %s)", method, type);
        } else if (type != BuiltinTypes.INT) {
            warnOfSubclass(method, "int", type);
        }
        return answer instanceof Boolean flag
                ? (Object) (flag ? 1L : 0L)
                : answer instanceof PyInt number ? number.exact() : answer;
    }

    /** Warns that a conversion gave an instance of a subclass. */
    static void warnOfSubclass(String method, String expected, PyType type) {
        String text = "%s returned non-%s (type %s).  The ability to return an instance of a strict subclass of %s is"
                + " deprecated, and may be removed in a future version of Python.";
        Warnings.warn(
                ExceptionTypes.DEPRECATION_WARNING, String.format(text, method, expected, type.name(), expected), 1);
    }

    /** An index that saturates: what does not fit in an int becomes its extreme. For slices and repetition. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int toIndexClamped(Object value) {
        return toIndexClamped(value, NO_INTEGER);
    }

    /** As {@link #toIndexClamped(Object)}, refusing as {@link #toIndex(Object, String)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int toIndexClamped(Object value, String refusal) {
        Object index = toIndex(value, refusal);
        if (index instanceof Long number) {
            return (int) Math.clamp(number, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
        }
        return ((PyInt) index).value().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    /** An index into a sequence: IndexError when it does not even fit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long toIndexLong(Object value) {
        return toIndexLong(value, NO_INTEGER);
    }

    /** As {@link #toIndexLong(Object)}, refusing as {@link #toIndex(Object, String)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long toIndexLong(Object value, String refusal) {
        if (toIndex(value, refusal) instanceof Long number) {
            return number;
        }
        throw Errors.indexError("cannot fit '%s' into an index-sized integer", PyType.of(value));
    }

    /** The value of an exact int, bool or int subclass as BigInteger. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger toBigInteger(Object exactInt) {
        if (exactInt instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (exactInt instanceof Boolean flag) {
            return flag ? BigInteger.ONE : BigInteger.ZERO;
        }
        if (exactInt instanceof PyInt number) {
            return number.value();
        }
        throw new IllegalArgumentException("not an int");
    }

    /** {@code float(value)} for numbers: by {@code __float__}, then {@code __index__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double toDouble(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof PyFloat number) {
            return number.value();
        }
        return toDoubleBySlot(value);
    }

    /** As {@link #toDouble}, but asks {@code __float__} of instances of float, too. */
    static double toDoubleBySlot(Object value) {
        if (value instanceof PyInt number && number.type() == BuiltinTypes.INT) {
            return bigToDouble(number.value());
        }
        Object answer = Calls.callSpecial(value, Slot.FLOAT);
        if (answer instanceof Double number) {
            return number;
        } else if (answer instanceof PyFloat number) {
            warnOfSubclass(PyType.of(value).name() + ".__float__", "float", PyType.of(answer));
            return number.value();
        } else if (answer != null) {
            throw Errors.typeError("%s.__float__ returned non-float (type %s)", PyType.of(value), PyType.of(answer));
        }
        Object index = toIndexOrNull(value);
        if (index == null) {
            throw Errors.typeError("must be real number, not %s", PyType.of(value));
        }
        return index instanceof Long number ? (double) number : bigToDouble(((PyInt) index).value());
    }

    /** The nearest double; OverflowError when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double bigToDouble(BigInteger value) {
        double result = value.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return result;
    }

    /** {@code hash(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(Object value) {
        Object method = PyType.of(value).slot(Slot.HASH);
        if (method == null || method == PyNone.NONE) {
            throw Errors.typeError("unhashable type: '%s'", PyType.of(value));
        }
        Object answer = toExactInt(Calls.callUnbound(method, value, PyType.of(value)));
        if (answer == null) {
            throw Errors.typeError("__hash__ method should return an integer");
        }
        long hash = answer instanceof Long number
                ? number
                : ((PyInt) answer)
                        .value()
                        .mod(BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE))
                        .longValue();
        return hash == -1 ? -2 : hash;
    }

    private static Object toExactInt(Object value) {
        return value instanceof Long || value instanceof PyInt || value instanceof Boolean ? toIndex(value) : null;
    }

    /** The contents of a str or of an instance of a subclass, null for anything else. */
    public static TruffleString asText(Object value) {
        if (value instanceof TruffleString text) {
            return text;
        }
        return value instanceof org.protopython.objects.PyStr text ? text.value() : null;
    }

    /** The path of an argument that is a str, bytes or has {@code __fspath__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toPath(Object value) {
        TruffleString text = asText(value);
        if (text != null) {
            return PyStrings.toJava(text);
        } else if (value instanceof PyBytes bytes) {
            return FileNames.decode(bytes.value());
        }
        return toPath(pathOf(value));
    }

    /** What {@code __fspath__} returns: str or bytes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object pathOf(Object value) {
        Object method = PyType.of(value).slot(Slot.FSPATH);
        if (method == null || method == PyNone.NONE) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", PyType.of(value));
        }
        Object path = Calls.callSpecial(value, Slot.FSPATH);
        if (asText(path) == null && !(path instanceof PyBytes)) {
            throw Errors.typeError(
                    "expected %s.__fspath__() to return str or bytes, not %s", PyType.of(value), PyType.of(path));
        }
        return path;
    }
}
