// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.protopython.objects.BufferExport;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Subscription, comparison and conversion of memoryviews. */
public final class MemoryViews {
    private static final String NO_KEY = "memoryview: invalid slice key";

    private static final String ONE_DIMENSION = "memoryview slice assignments are currently restricted to ndim = 1";

    private MemoryViews() {}

    /** ValueError for a released view. */
    public static void checkAlive(PyMemoryView self) {
        if (self.isReleased()) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
    }

    /** ValueError for a view of which no other view may be made. */
    public static void checkMayShare(PyMemoryView self) {
        checkAlive(self);
        if (self.isRestricted()) {
            throw Errors.valueError("cannot create new view on restricted memoryview");
        }
    }

    private static char character(PyMemoryView self) {
        char character = BufferItems.character(self.format());
        if (character == 0) {
            throw Errors.notImplementedError("memoryview: format %s not supported", self.format());
        }
        return character;
    }

    /** {@code self[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PyMemoryView self, Object key) {
        checkAlive(self);
        if (self.dimensions() == 0) {
            if (key instanceof PyTuple tuple && tuple.size() == 0) {
                return BufferItems.read(self.memory(), self.offset(), character(self));
            } else if (key == PyEllipsis.ELLIPSIS) {
                return self;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        } else if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        int position = position(self, key, false);
        checkAlive(self);
        return BufferItems.read(self.memory(), position, character(self));
    }

    /** The item of a view of one dimension. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object item(PyMemoryView self, int index) {
        return BufferItems.read(self.memory(), self.position(self.offset(), 0, index), character(self));
    }

    private static PyMemoryView slice(PyMemoryView self, PySlice slice) {
        checkMayShare(self);
        // The indices may release the view; the memory stays for the new one.
        PyMemoryView kept = self.whole(self.isReadOnly());
        SliceBounds bounds = SliceBounds.of(slice, self.shape()[0]);
        int[] shape = self.shape().clone();
        int[] strides = self.strides().clone();
        int offset = self.offset() + Math.max(0, bounds.start()) * strides[0];
        shape[0] = bounds.count();
        strides[0] *= bounds.step();
        PyMemoryView made = self.with(offset, shape, strides);
        kept.release();
        return made;
    }

    /** Where the item of an index or of a tuple of them is. */
    private static int position(PyMemoryView self, Object key, boolean writing) {
        if (key instanceof PyTuple tuple) {
            return multiPosition(self, tuple, writing);
        }
        if (self.dimensions() > 1 && Conversions.isIndex(key)) {
            if (writing) {
                throw Errors.notImplementedError("sub-views are not implemented");
            }
            Conversions.toIndexLong(key);
            throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
        }
        return self.position(self.offset(), 0, index(self, key, 0));
    }

    private static int index(PyMemoryView self, Object key, int dimension) {
        int index = Items.normalise(Conversions.toIndexLong(key, NO_KEY), self.shape()[dimension]);
        if (index < 0) {
            throw Errors.indexError("index out of bounds on dimension %d", dimension + 1);
        }
        return index;
    }

    private static int multiPosition(PyMemoryView self, PyTuple keys, boolean writing) {
        int slices = 0;
        for (Object key : keys.items()) {
            if (key instanceof PySlice) {
                slices++;
            } else if (!Conversions.isIndex(key)) {
                throw Errors.typeError(NO_KEY);
            }
        }
        if (slices > 0 && slices < keys.size()) {
            throw Errors.typeError(NO_KEY);
        } else if (slices > 0) {
            throw Errors.notImplementedError(writing ? ONE_DIMENSION : "multi-dimensional slicing is not implemented");
        } else if (keys.size() < self.dimensions()) {
            throw Errors.notImplementedError("sub-views are not implemented");
        } else if (keys.size() > self.dimensions()) {
            throw Errors.typeError(
                    "cannot index %d-dimension view with %d-element tuple", self.dimensions(), keys.size());
        }
        int position = self.offset();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) instanceof PySlice) {
                throw Errors.typeError(NO_KEY);
            }
            position = self.position(position, i, index(self, keys.get(i), i));
        }
        return position;
    }

    /** {@code self[key] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(PyMemoryView self, Object key, Object value) {
        checkAlive(self);
        if (self.isReadOnly()) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (self.dimensions() > 0 && key instanceof PySlice slice) {
            setSlice(self, slice, value);
            return;
        }
        ByteBuffer item =
                ByteBuffer.allocate(self.itemSize()).order(self.memory().order());
        char format = character(self);
        int position;
        if (self.dimensions() == 0) {
            if (key != PyEllipsis.ELLIPSIS && !(key instanceof PyTuple tuple && tuple.size() == 0)) {
                throw Errors.typeError("invalid indexing of 0-dim memory");
            }
            position = self.offset();
        } else {
            position = position(self, key, true);
        }
        // An index or a value of a program may release the view: nothing is written then.
        BufferItems.write(item, 0, format, value);
        checkAlive(self);
        self.memory().put(position, item.array());
    }

    private static void setSlice(PyMemoryView self, PySlice slice, Object value) {
        if (self.dimensions() > 1) {
            throw Errors.notImplementedError(ONE_DIMENSION);
        }
        PyMemoryView source = BufferRequests.viewOrNull(value, BufferRequests.FULL_READ_ONLY);
        if (source == null) {
            throw Errors.typeError(
                    "a bytes-like object is required, not '%s'", org.protopython.objects.PyType.of(value));
        }
        try {
            PyMemoryView target = slice(self, slice);
            if (self.isReleased()) {
                target.release();
                checkAlive(self);
            }
            boolean alike = Arrays.equals(source.shape(), target.shape())
                    && source.itemSize() == target.itemSize()
                    && plain(source.format()).equals(plain(target.format()));
            if (!alike) {
                throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
            }
            byte[] bytes = source.toBytes();
            target.setBytes(bytes, bytes.length);
            target.release();
        } finally {
            source.release();
        }
    }

    private static String plain(String format) {
        return format.startsWith("@") ? format.substring(1) : format;
    }

    /** {@code self.tolist()}: nested lists, or the item of a view without dimensions. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toList(PyMemoryView self) {
        checkAlive(self);
        return toList(self, character(self), self.offset(), 0);
    }

    private static Object toList(PyMemoryView self, char format, int position, int dimension) {
        if (dimension == self.dimensions()) {
            return BufferItems.read(self.memory(), position, format);
        }
        Object[] items = new Object[self.shape()[dimension]];
        for (int i = 0; i < items.length; i++) {
            items[i] = toList(self, format, self.position(position, dimension, i), dimension + 1);
        }
        return new PyList(items);
    }

    /** {@code self.tobytes(order)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] toBytes(PyMemoryView self, String order) {
        checkAlive(self);
        boolean fortran = order.equals("F") || order.equals("A") && !self.isContiguous() && self.isFortranContiguous();
        if (!fortran || self.dimensions() < 2) {
            return self.toBytes();
        }
        if (self.export().subOffsets() != null) {
            BufferExport copy = new BufferExport(
                    self, ByteBuffer.wrap(self.toBytes()), true, self.format(), self.itemSize(), self.shape());
            return toBytes(new PyMemoryView(copy), "F");
        }
        int count = self.dimensions();
        int[] shape = new int[count];
        int[] strides = new int[count];
        for (int i = 0; i < count; i++) {
            shape[i] = self.shape()[count - 1 - i];
            strides[i] = self.strides()[count - 1 - i];
        }
        PyMemoryView transposed = self.with(self.offset(), shape, strides);
        byte[] bytes = transposed.toBytes();
        transposed.release();
        return bytes;
    }

    /** {@code self == other} for two views that are not released. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(PyMemoryView self, PyMemoryView other) {
        if (!Arrays.equals(self.shape(), other.shape())) {
            return false;
        }
        char left = BufferItems.character(self.format());
        char right = BufferItems.character(other.format());
        if (left == 0 || right == 0) {
            return false;
        } else if (left == right && "fde".indexOf(left) < 0) {
            return Arrays.equals(self.toBytes(), other.toBytes());
        }
        return equal(self, left, self.offset(), other, right, other.offset(), 0);
    }

    private static boolean equal(
            PyMemoryView self, char left, int here, PyMemoryView other, char right, int there, int dimension) {
        if (dimension == self.dimensions()) {
            Object a = BufferItems.read(self.memory(), here, left);
            Object b = BufferItems.read(other.memory(), there, right);
            boolean nan = a instanceof Double number && number.isNaN();
            return !nan && Operators.equal(a, b);
        }
        for (int i = 0; i < self.shape()[dimension]; i++) {
            int next = self.position(here, dimension, i);
            int otherNext = other.position(there, dimension, i);
            if (!equal(self, left, next, other, right, otherNext, dimension + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Releases a view; BufferError while something uses it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void release(PyMemoryView self) {
        int pins = self.pins();
        if (pins > 0) {
            throw inUse(pins);
        }
        self.release();
    }

    /** {@code exporter.__release_buffer__(buffer)} of an exporter that has no memory of its own for views. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void releaseOf(Object exporter, Object buffer) {
        if (!(buffer instanceof PyMemoryView view)) {
            throw Errors.typeError("expected a memoryview object");
        } else if (view.isReleased() || view.export().exporter() != exporter) {
            throw Errors.valueError("memoryview's buffer is not this object");
        }
        release(view);
    }

    private static PException inUse(int pins) {
        return BufferRequests.bufferError("memoryview has " + pins + " exported buffer" + (pins == 1 ? "" : "s"));
    }
}
