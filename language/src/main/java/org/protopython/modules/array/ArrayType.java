// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySlice;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/**
 * {@code array.array} as a container: its items by index and slice, added and removed. The rest is in
 * {@link ArrayCreation}, {@link ArrayOperators}, {@link ArraySearch} and {@link ArrayTransfers}.
 */
@PyTypeMethods("array")
final class ArrayType {
    private ArrayType() {}

    @PyGetter(value = "typecode", doc = "The character that says of what type the items are.")
    static String typecode(PyArray self) {
        return String.valueOf(self.kind().code());
    }

    @PyGetter(value = "itemsize", doc = "How many bytes an item takes.")
    static Object itemSize(PyArray self) {
        return (long) self.kind().size();
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyArray self) {
        return self.size();
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyArray self) {
        return PyArrayIterator.of(self);
    }

    /** Whether a plain index, which may count from the end, is one of an item. */
    static boolean isIn(PyArray self, long index) {
        int size = self.size();
        return index < size && index >= -size;
    }

    private static int position(PyArray self, long index) {
        // another thread may have removed items since the index was found to be one of an item
        return (int) (index < 0 ? Math.max(0, index + self.size()) : index);
    }

    private static int position(PyArray self, long index, String message) {
        int position = Items.normalise(index, self.size());
        if (position < 0) {
            throw Errors.indexError(message);
        }
        return position;
    }

    private static long index(Object key) {
        return Conversions.toIndexLong(key, "array indices must be integers");
    }

    /** {@code self[index]}: straight from memory when the index is a plain int in range. */
    @PyBuiltin("__getitem__(self, key, /)")
    abstract static class GetItemNode extends BinaryBuiltinNode {
        @Specialization(
                guards = {"self.kind() == kind", "kind.isLong()", "isIn(self, index)"},
                limit = "2")
        static long longs(PyArray self, long index, @Cached("self.kind()") ItemKind kind) {
            return kind.getLong(self.store(), position(self, index));
        }

        @Specialization(
                guards = {"self.kind() == kind", "kind.isDouble()", "isIn(self, index)"},
                limit = "2")
        static double doubles(PyArray self, long index, @Cached("self.kind()") ItemKind kind) {
            return kind.getDouble(self.store(), position(self, index));
        }

        @Specialization(guards = "isIn(self, index)")
        static Object plain(PyArray self, long index) {
            return self.get(position(self, index));
        }

        static boolean isIn(PyArray self, long index) {
            return ArrayType.isIn(self, index);
        }

        @Specialization
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object receiver, Object key) {
            PyArray self =
                    ArgumentConversions.self(PyArray.class, receiver, "__getitem__", "array", BuiltinKind.METHOD);
            return key instanceof PySlice slice
                    ? ArraySlices.get(self, slice)
                    : self.get(position(self, index(key), "array index out of range"));
        }
    }

    /** {@code self[index] = value}: straight to memory when the index is a plain int in range and the value fits. */
    @PyBuiltin("__setitem__(self, key, value, /)")
    abstract static class SetItemNode extends TernaryBuiltinNode {
        @Specialization(
                guards = {"self.kind() == kind", "kind.isInteger()", "isIn(self, index)", "kind.fits(value)"},
                limit = "2")
        static Object longs(PyArray self, long index, long value, @Cached("self.kind()") ItemKind kind) {
            kind.put(self.store(), position(self, index), value);
            return PyNone.NONE;
        }

        @Specialization(
                guards = {"self.kind() == kind", "kind.isDouble()", "isIn(self, index)"},
                limit = "2")
        static Object doubles(PyArray self, long index, double value, @Cached("self.kind()") ItemKind kind) {
            kind.put(self.store(), position(self, index), kind.bits(value));
            return PyNone.NONE;
        }

        static boolean isIn(PyArray self, long index) {
            return ArrayType.isIn(self, index);
        }

        @Specialization
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object receiver, Object key, Object value) {
            PyArray self =
                    ArgumentConversions.self(PyArray.class, receiver, "__setitem__", "array", BuiltinKind.METHOD);
            if (key instanceof PySlice slice) {
                ArraySlices.set(self, slice, value);
                return PyNone.NONE;
            }
            String message = "array assignment index out of range";
            long index = index(key);
            position(self, index, message);
            long bits = ItemConversion.bits(self.kind(), value);
            // the conversion may have changed the size
            self.kind().put(self.store(), position(self, index, message), bits);
            return PyNone.NONE;
        }
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyArray self, Object key) {
        if (key instanceof PySlice slice) {
            ArraySlices.delete(self, slice);
        } else {
            long index = index(key);
            synchronized (self) {
                int position = position(self, index, "array assignment index out of range");
                self.remove(position, position + 1);
            }
        }
    }

    @PyBuiltin(value = "append(self, v, /)", doc = "Add an item at the end.")
    abstract static class AppendNode extends BinaryBuiltinNode {
        @Specialization(
                guards = {"self.kind() == kind", "kind.isInteger()", "kind.fits(value)"},
                limit = "2")
        static Object longs(PyArray self, long value, @Cached("self.kind()") ItemKind kind) {
            self.append(value);
            return PyNone.NONE;
        }

        @Specialization(
                guards = {"self.kind() == kind", "kind.isDouble()"},
                limit = "2")
        static Object doubles(PyArray self, double value, @Cached("self.kind()") ItemKind kind) {
            self.append(kind.bits(value));
            return PyNone.NONE;
        }

        @Specialization
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object receiver, Object value) {
            PyArray self = ArgumentConversions.self(PyArray.class, receiver, "append", "array", BuiltinKind.METHOD);
            self.append(ItemConversion.bits(self.kind(), value));
            return PyNone.NONE;
        }
    }

    @PyBuiltin(value = "insert(self, i, v, /)", doc = "Add an item in front of position i.")
    static void insert(PyArray self, long i, Object v) {
        long bits = ItemConversion.bits(self.kind(), v);
        byte[] item = new byte[self.kind().size()];
        self.kind().put(item, 0, bits);
        synchronized (self) {
            int size = self.size();
            int position = Math.clamp(i < 0 ? i + size : i, 0, size);
            self.replace(position, position, item);
        }
    }

    @PyBuiltin(value = "pop(self, i=-1, /)", doc = "Remove the item at position i, by default the last, and return it.")
    static Object pop(PyArray self, long i) {
        if (self.size() == 0) {
            throw Errors.indexError("pop from empty array");
        }
        synchronized (self) {
            int position = position(self, i, "pop index out of range");
            Object item = self.get(position);
            self.remove(position, position + 1);
            return item;
        }
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Remove all items.")
    static void clear(PyArray self) {
        synchronized (self) {
            self.remove(0, self.size());
        }
    }

    @PyBuiltin(value = "reverse(self, /)", doc = "Turn the order of the items around, in place.")
    static void reverse(PyArray self) {
        int width = self.kind().size();
        synchronized (self) {
            byte[] items = self.toBytes();
            for (int from = 0, to = items.length - width; to >= 0; from += width, to -= width) {
                System.arraycopy(items, from, self.store(), to, width);
            }
        }
    }

    @PyBuiltin("__buffer__(self, flags, /)")
    static Object buffer(PyArray self, int flags) {
        return BufferRequests.ownViewOrNull(self, flags);
    }

    @PyBuiltin("__release_buffer__(self, buffer, /)")
    static void releaseBuffer(PyArray self, Object buffer) {
        MemoryViews.releaseOf(self, buffer);
    }
}
