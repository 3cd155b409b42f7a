// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.SequenceComparison;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code slice}. */
@PyTypeMethods(value = "slice", doc = """
    slice(stop) -> what [:stop] passes to __getitem__()
    slice(start, stop[, step]) -> what [start:stop:step] passes\
    """)
public final class SliceType {
    private SliceType() {}

    @PyBuiltin("__new__(cls, start, stop=<unrepresentable>, step=None, /)")
    static Object create(PyType cls, Object start, Object stop, Object step) {
        return stop == null ? new PySlice(PyNone.NONE, start, PyNone.NONE) : new PySlice(start, stop, step);
    }

    @PyGetter(value = "start", doc = "Index that the slice begins at, or None.", inline = true)
    static Object start(PySlice self) {
        return self.start();
    }

    @PyGetter(value = "stop", doc = "Index that the slice ends before, or None.", inline = true)
    static Object stop(PySlice self) {
        return self.stop();
    }

    @PyGetter(value = "step", doc = "Step from one index to the next, or None.", inline = true)
    static Object step(PySlice self) {
        return self.step();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySlice self) {
        return "slice(" + Texts.reprJava(self.start()) + ", " + Texts.reprJava(self.stop()) + ", "
                + Texts.reprJava(self.step()) + ")";
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PySlice self) {
        return SequenceComparison.hash(parts(self));
    }

    private static Object[] parts(PySlice self) {
        return new Object[] {self.start(), self.stop(), self.step()};
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PySlice self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PySlice self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object less(PySlice self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PySlice self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greater(PySlice self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PySlice self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PySlice self, Object value) {
        return value instanceof PySlice other
                ? SequenceComparison.compare(operator, parts(self), parts(other))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "indices(self, object, /)", doc = """
        The tuple (start, stop, step) that the slice means for a sequence of a length, the argument.

        They are such that range(start, stop, step) gives the indices of the items.\
        """)
    static Object indices(PySlice self, Object object) {
        BigInteger length = Conversions.toBigInteger(Conversions.toIndex(object));
        if (length.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger[] bounds = SliceBounds.ofBig(self, length);
        return new PyTuple(PyInt.of(bounds[0]), PyInt.of(bounds[1]), PyInt.of(bounds[2]));
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the slice of.")
    static Object reduce(PySlice self) {
        return new PyTuple(BuiltinTypes.SLICE, new PyTuple(parts(self)));
    }
}
