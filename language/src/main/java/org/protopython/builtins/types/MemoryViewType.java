// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.BytesLike;
import org.protopython.ops.Conversions;
import org.protopython.ops.HexArguments;
import org.protopython.ops.Identity;
import org.protopython.ops.Items;
import org.protopython.ops.PySequenceIterator;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.text.HexText;
import org.protopython.runtime.Errors;

/** {@code memoryview} of bytes and bytearrays, with items of one byte; {@code cast} to other items is not there yet. */
@PyTypeMethods("memoryview")
public final class MemoryViewType {
    private MemoryViewType() {}

    @PyBuiltin("__new__(cls, /, object)")
    static Object create(PyType cls, Object object) {
        return switch (object) {
            case PyBytes bytes -> new PyMemoryView(bytes);
            case PyByteArray array -> new PyMemoryView(array);
            case PyMemoryView view -> {
                checkAlive(view);
                yield view.whole(view.isReadOnly());
            }
            default ->
                throw Errors.typeError("memoryview: a bytes-like object is required, not '%s'", PyType.of(object));
        };
    }

    private static void checkAlive(PyMemoryView self) {
        if (self.isReleased()) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMemoryView self) {
        return String.format("<%s at 0x%x>", self.isReleased() ? "released memory" : "memory", Identity.id(self));
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyMemoryView self) {
        checkAlive(self);
        return self.length();
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyMemoryView self) {
        checkAlive(self);
        if (!self.isReadOnly()) {
            throw Errors.valueError("cannot hash writable memoryview object");
        }
        return BytesLike.hash(self.toBytes());
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyMemoryView self, Object value) {
        if (self.isReleased()) {
            return self == value;
        }
        byte[] other = Buffers.bytesOrNull(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) Arrays.equals(self.toBytes(), other);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyMemoryView self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PyMemoryView self) {
        checkAlive(self);
        return new PySequenceIterator(self);
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyMemoryView self, Object key) {
        checkAlive(self);
        if (key instanceof PySlice slice) {
            SliceBounds bounds = SliceBounds.of(slice, self.length());
            return new PyMemoryView(
                    self.exporter(),
                    self.offset() + bounds.start() * self.step(),
                    self.step() * bounds.step(),
                    bounds.count(),
                    self.isReadOnly());
        }
        return (long) (self.get(index(self, key)) & 0xff);
    }

    private static int index(PyMemoryView self, Object key) {
        if (Conversions.toIndexOrNull(key) == null) {
            throw Errors.typeError("memoryview: invalid slice key");
        }
        int index = Items.normalise(Conversions.toIndexLong(key), self.length());
        if (index < 0) {
            throw Errors.indexError("index out of bounds on dimension 1");
        }
        return index;
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyMemoryView self, Object key, Object value) {
        checkAlive(self);
        if (self.isReadOnly()) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (key instanceof PySlice slice) {
            SliceBounds bounds = SliceBounds.of(slice, self.length());
            byte[] bytes = Buffers.bytes(value);
            if (bytes.length != bounds.count()) {
                throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
            }
            for (int i = 0; i < bytes.length; i++) {
                self.set(bounds.start() + i * bounds.step(), bytes[i]);
            }
            return;
        }
        int index = index(self, key);
        Object number = Conversions.toIndexOrNull(value);
        if (number == null) {
            throw Errors.typeError("memoryview: invalid type for format 'B'");
        }
        if (!(number instanceof Long item) || item < 0 || item > 0xff) {
            throw Errors.valueError("memoryview: invalid value for format 'B'");
        }
        self.set(index, (byte) (long) item);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyMemoryView self, Object key) {
        throw Errors.typeError("cannot delete memory");
    }

    @PyBuiltin("__enter__(self, /)")
    static Object enter(PyMemoryView self) {
        checkAlive(self);
        return self;
    }

    @PyBuiltin("__exit__(self, /, *exc_info)")
    static void exit(PyMemoryView self, Object[] excInfo) {
        self.release();
    }

    @PyBuiltin("release(self, /)")
    static void release(PyMemoryView self) {
        self.release();
    }

    @PyBuiltin("tobytes(self, /, order='C')")
    static Object toBytes(PyMemoryView self, Object order) {
        checkAlive(self);
        return new PyBytes(self.toBytes());
    }

    @PyBuiltin("tolist(self, /)")
    static Object toList(PyMemoryView self) {
        checkAlive(self);
        long[] items = new long[self.length()];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.get(i) & 0xff;
        }
        return new PyList(items, items.length);
    }

    @PyBuiltin("hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
    static String hex(PyMemoryView self, Object sep, int bytesPerSep) {
        checkAlive(self);
        return HexText.format(self.toBytes(), HexArguments.separator(sep), bytesPerSep);
    }

    @PyBuiltin("toreadonly(self, /)")
    static Object toReadOnly(PyMemoryView self) {
        checkAlive(self);
        return self.whole(true);
    }

    @PyBuiltin("cast(self, /, format, shape=None)")
    static Object cast(PyMemoryView self, Object format, Object shape) {
        checkAlive(self);
        if (shape == PyNone.NONE
                && format instanceof TruffleString text
                && PyStrings.toJava(text).equals("B")) {
            return self.whole(self.isReadOnly());
        }
        throw Errors.notImplementedError("memoryview.cast to items other than bytes");
    }

    @PyGetter("obj")
    static Object object(PyMemoryView self) {
        return self.exporter();
    }

    @PyGetter("nbytes")
    static long byteCount(PyMemoryView self) {
        return self.length();
    }

    @PyGetter("readonly")
    static boolean readOnly(PyMemoryView self) {
        return self.isReadOnly();
    }

    @PyGetter("format")
    static String format(PyMemoryView self) {
        return "B";
    }

    @PyGetter("itemsize")
    static long itemSize(PyMemoryView self) {
        return 1;
    }

    @PyGetter("ndim")
    static long dimensions(PyMemoryView self) {
        return 1;
    }

    @PyGetter("shape")
    static Object shape(PyMemoryView self) {
        return new PyTuple((long) self.length());
    }

    @PyGetter("strides")
    static Object strides(PyMemoryView self) {
        return new PyTuple((long) self.step());
    }

    @PyGetter("suboffsets")
    static Object subOffsets(PyMemoryView self) {
        return PyTuple.EMPTY;
    }

    @PyGetter("c_contiguous")
    static boolean isContiguousInC(PyMemoryView self) {
        return self.step() == 1;
    }

    @PyGetter("f_contiguous")
    static boolean isContiguousInFortran(PyMemoryView self) {
        return self.step() == 1;
    }

    @PyGetter("contiguous")
    static boolean isContiguous(PyMemoryView self) {
        return self.step() == 1;
    }
}
