// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyListIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.CallNode;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Items;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.Texts;
import org.protopython.ops.TruthNode;
import org.protopython.ops.sequence.ListSort;
import org.protopython.ops.sequence.Lists;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** {@code list}. */
@PyTypeMethods(
        value = "list",
        doc = "A sequence that can be changed; made of the items of an iterable, if one is given.")
public final class ListType {
    private static final String ASSIGNMENT_OUT_OF_RANGE = "list assignment index out of range";

    private ListType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyList(cls);
    }

    @PyBuiltin("__init__(self, iterable=(), /)")
    static void init(PyList self, Object iterable) {
        if (self.size() > 0) {
            self.clear();
        }
        if (iterable != PyTuple.EMPTY) {
            Lists.extend(self, iterable);
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyList self) {
        if (self.size() == 0) {
            return "[]";
        } else if (!ReprGuard.enter(self)) {
            return "[...]";
        }
        try {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < self.size(); i++) {
                Object item = self.getOrNull(i);
                if (item != null) {
                    text.append(i == 0 ? "" : ", ").append(Texts.reprJava(item));
                }
            }
            return text.append(']').toString();
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyList self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyList self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object lessThan(PyList self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PyList self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greaterThan(PyList self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PyList self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyList self, Object value) {
        return value instanceof PyList other ? Lists.compare(operator, self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyList self) {
        return self.size();
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyList self) {
        return new PyListIterator(self);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the items, the last one first.")
    static Object reversed(PyList self) {
        return PyListIterator.reversed(self);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyList self, Object key) {
        return Lists.indexOf(self, key, 0, Integer.MAX_VALUE) >= 0;
    }

    /** {@code self[index]}: by storage when the index is a plain int in range. */
    @PyBuiltin(value = "__getitem__(self, index, /)", doc = "The item at an index, or a list of those of a slice.")
    @ImportStatic(Sharing.class)
    abstract static class GetItemNode extends BinaryBuiltinNode {
        @Specialization(
                guards = {"self.isLongs()", "isIn(self, index)"},
                assumptions = "single()")
        static long longs(PyList self, long index) {
            return ((long[]) self.store())[position(self, index)];
        }

        @Specialization(
                guards = {"self.isObjects()", "isIn(self, index)"},
                assumptions = "single()")
        static Object objects(PyList self, long index) {
            return ((Object[]) self.store())[position(self, index)];
        }

        @Specialization(
                guards = {"self.isDoubles()", "isIn(self, index)"},
                assumptions = "single()")
        static double doubles(PyList self, long index) {
            return ((double[]) self.store())[position(self, index)];
        }

        static boolean isIn(PyList self, long index) {
            int size = self.size();
            return index < size && index >= -size;
        }

        private static int position(PyList self, long index) {
            return (int) (index < 0 ? index + self.size() : index);
        }

        @Specialization(replaces = {"longs", "objects", "doubles"})
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object receiver, Object index) {
            PyList self = ArgumentConversions.self(PyList.class, receiver, "__getitem__", "list", BuiltinKind.METHOD);
            if (index instanceof PySlice slice) {
                return Lists.slice(self, slice);
            }
            return self.get(index(self, index, "list index out of range"));
        }
    }

    private static int index(PyList self, Object index, String message) {
        return position(self, number(index), message);
    }

    private static long number(Object index) {
        return Conversions.toIndexLong(index, "list indices must be integers or slices, not %s");
    }

    private static int position(PyList self, long number, String message) {
        int position = Items.normalise(number, self.size());
        if (position < 0) {
            throw Errors.indexError(message);
        }
        return position;
    }

    /** {@code self[index] = value}: by storage when the value fits there. */
    @PyBuiltin("__setitem__(self, key, value, /)")
    @ImportStatic(Sharing.class)
    abstract static class SetItemNode extends TernaryBuiltinNode {
        @Specialization(
                guards = {"self.isLongs()", "isIn(self, index)"},
                assumptions = "single()")
        static Object longs(PyList self, long index, long value) {
            ((long[]) self.store())[position(self, index)] = value;
            return PyNone.NONE;
        }

        @Specialization(
                guards = {"self.isObjects()", "isIn(self, index)"},
                assumptions = "single()")
        static Object objects(PyList self, long index, Object value) {
            ((Object[]) self.store())[position(self, index)] = value;
            return PyNone.NONE;
        }

        @Specialization(
                guards = {"self.isDoubles()", "isIn(self, index)"},
                assumptions = "single()")
        static Object doubles(PyList self, long index, double value) {
            ((double[]) self.store())[position(self, index)] = value;
            return PyNone.NONE;
        }

        static boolean isIn(PyList self, long index) {
            int size = self.size();
            return index < size && index >= -size;
        }

        private static int position(PyList self, long index) {
            return (int) (index < 0 ? index + self.size() : index);
        }

        @Specialization(replaces = {"longs", "objects", "doubles"})
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object receiver, Object index, Object value) {
            PyList self = ArgumentConversions.self(PyList.class, receiver, "__setitem__", "list", BuiltinKind.METHOD);
            if (index instanceof PySlice slice) {
                Lists.assignSlice(self, slice, value);
            } else {
                long number = number(index);
                synchronized (self) {
                    self.set(ListType.position(self, number, ASSIGNMENT_OUT_OF_RANGE), value);
                }
            }
            return PyNone.NONE;
        }
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyList self, Object key) {
        if (key instanceof PySlice slice) {
            Lists.deleteSlice(self, slice);
        } else {
            long number = number(key);
            synchronized (self) {
                self.remove(position(self, number, ASSIGNMENT_OUT_OF_RANGE));
            }
        }
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(PyList self, Object value) {
        if (value instanceof PyList other) {
            return Lists.concatenate(self, other);
        } else if (SequenceOperands.isReflected(value, Slot.RADD)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        throw SequenceOperands.cannotConcatenate(self, value);
    }

    @PyBuiltin("__iadd__(self, value, /)")
    static Object addInPlace(PyList self, Object value) {
        Lists.extend(self, value);
        return self;
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(PyList self, Object value) {
        int count = SequenceOperands.countOf(value);
        return count == SequenceOperands.NOT_MINE ? PyNotImplemented.NOT_IMPLEMENTED : Lists.repeat(self, count);
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(PyList self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__imul__(self, value, /)")
    static Object multiplyInPlace(PyList self, Object value) {
        int count = SequenceOperands.countOf(value);
        if (count == SequenceOperands.NOT_MINE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        synchronized (self) {
            self.takeOver(Lists.repeat(self, count));
        }
        return self;
    }

    @PyBuiltin(value = "append(self, object, /)", doc = "Add an item at the end.")
    abstract static class AppendNode extends BinaryBuiltinNode {
        @Specialization
        static Object append(PyList self, Object object) {
            self.append(object);
            return PyNone.NONE;
        }

        @Specialization(replaces = "append")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object self, Object object) {
            ArgumentConversions.self(PyList.class, self, "append", "list", BuiltinKind.METHOD)
                    .append(object);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(
            value = "pop(self, index=-1, /)",
            doc = "Take out the item at index and give it. Raises IndexError when there is none.")
    abstract static class PopNode extends BinaryBuiltinNode {
        @Specialization(guards = "isLast(index)")
        static Object last(PyList self, long index) {
            Object item = self.removeLast();
            return item != null ? item : general(self, index);
        }

        static boolean isLast(long index) {
            return index == -1;
        }

        @Specialization(replaces = "last")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object receiver, Object index) {
            PyList self = ArgumentConversions.self(PyList.class, receiver, "pop", "list", BuiltinKind.METHOD);
            long number = ArgumentConversions.toLong(index);
            synchronized (self) {
                if (self.size() == 0) {
                    throw Errors.indexError("pop from empty list");
                }
                return self.remove(position(self, number, "pop index out of range"));
            }
        }
    }

    @PyBuiltin(value = "insert(self, index, object, /)", doc = "Add an item before the one at index.")
    static void insert(PyList self, long index, Object object) {
        synchronized (self) {
            int size = self.size();
            long position = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
            self.insert((int) position, object);
        }
    }

    @PyBuiltin(value = "extend(self, iterable, /)", doc = "Append each item of the iterable.")
    static void extend(PyList self, Object iterable) {
        Lists.extend(self, iterable);
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Take out all items.")
    static void clear(PyList self) {
        self.clear();
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new list of the same items.")
    static Object copy(PyList self) {
        synchronized (self) {
            return self.slice(0, 1, self.size());
        }
    }

    @PyBuiltin(
            value = "remove(self, value, /)",
            doc = "Take out the first item that equals value. Raises ValueError when there is none.")
    static void remove(PyList self, Object value) {
        if (!Lists.removeFirst(self, value)) {
            throw Errors.valueError("list.remove(x): x not in list");
        }
    }

    @PyBuiltin(value = "index(self, value, start=0, stop=sys.maxsize, /)", doc = """
        Index of the first item that equals value, in the part from start to stop.

        Raises ValueError when there is none.\
        """)
    static long indexOf(PyList self, Object value, Object start, Object stop) {
        int from = bound(start, self.size());
        int to = bound(stop, self.size());
        int position = Lists.indexOf(self, value, from, to);
        if (position < 0) {
            throw Errors.valueError("list.index(x): x not in list");
        }
        return position;
    }

    private static int bound(Object value, int size) {
        int index = SliceBounds.bound(value);
        return index < 0 ? (int) Math.max(0L, (long) index + size) : index;
    }

    @PyBuiltin(value = "count(self, value, /)", doc = "How many items equal value.")
    static long count(PyList self, Object value) {
        long count = 0;
        for (int i = Lists.indexOf(self, value, 0, Integer.MAX_VALUE);
                i >= 0;
                i = Lists.indexOf(self, value, i + 1, Integer.MAX_VALUE)) {
            count++;
        }
        return count;
    }

    @PyBuiltin(value = "reverse(self, /)", doc = "Turn the order of the items round.")
    static void reverse(PyList self) {
        self.reverse();
    }

    @PyBuiltin(value = "sort(self, /, *, key=None, reverse=False)", doc = "Sort the list in ascending order.")
    abstract static class SortNode extends TernaryBuiltinNode {
        @Specialization
        static Object sort(
                VirtualFrame frame,
                PyList self,
                Object key,
                Object reverse,
                @Cached CallNode call,
                @Cached TruthNode truth) {
            ListSort.sort(frame, self, key, truth.execute(frame, reverse), call);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as list[int]: a GenericAlias.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
