// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Buffers;
import org.protopython.ops.BytesConversion;
import org.protopython.ops.BytesLike;
import org.protopython.ops.PercentValues;
import org.protopython.ops.SearchBounds;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.text.BytesMisuse;
import org.protopython.ops.text.BytesSearch;
import org.protopython.ops.text.format.PercentFormat;

/** The part of the data model that bytes and bytearray share. */
@PyTypeMethods({"bytes", "bytearray"})
public final class BytesDataMethods {
    private BytesDataMethods() {}

    private static Integer compare(Object self, Object value) {
        // bytes compares with its like only, bytearray with whatever exports its memory
        boolean comparable = self instanceof PyByteArray || value instanceof PyBytes;
        byte[] other = comparable ? Buffers.bytesOrNull(value) : null;
        return other == null ? null : Arrays.compareUnsigned(BytesLike.content(self), other);
    }

    private static Object result(Integer comparison, boolean holds) {
        return comparison == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) holds;
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object less(Object self, Object value) {
        Integer comparison = compare(self, value);
        return result(comparison, comparison != null && comparison < 0);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(Object self, Object value) {
        Integer comparison = compare(self, value);
        return result(comparison, comparison != null && comparison <= 0);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greater(Object self, Object value) {
        Integer comparison = compare(self, value);
        return result(comparison, comparison != null && comparison > 0);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(Object self, Object value) {
        Integer comparison = compare(self, value);
        return result(comparison, comparison != null && comparison >= 0);
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(Object self, Object value) {
        Integer comparison = compare(self, value);
        if (comparison == null) {
            BytesMisuse.compared(self, value);
        }
        return result(comparison, comparison != null && comparison == 0);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(Object self, Object value) {
        Integer comparison = compare(self, value);
        if (comparison == null) {
            BytesMisuse.compared(self, value);
        }
        return result(comparison, comparison != null && comparison != 0);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(Object self, Object key) {
        byte[] part = BytesLike.holding(self, () -> BytesLike.element(key));
        return BytesLike.search(self, part, SearchBounds.WHOLE, BytesSearch::find) >= 0;
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(Object self, Object value) {
        byte[] left = BytesLike.content(self);
        byte[] right = Buffers.bytesOrNull(value);
        if (right == null) {
            if (SequenceOperands.isReflected(value, Slot.RADD)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
            throw SequenceOperands.cannotConcatenate(self, value);
        }
        byte[] result = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, result, left.length, right.length);
        return BytesLike.like(self, result);
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(Object self, Object value) {
        int count = SequenceOperands.countOf(value);
        if (count == 1 && PyType.of(self) == BuiltinTypes.BYTES) {
            return self;
        }
        return count == SequenceOperands.NOT_MINE
                ? PyNotImplemented.NOT_IMPLEMENTED
                : BytesLike.like(self, BytesConversion.repeat(BytesLike.content(self), count));
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(Object self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__mod__(self, value, /)")
    static Object mod(Object self, Object value) {
        byte[] content = BytesLike.content(self);
        return BytesLike.like(
                self, BytesLike.holding(self, () -> PercentFormat.format(content, value, PercentValues.INSTANCE)));
    }

    @PyBuiltin("__rmod__(self, value, /)")
    static Object modReflected(Object self, Object value) {
        boolean same = self instanceof PyBytes ? value instanceof PyBytes : value instanceof PyByteArray;
        return same ? mod(value, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
