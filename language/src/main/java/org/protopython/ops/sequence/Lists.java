// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyList;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;

/** Operations on lists that look at their storage. Python code they call may change the lists meanwhile. */
public final class Lists {
    private Lists() {}

    /** A new list of the elements of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyList of(Object iterable) {
        PyList list = new PyList();
        extend(list, iterable);
        return list;
    }

    /** {@code self.extend(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void extend(PyList self, Object iterable) {
        if (iterable == self) {
            append(self, self);
        } else if (iterable instanceof PyList other && iteratesAs(other.type().slot(Slot.ITER), Slot.ITER, true)) {
            append(self, other);
        } else if (iterable instanceof PyTuple tuple && iteratesAs(tuple.type().slot(Slot.ITER), Slot.ITER, false)) {
            self.appendAll(tuple.items());
        } else {
            Object iterator = Iteration.iterator(iterable);
            Iteration.askLength(iterable);
            if (iterator != iterable && iterator instanceof PyHashIterator hash) {
                self.appendAll(hash.snapshot());
                return;
            }
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                self.append(item);
            }
        }
    }

    private static boolean iteratesAs(Object method, Slot slot, boolean list) {
        return method == (list ? BuiltinTypes.LIST : BuiltinTypes.TUPLE).slot(slot);
    }

    private static void append(PyList self, PyList other) {
        if (!Sharing.isSingle()) {
            self.appendAll(other.toArray());
            return;
        }
        int size = other.size();
        if (self.size() == 0 && size > 0) {
            self.takeOver(other.slice(0, 1, size));
            return;
        }
        for (int i = 0; i < size; i++) {
            self.append(other.get(i));
        }
    }

    /** {@code left + right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyList concatenate(PyList first, PyList second) {
        PyList left = first.stable();
        PyList right = second.stable();
        int size = left.size() + right.size();
        if (left.store() instanceof long[] a && right.store() instanceof long[] b) {
            long[] items = Arrays.copyOf(a, size);
            System.arraycopy(b, 0, items, left.size(), right.size());
            return new PyList(items, size);
        } else if (left.store() instanceof double[] a && right.store() instanceof double[] b) {
            double[] items = Arrays.copyOf(a, size);
            System.arraycopy(b, 0, items, left.size(), right.size());
            return new PyList(items, size);
        }
        PyList result = left.slice(0, 1, left.size());
        append(result, right);
        return result;
    }

    /** {@code self * factor}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyList repeat(PyList list, int factor) {
        PyList self = list.stable();
        int size = self.size();
        int length = SequenceOperands.repeatedLength(size, factor);
        if (length == 0) {
            return new PyList();
        }
        Object store = self.store();
        if (store instanceof long[] longs) {
            long[] items = Arrays.copyOf(Arrays.copyOf(longs, size), length);
            Sequences.fillRepeated(items, size, length);
            return new PyList(items, length);
        }
        if (store instanceof double[] doubles) {
            double[] items = Arrays.copyOf(Arrays.copyOf(doubles, size), length);
            Sequences.fillRepeated(items, size, length);
            return new PyList(items, length);
        }
        Object[] items = Arrays.copyOf(self.toArray(), length);
        Sequences.fillRepeated(items, size, length);
        return new PyList(items, length);
    }

    /** {@code element in self} by identity and equality. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int indexOf(PyList self, Object element, int from, int to) {
        if (Sharing.isSingle() && element instanceof Long number && self.store() instanceof long[] longs) {
            int end = Math.min(to, self.size());
            for (int i = from; i < end; i++) {
                if (longs[i] == number) {
                    return i;
                }
            }
            return -1;
        }
        for (int i = from; i < to; i++) {
            Object item = self.getOrNull(i);
            if (item == null) {
                return -1;
            } else if (Operators.equal(item, element)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Removes the first element that equals another.
     *
     * @return false when there is none
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean removeFirst(PyList self, Object element) {
        if (Sharing.isSingle()) {
            int position = indexOf(self, element, 0, Integer.MAX_VALUE);
            if (position >= 0 && position < self.size()) {
                self.remove(position);
            }
            return position >= 0;
        }
        // elements that other threads move meanwhile are not missed where none moves: in a copy
        Object found = firstEqual(self.toArray(), element);
        while (found != null && !self.removeSame(found)) {
            found = firstEqual(self.toArray(), element);
        }
        return found != null;
    }

    private static Object firstEqual(Object[] items, Object element) {
        for (Object item : items) {
            if (Operators.equal(item, element)) {
                return item;
            }
        }
        return null;
    }

    /** Any rich comparison of two lists, which other code may change meanwhile. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object compare(CompareOperator operator, PyList left, PyList right) {
        boolean equality = operator == CompareOperator.EQ || operator == CompareOperator.NE;
        if (equality && left.size() != right.size()) {
            return operator == CompareOperator.NE;
        }
        int i = firstDifference(left, right);
        Object first = left.getOrNull(i);
        Object second = right.getOrNull(i);
        if (first == null || second == null) {
            return operator.compare(left.size(), right.size());
        } else if (equality) {
            return operator == CompareOperator.NE;
        }
        return Operators.compare(operator, first, second);
    }

    private static int firstDifference(PyList left, PyList right) {
        if (Sharing.isSingle() && left.store() instanceof long[] a && right.store() instanceof long[] b) {
            int common = Math.min(left.size(), right.size());
            int found = Arrays.mismatch(a, 0, common, b, 0, common);
            return found < 0 ? common : found;
        }
        int i = 0;
        while (true) {
            Object first = left.getOrNull(i);
            Object second = right.getOrNull(i);
            if (first == null || second == null || !Operators.equal(first, second)) {
                return i;
            }
            i++;
        }
    }

    /** {@code self[slice]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyList slice(PyList self, PySlice slice) {
        PySlice plain = SliceBounds.plain(slice);
        synchronized (self) {
            SliceBounds bounds = SliceBounds.of(plain, self.size());
            return self.slice(bounds.start(), bounds.step(), bounds.count());
        }
    }

    /** {@code self[slice] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void assignSlice(PyList self, PySlice slice, Object value) {
        PySlice plain = SliceBounds.plain(slice);
        SliceBounds asked = SliceBounds.of(plain, self.size());
        Object[] items = Sequences.toArray(value, "must assign iterable to extended slice");
        synchronized (self) {
            // taking the items may have changed the list, and so may other threads
            SliceBounds bounds = asked.step() == 1 && Sharing.isSingle() ? asked : SliceBounds.of(plain, self.size());
            if (bounds.step() == 1) {
                int from = Math.min(bounds.start(), self.size());
                int to = Math.clamp(bounds.stop(), from, self.size());
                replaceRange(self, from, to, items);
            } else {
                replaceEach(self, bounds, items);
            }
        }
    }

    private static void replaceEach(PyList self, SliceBounds bounds, Object[] items) {
        if (items.length != bounds.count()) {
            throw Errors.valueError(
                    "attempt to assign sequence of size %d to extended slice of size %d", items.length, bounds.count());
        }
        for (int i = 0, position = bounds.start(); i < items.length; i++, position += bounds.step()) {
            self.set(position, items[i]);
        }
    }

    /** Replaces the elements in {@code [from, to)} by any number of others. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void replaceRange(PyList self, int from, int to, Object[] items) {
        int common = Math.min(to - from, items.length);
        for (int i = 0; i < common; i++) {
            self.set(from + i, items[i]);
        }
        if (items.length == common) {
            self.removeRange(from + common, to);
        } else if (to == self.size()) {
            self.appendAll(common == 0 ? items : Arrays.copyOfRange(items, common, items.length));
        } else {
            PyList tail = self.slice(to, 1, self.size() - to);
            self.removeRange(to, self.size());
            self.appendAll(Arrays.copyOfRange(items, common, items.length));
            append(self, tail);
        }
    }

    /** {@code del self[slice]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void deleteSlice(PyList self, PySlice slice) {
        PySlice plain = SliceBounds.plain(slice);
        synchronized (self) {
            deleteSlice(self, SliceBounds.of(plain, self.size()));
        }
    }

    private static void deleteSlice(PyList self, SliceBounds bounds) {
        int count = bounds.count();
        if (count == 0) {
            return;
        } else if (bounds.step() == 1) {
            self.removeRange(bounds.start(), bounds.start() + count);
            return;
        }
        int step = Math.abs(bounds.step());
        int first = bounds.step() > 0 ? bounds.start() : bounds.start() + (count - 1) * bounds.step();
        int kept = first;
        for (int i = first; i < self.size(); i++) {
            boolean deleted = (i - first) % step == 0 && (i - first) / step < count;
            if (!deleted) {
                self.set(kept++, self.get(i));
            }
        }
        self.removeRange(kept, self.size());
    }
}
