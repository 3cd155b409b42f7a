// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBigRange;
import org.protopython.objects.PyBigRangeIterator;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyRange;
import org.protopython.objects.PyRangeIterator;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.SequenceComparison;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;

/** {@code range}, in both of its representations: most methods see either as big ints. */
@PyTypeMethods(value = "range", doc = """
    range(stop) -> the integers 0, 1, ... before stop
    range(start, stop[, step]) -> the integers start, start + step, ... before stop

    A sequence that computes its items; a step below zero counts down.\
    """)
public final class RangeType {
    private RangeType() {}

    @PyBuiltin("__new__(cls, start, stop=<unrepresentable>, step=<unrepresentable>, /)")
    static Object create(PyType cls, Object start, Object stop, Object step) {
        Object first = stop == null ? (Object) 0L : Conversions.toIndex(start);
        Object end = Conversions.toIndex(stop == null ? start : stop);
        Object by = step == null ? (Object) 1L : Conversions.toIndex(step);
        if (by instanceof Long n && n == 0) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        if (first instanceof Long a && end instanceof Long b && by instanceof Long c) {
            return of(a, b, c);
        }
        return of(Conversions.toBigInteger(first), Conversions.toBigInteger(end), Conversions.toBigInteger(by));
    }

    private static Object of(long start, long stop, long step) {
        long length = PyRange.lengthOf(start, stop, step);
        return length >= 0
                ? new PyRange(start, stop, step, length)
                : new PyBigRange(BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
    }

    private static Object of(BigInteger start, BigInteger stop, BigInteger step) {
        if (start.bitLength() < Long.SIZE && stop.bitLength() < Long.SIZE && step.bitLength() < Long.SIZE) {
            return of(start.longValue(), stop.longValue(), step.longValue());
        }
        return new PyBigRange(start, stop, step);
    }

    /** The receiver as big ints. */
    private static PyBigRange big(Object self, String method) {
        if (self instanceof PyBigRange range) {
            return range;
        } else if (self instanceof PyRange range) {
            return new PyBigRange(
                    BigInteger.valueOf(range.start()),
                    BigInteger.valueOf(range.stop()),
                    BigInteger.valueOf(range.step()));
        }
        throw Errors.wrongReceiver(method, "range", BuiltinKind.METHOD, self);
    }

    @PyGetter(value = "start", doc = "The first of the numbers, when there are any.")
    static Object start(Object self) {
        return PyInt.of(big(self, "start").start());
    }

    @PyGetter(value = "stop", doc = "The number that the range ends before.")
    static Object stop(Object self) {
        return PyInt.of(big(self, "stop").stop());
    }

    @PyGetter(value = "step", doc = "The difference from one number to the next.")
    static Object step(Object self) {
        return PyInt.of(big(self, "step").step());
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        PyBigRange range = big(self, "__repr__");
        String step = range.step().equals(BigInteger.ONE) ? "" : ", " + range.step();
        return "range(" + range.start() + ", " + range.stop() + step + ")";
    }

    @PyBuiltin("__len__(self, /)")
    static long length(Object self) {
        if (self instanceof PyRange range) {
            return range.length();
        }
        BigInteger length = big(self, "__len__").length();
        if (length.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return length.longValue();
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean isTrue(Object self) {
        return self instanceof PyRange range
                ? range.length() > 0
                : big(self, "__bool__").length().signum() > 0;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(Object self) {
        PyBigRange range = big(self, "__hash__");
        boolean empty = range.length().signum() == 0;
        boolean single = range.length().equals(BigInteger.ONE);
        return SequenceComparison.hash(new Object[] {
            PyInt.of(range.length()),
            empty ? PyNone.NONE : PyInt.of(range.start()),
            empty || single ? PyNone.NONE : PyInt.of(range.step())
        });
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(Object self, Object value) {
        return PyType.of(value) == BuiltinTypes.RANGE
                ? (Object) isEqual(big(self, "__eq__"), big(value, "__eq__"))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(Object self, Object value) {
        return PyType.of(value) == BuiltinTypes.RANGE
                ? (Object) !isEqual(big(self, "__ne__"), big(value, "__ne__"))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** Ranges are equal when they produce the same elements. */
    private static boolean isEqual(PyBigRange a, PyBigRange b) {
        if (!a.length().equals(b.length())) {
            return false;
        } else if (a.length().signum() == 0) {
            return true;
        }
        return a.start().equals(b.start())
                && (a.length().equals(BigInteger.ONE) || a.step().equals(b.step()));
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object less(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greater(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(Object self) {
        if (self instanceof PyRange range) {
            return new PyRangeIterator(range.start(), range.step(), range.length());
        }
        PyBigRange range = big(self, "__iter__");
        return new PyBigRangeIterator(range.start(), range.step(), range.length());
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the numbers, the last one first.")
    static Object reversed(Object self) {
        if (self instanceof PyRange range && range.step() != Long.MIN_VALUE) {
            long last = range.length() == 0 ? range.start() : range.get(range.length() - 1);
            return new PyRangeIterator(last, -range.step(), range.length());
        }
        PyBigRange range = big(self, "__reversed__");
        BigInteger last = element(range, range.length().subtract(BigInteger.ONE));
        return new PyBigRangeIterator(last, range.step().negate(), range.length());
    }

    private static BigInteger element(PyBigRange range, BigInteger index) {
        return range.start().add(index.multiply(range.step()));
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(Object self, Object key) {
        if (self instanceof PyRange range && key instanceof Long index) {
            long position = index < 0 ? index + range.length() : index;
            if (position >= 0 && position < range.length()) {
                return range.get(position);
            }
            throw Errors.indexError("range object index out of range");
        }
        PyBigRange range = big(self, "__getitem__");
        if (key instanceof PySlice slice) {
            BigInteger[] bounds = SliceBounds.ofBig(slice, range.length());
            return of(
                    element(range, bounds[0]),
                    element(range, bounds[1]),
                    range.step().multiply(bounds[2]));
        }
        Object index = Conversions.toIndex(key, "range indices must be integers or slices, not %s");
        BigInteger position = Conversions.toBigInteger(index);
        if (position.signum() < 0) {
            position = position.add(range.length());
        }
        if (position.signum() < 0 || position.compareTo(range.length()) >= 0) {
            throw Errors.indexError("range object index out of range");
        }
        return PyInt.of(element(range, position));
    }

    /** Index of an element, or null. */
    private static BigInteger find(PyBigRange range, BigInteger value) {
        BigInteger[] quotient = value.subtract(range.start()).divideAndRemainder(range.step());
        boolean inside =
                quotient[1].signum() == 0 && quotient[0].signum() >= 0 && quotient[0].compareTo(range.length()) < 0;
        return inside ? quotient[0] : null;
    }

    private static boolean isExactInt(Object value) {
        PyType type = PyType.of(value);
        return type == BuiltinTypes.INT || type == BuiltinTypes.BOOL;
    }

    /** Elements equal to a value that is no int. */
    private static long countBySearch(Object self, Object value, boolean first) {
        long count = 0;
        Object iterator = iter(self);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Operators.equal(item, value)) {
                count++;
                if (first) {
                    return count;
                }
            }
        }
        return count;
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(Object self, Object key) {
        if (self instanceof PyRange range && key instanceof Long value) {
            boolean within = range.step() > 0
                    ? value >= range.start() && value < range.stop()
                    : value <= range.start() && value > range.stop();
            return within && (value - range.start()) % range.step() == 0;
        }
        PyBigRange range = big(self, "__contains__");
        return isExactInt(key)
                ? find(range, Conversions.toBigInteger(key)) != null
                : countBySearch(self, key, true) > 0;
    }

    @PyBuiltin(value = "count(self, object, /)", doc = "How many of the numbers equal the object.")
    static long count(Object self, Object object) {
        PyBigRange range = big(self, "count");
        if (isExactInt(object)) {
            return find(range, Conversions.toBigInteger(object)) == null ? 0 : 1;
        }
        return countBySearch(self, object, false);
    }

    @PyBuiltin(
            value = "index(self, object, /)",
            doc = "Index of the number that equals the object. Raises ValueError when there is none.")
    static Object index(Object self, Object object) {
        PyBigRange range = big(self, "index");
        if (isExactInt(object)) {
            BigInteger index = find(range, Conversions.toBigInteger(object));
            if (index == null) {
                throw Errors.valueError("range.index(x): x not in range");
            }
            return PyInt.of(index);
        }
        long index = 0;
        Object iterator = iter(self);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Operators.equal(item, object)) {
                return index;
            }
            index++;
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the range of.")
    static Object reduce(Object self) {
        PyBigRange range = big(self, "__reduce__");
        return new PyTuple(
                BuiltinTypes.RANGE,
                new PyTuple(PyInt.of(range.start()), PyInt.of(range.stop()), PyInt.of(range.step())));
    }
}
