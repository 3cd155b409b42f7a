// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyBytesIterator;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Buffers;
import org.protopython.ops.BytesConversion;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.ops.text.BytesMisuse;
import org.protopython.ops.text.BytesShape;
import org.protopython.ops.text.TextRepr;
import org.protopython.runtime.Errors;

/** {@code bytearray}: construction and what it does not share with bytes. */
@PyTypeMethods(value = "bytearray", doc = """
    bytearray() -> empty bytearray
    bytearray(size) -> that many zero bytes
    bytearray(iterable_of_ints) -> those bytes
    bytearray(bytes_or_buffer) -> a mutable copy
    bytearray(string, encoding[, errors]) -> the encoded text\
    """)
public final class ByteArrayType {
    private static final String OUT_OF_RANGE = "bytearray index out of range";
    private static final int INDEX_LIMIT = Integer.MAX_VALUE - 8;

    private ByteArrayType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyByteArray(cls, new byte[0]);
    }

    @PyBuiltin("__init__(self, /, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")
    static void init(PyByteArray self, Object source, Object encoding, Object errors) {
        checkResizable(self);
        byte[] contents = BytesConversion.ofArguments(source, encoding, errors, "bytearray")
                .clone();
        synchronized (self) {
            checkResizable(self);
            self.setContents(contents);
        }
    }

    /** Raises BufferError while views hold the contents in place. */
    private static void checkResizable(PyByteArray self) {
        if (self.isHeld()) {
            throw Errors.raise(ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyByteArray self) {
        return self.type().name() + "(" + TextRepr.reprOfArray(self.toArray()) + ")";
    }

    @PyBuiltin("__str__(self, /)")
    static String str(PyByteArray self) {
        BytesMisuse.converted(self);
        return repr(self);
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyByteArray self) {
        return self.size();
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PyByteArray self) {
        return new PyBytesIterator(self);
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyByteArray self, Object key) {
        if (key instanceof PySlice slice) {
            return new PyByteArray(slice(self, slice));
        }
        return byteAt(self, index(self, key), OUT_OF_RANGE);
    }

    private static byte[] slice(PyByteArray self, PySlice slice) {
        PySlice plain = SliceBounds.plain(slice);
        synchronized (self) {
            SliceBounds bounds = SliceBounds.of(plain, self.size());
            return BytesShape.slice(self.store(), bounds.start(), bounds.step(), bounds.count());
        }
    }

    /** A byte that was there before; IndexError when another thread has removed it meanwhile. */
    private static long byteAt(PyByteArray self, int index, String message) {
        int value = self.byteAt(index);
        if (value < 0) {
            throw Errors.indexError(message);
        }
        return value;
    }

    private static int index(PyByteArray self, Object key) {
        return index(self, rawIndex(key));
    }

    private static long rawIndex(Object key) {
        return Conversions.toIndexLong(key, "bytearray indices must be integers or slices, not %s");
    }

    private static int index(PyByteArray self, long key) {
        int index = Items.normalise(key, self.size());
        if (index < 0) {
            throw Errors.indexError(OUT_OF_RANGE);
        }
        return index;
    }

    private static byte toByte(Object value) {
        return BytesConversion.toByte(value, BytesConversion.OUT_OF_RANGE);
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyByteArray self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            setSlice(self, slice, value);
        } else {
            long index = rawIndex(key);
            // the conversion may change the size
            byte item = toByte(value);
            synchronized (self) {
                self.store()[index(self, index)] = item;
            }
        }
    }

    private static void setSlice(PyByteArray self, PySlice slice, Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes == null) {
            if (Conversions.isNumber(value) || Conversions.asText(value) != null) {
                throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            bytes = BytesConversion.ofContents(value, "bytearray");
        }
        PySlice plain = SliceBounds.plain(slice);
        synchronized (self) {
            setSlice(self, plain, bytes);
        }
    }

    private static void setSlice(PyByteArray self, PySlice slice, byte[] bytes) {
        SliceBounds bounds = SliceBounds.of(slice, self.size());
        if (bounds.step() == 1) {
            replace(self, bounds.start(), bounds.start() + bounds.count(), bytes);
            return;
        }
        if (bytes.length == 0) {
            deleteSlice(self, slice);
            return;
        }
        if (bytes.length != bounds.count()) {
            throw Errors.valueError(
                    "attempt to assign bytes of size %s to extended slice of size %s", bytes.length, bounds.count());
        }
        for (int i = 0; i < bytes.length; i++) {
            self.store()[bounds.start() + i * bounds.step()] = bytes[i];
        }
    }

    /** Replaces a range of the contents by other bytes. */
    private static void replace(PyByteArray self, int start, int end, byte[] bytes) {
        int size = self.size();
        int newSize = size - (end - start) + bytes.length;
        if (newSize == size) {
            System.arraycopy(bytes, 0, self.store(), start, bytes.length);
            return;
        }
        checkResizable(self);
        byte[] result = new byte[newSize];
        System.arraycopy(self.store(), 0, result, 0, start);
        System.arraycopy(bytes, 0, result, start, bytes.length);
        System.arraycopy(self.store(), end, result, start + bytes.length, size - end);
        self.setContents(result);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyByteArray self, Object key) {
        if (key instanceof PySlice slice) {
            PySlice plain = SliceBounds.plain(slice);
            synchronized (self) {
                deleteSlice(self, plain);
            }
            return;
        }
        long raw = rawIndex(key);
        synchronized (self) {
            int index = index(self, raw);
            replace(self, index, index + 1, new byte[0]);
        }
    }

    private static void deleteSlice(PyByteArray self, PySlice slice) {
        SliceBounds bounds = SliceBounds.of(slice, self.size());
        if (bounds.count() == 0) {
            return;
        }
        checkResizable(self);
        boolean[] dropped = new boolean[self.size()];
        for (int i = 0; i < bounds.count(); i++) {
            dropped[bounds.start() + i * bounds.step()] = true;
        }
        byte[] rest = new byte[self.size() - bounds.count()];
        int size = 0;
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                rest[size++] = self.store()[i];
            }
        }
        self.setContents(rest);
    }

    @PyBuiltin(value = "append(self, item, /)", doc = "Add one byte, an int from 0 to 255, at the end.")
    static void append(PyByteArray self, Object item) {
        byte value = toByte(item);
        synchronized (self) {
            checkResizable(self);
            self.append(value);
        }
    }

    @PyBuiltin(
            value = "extend(self, iterable_of_ints, /)",
            doc = "Append each byte of an iterable of ints from 0 to 255.")
    static void extend(PyByteArray self, Object iterable) {
        byte[] bytes = Buffers.bytesOrNull(iterable);
        if (bytes == null) {
            if (Conversions.asText(iterable) != null) {
                throw Errors.typeError("expected iterable of integers; got: 'str'");
            }
            bytes = BytesConversion.ofIterableOrNull(iterable, BytesConversion.OUT_OF_RANGE);
        }
        if (bytes == null) {
            throw Errors.typeError("can't extend bytearray with %s", PyType.of(iterable));
        }
        addAll(self, bytes);
    }

    private static void addAll(PyByteArray self, byte[] bytes) {
        if (bytes.length > 0) {
            synchronized (self) {
                checkResizable(self);
                for (byte b : bytes) {
                    self.append(b);
                }
            }
        }
    }

    @PyBuiltin("__iadd__(self, value, /)")
    static Object addInPlace(PyByteArray self, Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes == null) {
            throw Errors.typeError("can't concat %s to %s", PyType.of(value), PyType.of(self));
        }
        addAll(self, bytes);
        return self;
    }

    @PyBuiltin("__imul__(self, value, /)")
    static Object multiplyInPlace(PyByteArray self, Object value) {
        int count = SequenceOperands.countOf(value);
        if (count == SequenceOperands.NOT_MINE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        synchronized (self) {
            checkResizable(self);
            self.setContents(BytesConversion.repeat(self.toArray(), count));
        }
        return self;
    }

    @PyBuiltin(
            value = "insert(self, index, item, /)",
            doc = "Add one byte, an int from 0 to 255, before the one at index.")
    static void insert(PyByteArray self, Object index, Object item) {
        int at = Conversions.toIndexClamped(index);
        byte value = toByte(item);
        synchronized (self) {
            int position = at < 0 ? Math.max(at + self.size(), 0) : Math.min(at, self.size());
            replace(self, position, position, new byte[] {value});
        }
    }

    @PyBuiltin(
            value = "pop(self, index=-1, /)",
            doc = "Take out the byte at index and give it as an int. Raises IndexError when there is none.")
    static long pop(PyByteArray self, Object index) {
        long wanted = Conversions.toIndexLong(index);
        if (self.size() == 0) {
            throw Errors.indexError("pop from empty bytearray");
        }
        synchronized (self) {
            int position = Items.normalise(wanted, self.size());
            if (position < 0) {
                throw Errors.indexError("pop index out of range");
            }
            long value = self.store()[position] & 0xff;
            replace(self, position, position + 1, new byte[0]);
            return value;
        }
    }

    @PyBuiltin(
            value = "remove(self, value, /)",
            doc = "Take out the first byte that equals value. Raises ValueError when there is none.")
    static void remove(PyByteArray self, Object value) {
        byte wanted = toByte(value);
        synchronized (self) {
            for (int i = 0; i < self.size(); i++) {
                if (self.store()[i] == wanted) {
                    replace(self, i, i + 1, new byte[0]);
                    return;
                }
            }
        }
        throw Errors.valueError("value not found in bytearray");
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Take out all bytes.")
    static void clear(PyByteArray self) {
        synchronized (self) {
            checkResizable(self);
            self.setContents(new byte[0]);
        }
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new bytearray of the same bytes.")
    static Object copy(PyByteArray self) {
        return new PyByteArray(self.toArray());
    }

    @PyBuiltin(value = "reverse(self, /)", doc = "Turn the order of the bytes round.")
    static void reverse(PyByteArray self) {
        synchronized (self) {
            byte[] store = self.store();
            for (int i = 0, j = self.size() - 1; i < j; i++, j--) {
                byte swapped = store[i];
                store[i] = store[j];
                store[j] = swapped;
            }
        }
    }

    @PyBuiltin(
            value = "resize(self, size, /)",
            doc = "Cut the bytes off at a length of size, or fill up to it with zero bytes.")
    static void resize(PyByteArray self, long size) {
        if (size < 0) {
            throw Errors.valueError("Can only resize to positive sizes, got %s", size);
        }
        synchronized (self) {
            if (size == self.size()) {
                return;
            }
            checkResizable(self);
            if (size > INDEX_LIMIT) {
                throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            }
            self.setContents(Arrays.copyOf(self.toArray(), (int) size));
        }
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(PyByteArray self) {
        return 56L + self.store().length;
    }

    @PyBuiltin(value = "__alloc__(self, /)", doc = "How many bytes there is memory for.")
    static long allocated(PyByteArray self) {
        return self.store().length + 1L;
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the bytearray of.")
    static Object reduce(PyByteArray self) {
        return reduceEx(self, 2);
    }

    @PyBuiltin(value = "__reduce_ex__(self, proto=0, /)", doc = "What pickle and copy make the bytearray of.")
    static Object reduceEx(PyByteArray self, long proto) {
        Object state = self.type() == BuiltinTypes.BYTEARRAY ? PyNone.NONE : Calls.callSpecial(self, Slot.GETSTATE);
        PyTuple arguments = self.size() == 0
                ? PyTuple.EMPTY
                : proto < 3
                        ? new PyTuple(latin1(self), PyStrings.of("latin-1"))
                        : new PyTuple(new PyBytes(self.toArray()));
        return new PyTuple(self.type(), arguments, state);
    }

    private static Object latin1(PyByteArray self) {
        return Codecs.decode(self.toArray(), "latin-1", "strict");
    }

    @PyBuiltin(
            value = "__buffer__(self, flags, /)",
            doc = "A memoryview of the memory, made as the flags of the buffer protocol ask.")
    static Object buffer(PyByteArray self, int flags) {
        return BufferRequests.ownViewOrNull(self, flags);
    }

    @PyBuiltin(value = "__release_buffer__(self, buffer, /)", doc = "Take back a memoryview that __buffer__() gave.")
    static void releaseBuffer(PyByteArray self, Object buffer) {
        MemoryViews.releaseOf(self, buffer);
    }
}
