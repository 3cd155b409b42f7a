// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyBytesIterator;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.BytesConversion;
import org.protopython.ops.BytesLike;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.text.BytesMisuse;
import org.protopython.ops.text.BytesShape;
import org.protopython.ops.text.TextRepr;
import org.protopython.runtime.Errors;

/** {@code bytes}: construction and what it does not share with bytearray. */
@PyTypeMethods(value = "bytes", doc = """
    bytes() -> b''
    bytes(size) -> that many zero bytes
    bytes(iterable_of_ints) -> those bytes
    bytes(bytes_or_buffer) -> an immutable copy
    bytes(string, encoding[, errors]) -> the encoded text\
    """)
public final class BytesType {
    private BytesType() {}

    @PyBuiltin("__new__(cls, /, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")
    static Object create(PyType cls, Object source, Object encoding, Object errors) {
        boolean exact = cls == BuiltinTypes.BYTES;
        if (exact && source != null && PyType.of(source) == BuiltinTypes.BYTES && encoding == null && errors == null) {
            return source;
        }
        boolean convertible = encoding == null && errors == null && source != null;
        PyBytes converted = convertible ? BytesConversion.byMethodOrNull(source) : null;
        if (converted != null && exact) {
            return converted;
        }
        byte[] content =
                converted != null ? converted.value() : BytesConversion.ofArguments(source, encoding, errors, "bytes");
        return exact ? new PyBytes(content) : new PyBytes(cls, content);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyBytes self) {
        return TextRepr.repr(self.value());
    }

    @PyBuiltin("__str__(self, /)")
    static String str(PyBytes self) {
        BytesMisuse.converted(self);
        return repr(self);
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyBytes self) {
        return BytesLike.hash(self.value());
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyBytes self) {
        return self.value().length;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PyBytes self) {
        return new PyBytesIterator(self);
    }

    @PyBuiltin(value = "__bytes__(self, /)", doc = "The object as plain bytes.")
    static Object bytes(PyBytes self) {
        return self.type() == BuiltinTypes.BYTES ? self : new PyBytes(self.value());
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyBytes self, Object key) {
        byte[] content = self.value();
        if (key instanceof PySlice slice) {
            SliceBounds bounds = SliceBounds.of(slice, content.length);
            if (bounds.step() == 1 && bounds.count() == content.length && self.type() == BuiltinTypes.BYTES) {
                return self;
            }
            return new PyBytes(BytesShape.slice(content, bounds.start(), bounds.step(), bounds.count()));
        }
        int index = Items.normalise(
                Conversions.toIndexLong(key, "byte indices must be integers or slices, not %s"), content.length);
        if (index < 0) {
            throw Errors.indexError("index out of range");
        }
        return (long) (content[index] & 0xff);
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(PyBytes self) {
        return new PyTuple(new PyBytes(self.value()));
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(PyBytes self) {
        return 33L + self.value().length;
    }

    @PyBuiltin(
            value = "__buffer__(self, flags, /)",
            doc = "A memoryview of the memory, made as the flags of the buffer protocol ask.")
    static Object buffer(PyBytes self, int flags) {
        return BufferRequests.ownViewOrNull(self, flags);
    }
}
