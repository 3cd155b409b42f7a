// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.protopython.objects.HashSecret;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.runtime.Errors;

/** What the methods that bytes and bytearray share ask of their receiver and arguments. */
public final class BytesLike {
    private BytesLike() {}

    /** The contents of the receiver, not to be changed. */
    public static byte[] content(Object self) {
        if (self instanceof PyBytes bytes) {
            return bytes.value();
        } else if (self instanceof PyByteArray array) {
            return Sharing.isSingle() && array.size() == array.store().length ? array.store() : array.toArray();
        }
        throw wrongReceiver(self);
    }

    /** A search for a part between bounds of the bytes. */
    public interface Search<T> {
        T in(byte[] bytes, byte[] part, int start, int end);
    }

    /** Searches the receiver's contents where they are, as a program may search them piece by piece. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static <T> T search(Object self, byte[] part, SearchBounds bounds, Search<T> search) {
        if (self instanceof PyByteArray array) {
            return array.read((bytes, size) -> search(bytes, size, part, bounds, search));
        }
        byte[] bytes = ((PyBytes) self).value();
        return search(bytes, bytes.length, part, bounds, search);
    }

    private static <T> T search(byte[] bytes, int size, byte[] part, SearchBounds bounds, Search<T> search) {
        SearchBounds places = bounds.within(size);
        return search.in(bytes, part, places.start(), places.end());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static RuntimeException wrongReceiver(Object self) {
        return Errors.typeError("descriptor for 'bytes' objects doesn't apply to a '%s' object", PyType.of(self));
    }

    /** An object of the receiver's built-in type that takes over the array. */
    public static Object like(Object self, byte[] content) {
        return self instanceof PyBytes ? new PyBytes(content) : new PyByteArray(content);
    }

    /** The same for contents that may still be the receiver's own array. */
    public static Object likeUnchanged(Object self, byte[] content) {
        if (self instanceof PyBytes) {
            return PyType.of(self).isBuiltin() ? self : new PyBytes(content);
        }
        return new PyByteArray(content.clone());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object listLike(Object self, List<byte[]> parts) {
        List<Object> items = new ArrayList<>(parts.size());
        for (byte[] part : parts) {
            items.add(like(self, part));
        }
        return new PyList(items.toArray());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object tupleLike(Object self, byte[]... parts) {
        Object[] items = new Object[parts.length];
        Arrays.setAll(items, i -> like(self, parts[i].clone()));
        return new PyTuple(items);
    }

    /** Does something while the receiver's contents are held in place, as program code may be asked. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static <T> T holding(Object self, Supplier<T> action) {
        if (!(self instanceof PyByteArray array)) {
            return action.get();
        }
        array.hold(true);
        try {
            return action.get();
        } finally {
            array.hold(false);
        }
    }

    /** What to search for: the contents of something bytes-like, or the byte of an int. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] part(Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes != null) {
            return bytes;
        }
        if (!Conversions.isIndex(value)) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '%s'", PyType.of(value));
        }
        return single(value);
    }

    /** What {@code in} looks for: a byte where the value is an int, else bytes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] element(Object value) {
        return Conversions.isIndex(value) ? single(value) : Buffers.bytes(value);
    }

    private static byte[] single(Object value) {
        return new byte[] {BytesConversion.toByte(value, BytesConversion.OUT_OF_RANGE)};
    }

    /** The hash of bytes, which a view on them shares, and a str of the same characters as well. */
    public static long hash(byte[] bytes) {
        int hash = 0;
        for (byte b : bytes) {
            hash = 31 * hash + (b & 0xff);
        }
        return bytes.length == 0 ? 0 : HashSecret.applyTo(hash);
    }
}
