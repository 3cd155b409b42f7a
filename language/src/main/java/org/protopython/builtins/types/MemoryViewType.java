// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.BytesLike;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.HexArguments;
import org.protopython.ops.Identity;
import org.protopython.ops.Operators;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.buffer.BufferItems;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryCast;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.ops.buffer.PyMemoryIterator;
import org.protopython.ops.text.HexText;
import org.protopython.runtime.Errors;

/** {@code memoryview}. */
@PyTypeMethods(
        value = "memoryview",
        doc = "A view, not a copy, of the memory of an object with the buffer protocol, such as bytes.")
public final class MemoryViewType {
    private MemoryViewType() {}

    @PyBuiltin("__new__(cls, /, object)")
    static Object create(PyType cls, Object object) {
        return view(object, BufferRequests.FULL_READ_ONLY);
    }

    @PyBuiltin(
            value = "_from_flags(cls, /, object, flags)",
            doc = "A view of an object asked for its buffer with the given flags.",
            kind = Kind.CLASS_METHOD)
    static Object fromFlags(Object cls, Object object, int flags) {
        return view(object, flags);
    }

    private static PyMemoryView view(Object object, int flags) {
        PyMemoryView view = BufferRequests.viewOrNull(object, flags);
        if (view == null) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '%s'", PyType.of(object));
        }
        return view;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMemoryView self) {
        return String.format("<%s at 0x%x>", self.isReleased() ? "released memory" : "memory", Identity.id(self));
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        if (self.dimensions() == 0) {
            throw Errors.typeError("0-dim memory has no length");
        }
        return self.shape()[0];
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyMemoryView self) {
        if (self.hasHash()) {
            return self.hash();
        }
        MemoryViews.checkAlive(self);
        if (!self.isReadOnly()) {
            throw Errors.valueError("cannot hash writable memoryview object");
        }
        char format = BufferItems.character(self.format());
        if (format != 'B' && format != 'b' && format != 'c') {
            throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        self.pin(1);
        try {
            Conversions.hash(self.export().exporter());
            self.setHash(BytesLike.hash(self.toBytes()));
        } finally {
            self.pin(-1);
        }
        return self.hash();
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyMemoryView self, Object value) {
        if (self.isReleased() || value instanceof PyMemoryView view && view.isReleased()) {
            return self == value;
        } else if (value instanceof PyMemoryView view) {
            return MemoryViews.equal(self, view);
        }
        if (!BufferRequests.isExporter(value)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyMemoryView other = view(value, BufferRequests.FULL_READ_ONLY);
        try {
            return MemoryViews.equal(self, other);
        } finally {
            other.release();
        }
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyMemoryView self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        if (self.dimensions() == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        checkOneDimension(self, "multi-dimensional sub-views are not implemented");
        return new PyMemoryIterator(self);
    }

    private static void checkOneDimension(PyMemoryView self, String message) {
        if (self.dimensions() > 1) {
            throw Errors.notImplementedError(message);
        }
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyMemoryView self, Object key) {
        return MemoryViews.get(self, key);
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyMemoryView self, Object key, Object value) {
        MemoryViews.set(self, key, value);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyMemoryView self, Object key) {
        MemoryViews.checkAlive(self);
        throw Errors.typeError(self.isReadOnly() ? "cannot modify read-only memory" : "cannot delete memory");
    }

    @PyBuiltin(value = "__enter__(self, /)", doc = "The view itself, which a with statement releases at its end.")
    static Object enter(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self;
    }

    @PyBuiltin(value = "__exit__(self, /, *exc_info)", doc = "Release the view.")
    static void exit(PyMemoryView self, Object[] excInfo) {
        MemoryViews.release(self);
    }

    @PyBuiltin(
            value = "__buffer__(self, flags, /)",
            doc = "A memoryview of the memory, made as the flags of the buffer protocol ask.")
    static Object buffer(PyMemoryView self, int flags) {
        return view(self, flags);
    }

    @PyBuiltin(value = "__release_buffer__(self, buffer, /)", doc = "Take back a memoryview that __buffer__() gave.")
    static void releaseBuffer(PyMemoryView self, Object buffer) {
        if (!(buffer instanceof PyMemoryView view)) {
            throw Errors.typeError("expected a memoryview object");
        } else if (view.export() != self.export()) {
            throw Errors.valueError("memoryview's buffer is not this object");
        }
        MemoryViews.release(view);
    }

    @PyBuiltin(value = "release(self, /)", doc = """
        Let go of the object's memory, so that it may change its size again.

        Any other use of the view then raises ValueError.\
        """)
    static void release(PyMemoryView self) {
        MemoryViews.release(self);
    }

    @PyBuiltin(value = "tobytes(self, /, order='C')", doc = """
        A copy of the items as bytes, in row-major order.

        order 'F' means column-major, as does 'A' for a view that is laid out like that.\
        """)
    static Object toBytes(PyMemoryView self, Object order) {
        MemoryViews.checkAlive(self);
        TruffleString text = Conversions.asText(order);
        String name = order == PyNone.NONE ? "C" : text == null ? "" : PyStrings.toJava(text);
        if (text == null && order != PyNone.NONE) {
            throw Errors.typeError("tobytes() argument 'order' must be str or None, not %s", PyType.of(order));
        } else if (!name.equals("C") && !name.equals("F") && !name.equals("A")) {
            throw Errors.valueError("order must be 'C', 'F' or 'A'");
        }
        return new PyBytes(MemoryViews.toBytes(self, name));
    }

    @PyBuiltin(
            value = "tolist(self, /)",
            doc = "The items as Python values, in nested lists when there are several dimensions.")
    static Object toList(PyMemoryView self) {
        return MemoryViews.toList(self);
    }

    @PyBuiltin(value = "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)", doc = """
        Hexadecimal digits of the bytes of the memory, two for each.

        sep, one ASCII character, is put between groups of bytes_per_sep bytes. They are counted from the right,
        or from the left when the number is below zero.

        >>> data = memoryview(bytes(range(9, 14)))
        >>> data.hex()
        '090a0b0c0d'
        >>> data.hex(' ')
        '09 0a 0b 0c 0d'
        >>> data.hex('-', 2)
        '09-0a0b-0c0d'
        >>> data.hex('-', -2)
        '090a-0b0c-0d'\
        """)
    static String hex(PyMemoryView self, Object sep, int bytesPerSep) {
        MemoryViews.checkAlive(self);
        self.pin(1);
        try {
            int separator = HexArguments.separator(sep);
            return HexText.format(self.toBytes(), separator, bytesPerSep);
        } finally {
            self.pin(-1);
        }
    }

    @PyBuiltin(value = "toreadonly(self, /)", doc = "The same view, but one that cannot be written through.")
    static Object toReadOnly(PyMemoryView self) {
        MemoryViews.checkMayShare(self);
        return self.whole(true);
    }

    @PyBuiltin(value = "cast(self, /, format, shape=<unrepresentable>)", doc = """
        The same memory read as items of another format, or arranged in another shape.

        One of the two formats has to be of bytes: 'B', 'b' or 'c'.\
        """)
    static Object cast(PyMemoryView self, Object format, Object shape) {
        MemoryViews.checkAlive(self);
        TruffleString text = Conversions.asText(format);
        if (text == null) {
            throw ArgumentConversions.wrongType(format, "str", "cast() argument 'format'");
        }
        return MemoryCast.cast(self, PyStrings.toJava(text), shape);
    }

    @PyBuiltin(value = "count(self, value, /)", doc = "How many items equal value.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long count(PyMemoryView self, Object value) {
        PyMemoryIterator items = (PyMemoryIterator) iter(self);
        long count = 0;
        for (Object item = items.next(); item != null; item = items.next()) {
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
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long index(PyMemoryView self, Object value, Object start, Object stop) {
        MemoryViews.checkAlive(self);
        if (self.dimensions() == 0) {
            throw Errors.typeError("invalid lookup on 0-dim memory");
        }
        checkOneDimension(self, "multi-dimensional lookup is not implemented");
        int length = self.shape()[0];
        int from = bound(start, length);
        int to = Math.min(bound(stop, length), length);
        for (int i = from; i < to; i++) {
            MemoryViews.checkAlive(self);
            if (Operators.equal(MemoryViews.item(self, i), value)) {
                return i;
            }
        }
        throw Errors.valueError("memoryview.index(x): x not found");
    }

    private static int bound(Object value, int length) {
        int index = SliceBounds.bound(value);
        return index < 0 ? (int) Math.max(0L, (long) index + length) : index;
    }

    @PyBuiltin(value = "__class_getitem__(cls, object, /)", doc = "A generic alias of the class (PEP 585).")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }

    @PyGetter(value = "obj", doc = "The object whose memory it is.")
    static Object object(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.export().exporter();
    }

    @PyGetter(value = "nbytes", doc = "How many bytes the items take, which is the length of tobytes().")
    static long byteCount(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.byteCount();
    }

    @PyGetter(value = "readonly", doc = "Whether the memory cannot be written.")
    static boolean readOnly(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.isReadOnly();
    }

    @PyGetter(value = "format", doc = "Format of an item, in the syntax of struct.")
    static String format(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.format();
    }

    @PyGetter(value = "itemsize", doc = "Size of an item, in bytes.")
    static long itemSize(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.itemSize();
    }

    @PyGetter(value = "ndim", doc = "How many dimensions there are.")
    static long dimensions(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.dimensions();
    }

    @PyGetter(value = "shape", doc = "Tuple of the length in each dimension.")
    static Object shape(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return tuple(self.shape());
    }

    @PyGetter(value = "strides", doc = "Tuple of the step from one item to the next in each dimension, in bytes.")
    static Object strides(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return tuple(self.strides());
    }

    @TruffleBoundary
    private static PyTuple tuple(int[] numbers) {
        Object[] items = new Object[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) numbers[i];
        }
        return new PyTuple(items);
    }

    @PyGetter(value = "suboffsets", doc = "Tuple about arrays of pointers; empty where the memory is none.")
    static Object subOffsets(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        int[] subOffsets = self.export().subOffsets();
        return subOffsets == null ? PyTuple.EMPTY : tuple(subOffsets);
    }

    @PyGetter(value = "c_contiguous", doc = "Whether the items lie in one piece, in row-major order.")
    static boolean isContiguousInC(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.isContiguous();
    }

    @PyGetter(value = "f_contiguous", doc = "Whether the items lie in one piece, in column-major order.")
    static boolean isContiguousInFortran(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.isFortranContiguous();
    }

    @PyGetter(value = "contiguous", doc = "Whether the items lie in one piece, in either order.")
    static boolean isContiguous(PyMemoryView self) {
        MemoryViews.checkAlive(self);
        return self.isContiguous() || self.isFortranContiguous();
    }
}
