// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.SequenceComparison;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code tuple}. */
@PyTypeMethods(value = "tuple", doc = """
    A sequence that cannot be changed; made of the items of an iterable, if one is given.

    A tuple is given back as it is.\
    """)
public final class TupleType {
    private TupleType() {}

    @PyBuiltin("__new__(cls, iterable=(), /)")
    static Object create(PyType cls, Object iterable) {
        if (cls != BuiltinTypes.TUPLE) {
            return new PyTuple(cls, Items.toArray(iterable));
        } else if (iterable instanceof PyTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
            return tuple;
        }
        return of(Items.toArray(iterable));
    }

    private static PyTuple of(Object[] items) {
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTuple self) {
        if (!ReprGuard.enter(self)) {
            return "(...)";
        }
        try {
            StringBuilder text = new StringBuilder("(");
            String separator = "";
            for (Object item : self.items()) {
                text.append(separator).append(Texts.reprJava(item));
                separator = ", ";
            }
            return text.append(self.size() == 1 ? ",)" : ")").toString();
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyTuple self) {
        return self.elementHash();
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyTuple self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyTuple self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object less(PyTuple self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PyTuple self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greater(PyTuple self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PyTuple self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyTuple self, Object value) {
        return value instanceof PyTuple other
                ? SequenceComparison.compare(operator, self.items(), other.items())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyTuple self) {
        return self.size();
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyTuple self) {
        return new PyTupleIterator(self);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyTuple self, Object key) {
        for (Object item : self.items()) {
            if (Operators.equal(item, key)) {
                return true;
            }
        }
        return false;
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyTuple self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        int index = Items.normalise(
                Conversions.toIndexLong(key, "tuple indices must be integers or slices, not %s"), self.size());
        if (index < 0) {
            throw Errors.indexError("tuple index out of range");
        }
        return self.get(index);
    }

    private static PyTuple slice(PyTuple self, PySlice slice) {
        SliceBounds bounds = SliceBounds.of(slice, self.size());
        if (bounds.step() == 1) {
            boolean whole = bounds.count() == self.size() && self.type() == BuiltinTypes.TUPLE;
            return whole ? self : of(Arrays.copyOfRange(self.items(), bounds.start(), bounds.start() + bounds.count()));
        }
        Object[] items = new Object[bounds.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.get(bounds.start() + i * bounds.step());
        }
        return of(items);
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) {
            if (SequenceOperands.isReflected(value, Slot.RADD)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
            throw SequenceOperands.cannotConcatenate(self, value);
        } else if (other.size() == 0 && self.type() == BuiltinTypes.TUPLE) {
            return self;
        }
        Object[] items = Arrays.copyOf(self.items(), self.size() + other.size());
        System.arraycopy(other.items(), 0, items, self.size(), other.size());
        return of(items);
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(PyTuple self, Object value) {
        int count = SequenceOperands.countOf(value);
        if (count == SequenceOperands.NOT_MINE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        } else if (count == 1 && self.type() == BuiltinTypes.TUPLE) {
            return self;
        }
        int size = self.size();
        Object[] items = new Object[SequenceOperands.repeatedLength(size, count)];
        for (int i = 0; i < items.length; i += size) {
            System.arraycopy(self.items(), 0, items, i, size);
        }
        return of(items);
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(PyTuple self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin(value = "count(self, value, /)", doc = "How many items equal value.")
    static long count(PyTuple self, Object value) {
        long count = 0;
        for (Object item : self.items()) {
            if (Operators.equal(item, value)) {
                count++;
            }
        }
        return count;
    }

    @PyBuiltin(value = "index(self, value, start=0, stop=sys.maxsize, /)", doc = """
        Index of the first item that equals value, in the part from start to stop.

        Raises ValueError when there is none.\
        """)
    static long index(PyTuple self, Object value, Object start, Object stop) {
        int size = self.size();
        int first = position(SliceBounds.bound(start), size);
        int end = position(SliceBounds.bound(stop), size);
        for (int i = first; i < end; i++) {
            if (Operators.equal(self.get(i), value)) {
                return i;
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    private static int position(int bound, int size) {
        return bound < 0 ? Math.max(0, bound + size) : Math.min(bound, size);
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(PyTuple self) {
        return new PyTuple(of(self.items()));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as tuple[int, str]: a GenericAlias.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
