// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyTuple;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code memoryview.cast}. */
public final class MemoryCast {
    private static final int MAX_DIMENSIONS = 64;
    private static final String FORMAT_MESSAGE =
            "memoryview: destination format must be a native single character format prefixed with an optional '@'";

    private MemoryCast() {}

    /** {@code self.cast(format, shape)}, with null for no shape. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyMemoryView cast(PyMemoryView self, String format, Object shape) {
        MemoryViews.checkMayShare(self);
        if (!self.isContiguous()) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        if ((shape != null || self.dimensions() != 1) && hasZero(self.shape())) {
            throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
        }
        Object[] lengths = null;
        if (shape != null) {
            if (!(shape instanceof PyList || shape instanceof PyTuple)) {
                throw Errors.typeError("shape must be a list or a tuple");
            }
            lengths = Items.toArray(shape);
            if (lengths.length > MAX_DIMENSIONS) {
                throw Errors.valueError("memoryview: number of dimensions must not exceed %d", MAX_DIMENSIONS);
            } else if (self.dimensions() != 1 && lengths.length != 1) {
                throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
            }
        }
        char target = targetFormat(self, format);
        int size = BufferItems.size(target);
        int bytes = self.byteCount();
        if (bytes % size != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        int[] newShape = lengths == null ? new int[] {bytes / size} : shape(lengths, size, bytes);
        return self.cast(format, size, newShape);
    }

    private static boolean hasZero(int[] shape) {
        for (int length : shape) {
            if (length == 0) {
                return true;
            }
        }
        return false;
    }

    /** The source may have any format, such as those of C data, when the target is one of bytes. */
    private static char targetFormat(PyMemoryView self, String format) {
        char source = BufferItems.character(self.format());
        char target = BufferItems.character(format);
        if (target == 0) {
            throw Errors.valueError(FORMAT_MESSAGE);
        } else if (!isByte(source) && !isByte(target)) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        return target;
    }

    private static boolean isByte(char format) {
        return format == 'b' || format == 'B' || format == 'c';
    }

    private static int[] shape(Object[] lengths, int size, int bytes) {
        int[] shape = new int[lengths.length];
        long product = size;
        for (int i = 0; i < shape.length; i++) {
            if (!Items.isInt(lengths[i])) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            java.math.BigInteger length = IntegerOperations.big(lengths[i]);
            if (length.signum() <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            } else if (length.bitLength() > 31 || product * length.longValue() > Integer.MAX_VALUE) {
                throw Errors.valueError("memoryview.cast(): product(shape) > SSIZE_MAX");
            }
            shape[i] = length.intValue();
            product *= shape[i];
        }
        if (product != bytes) {
            throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return shape;
    }
}
