// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Identity;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Items of arrays from and to lists, bytes, text, files and pickles. */
@PyTypeMethods("array")
final class ArrayTransfers {
    private static final int FILE_BLOCK = 1 << 16;

    /** The first protocol whose pickles hold the memory of an array. */
    private static final long MEMORY_PROTOCOL = 3;

    private ArrayTransfers() {}

    @PyBuiltin(value = "extend(self, bb, /)", doc = "Add items at the end.")
    static void extend(PyArray self, Object bb) {
        if (!(bb instanceof PyArray other)) {
            extendByItems(self, bb);
        } else if (other.kind() != self.kind()) {
            throw Errors.typeError("can only extend with array of same kind");
        } else {
            self.appendAll(other.toBytes());
        }
    }

    /** Adds what an iterable gives. */
    static void extendByItems(PyArray self, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.append(ItemConversion.bits(self.kind(), item));
        }
    }

    @PyBuiltin(value = "fromlist(self, list, /)", doc = "Add the items of a list, or none when one of them is wrong.")
    static void fromList(PyArray self, Object list) {
        if (!(list instanceof PyList items)) {
            throw Errors.typeError("arg must be list");
        }
        ItemKind kind = self.kind();
        int count = items.size();
        byte[] bytes = new byte[SequenceOperands.repeatedLength(kind.size(), count)];
        for (int i = 0; i < count; i++) {
            kind.put(bytes, i, ItemConversion.bits(kind, items.get(i)));
            if (items.size() != count) {
                throw Errors.runtimeError("list changed size during iteration");
            }
        }
        self.appendAll(bytes);
    }

    @PyBuiltin(value = "tolist(self, /)", doc = "Return a list of the items.")
    static Object toList(PyArray self) {
        return new PyList(self.toItems());
    }

    @PyBuiltin(value = "frombytes(self, buffer, /)", doc = "Add the items that are the memory of an object.")
    static void fromBytes(PyArray self, Object buffer) {
        boolean isPlain = buffer instanceof PyBytes || buffer instanceof PyByteArray;
        if (!isPlain) {
            checkBytes(buffer);
        }
        appendBytes(self, Buffers.bytes(buffer));
    }

    /** TypeError for memory of something else than bytes. */
    private static void checkBytes(Object buffer) {
        PyMemoryView view = BufferRequests.viewOrNull(buffer, BufferRequests.SIMPLE);
        if (view == null) {
            return;
        }
        int itemSize = view.itemSize();
        view.release();
        if (itemSize != 1) {
            throw Errors.typeError("a bytes-like object is required");
        }
    }

    /** Adds the items that some bytes are; ValueError when the last one is not whole. */
    static void appendBytes(PyArray self, byte[] bytes) {
        if (bytes.length % self.kind().size() != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        self.appendAll(bytes);
    }

    @PyBuiltin(value = "tobytes(self, /)", doc = "Return a copy of the memory of the items.")
    static Object toBytes(PyArray self) {
        return new PyBytes(self.toBytes());
    }

    @PyBuiltin(value = "fromfile(self, f, n, /)", doc = "Add n items whose memory is read from a file.")
    static void fromFile(PyArray self, Object f, long n) {
        if (n < 0) {
            throw Errors.valueError("negative count");
        } else if (n > Integer.MAX_VALUE) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        long length = n * self.kind().size();
        if (!(Calls.callMethod(f, "read", length) instanceof PyBytes bytes)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        fromBytes(self, bytes);
        if (bytes.value().length != length) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "read() didn't return enough bytes");
        }
    }

    @PyBuiltin(value = "tofile(self, f, /)", doc = "Write the memory of the items to a file.")
    static void toFile(PyArray self, Object f) {
        byte[] bytes = self.toBytes();
        for (int start = 0; start < bytes.length; start += FILE_BLOCK) {
            byte[] block = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + FILE_BLOCK));
            Calls.callMethod(f, "write", new PyBytes(block));
        }
    }

    @PyBuiltin(value = "fromunicode(self, ustr, /)", doc = "Add the characters of a str.")
    static void fromUnicode(PyArray self, TruffleString ustr) {
        checkText(self, "fromunicode");
        int[] codePoints = new int[PyStrings.length(ustr)];
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = ustr.codePointAtByteIndexUncached(i << 2, PyStrings.ENCODING);
        }
        byte[] bytes = new byte[codePoints.length << 2];
        for (int i = 0; i < codePoints.length; i++) {
            self.kind().put(bytes, i, codePoints[i]);
        }
        self.appendAll(bytes);
    }

    @PyBuiltin(value = "tounicode(self, /)", doc = "Return the str of the characters.")
    static TruffleString toUnicode(PyArray self) {
        checkText(self, "tounicode");
        if (self.kind() == ItemKind.CHARACTER) {
            return Codecs.decode(self.toBytes(), "utf-32-le", "strict");
        }
        byte[] bytes = self.toBytes();
        int[] codePoints = new int[bytes.length >> 2];
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = ItemKind.MEMORY.getInt(bytes, i << 2);
            if (codePoints[i] < 0 || codePoints[i] > Character.MAX_CODE_POINT) {
                throw Errors.valueError(
                        "character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(codePoints[i]));
            }
        }
        return PyStrings.ofCodePoints(codePoints, 0, codePoints.length);
    }

    private static void checkText(PyArray self, String method) {
        if (!self.kind().isText()) {
            throw Errors.valueError("%s() may only be called on unicode type arrays ('u' or 'w')", method);
        }
    }

    @PyBuiltin(value = "byteswap(self, /)", doc = "Turn the order of the bytes of each item around.")
    static void swapBytes(PyArray self) {
        int width = self.kind().size();
        synchronized (self) {
            byte[] store = self.store();
            for (int start = 0; start < self.size() * width; start += width) {
                for (int low = start, high = start + width - 1; low < high; low++, high--) {
                    byte swapped = store[low];
                    store[low] = store[high];
                    store[high] = swapped;
                }
            }
        }
    }

    /** The memory may move at any time, so that its address is only a number that no other living array has. */
    @PyBuiltin(value = "buffer_info(self, /)", doc = "Return (address, number of items).")
    static Object bufferInfo(PyArray self) {
        return new PyTuple(Identity.id(self), (long) self.size());
    }

    @PyBuiltin(value = "__reduce_ex__(self, value, /)", doc = "What pickle makes the array of.")
    static Object reduce(PythonContext context, PyArray self, Object value) {
        if (!Items.isInt(value)) {
            throw Errors.typeError("__reduce_ex__ argument should be an integer");
        }
        Object attributes = Attributes.getOrNull(self, "__dict__");
        Object state = attributes == null ? PyNone.NONE : attributes;
        Object code = PyStrings.of(String.valueOf(self.kind().code()));
        if (ArgumentConversions.toLong(value) < MEMORY_PROTOCOL) {
            return new PyTuple(((PyObject) self).type(), new PyTuple(code, toList(self)), state);
        }
        Object module = ImportSystem.importModule(context, "array");
        Object arguments =
                new PyTuple(PyType.of(self), code, (long) self.kind().machineFormat(), new PyBytes(self.toBytes()));
        return new PyTuple(Attributes.get(module, "_array_reconstructor"), arguments, state);
    }
}
