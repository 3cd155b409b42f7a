// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Samples of data from which dictionaries are made: all in one piece, and the size of each. */
final class Samples {
    /** Longer arrays there are not. */
    private static final int MOST = Integer.MAX_VALUE - Long.BYTES;

    private final byte[] bytes;
    private final long[] sizes;
    private final int room;

    private Samples(byte[] bytes, long[] sizes, int room) {
        this.bytes = bytes;
        this.sizes = sizes;
        this.room = room;
    }

    /** ValueError for sizes that are not those of samples. */
    static Samples of(PyBytes bytes, PyTuple sizes, long dictSize) {
        if (dictSize <= 0) {
            throw Errors.valueError("dict_size argument should be positive number.");
        }
        long[] each = new long[sizes.size()];
        long rest = bytes.value().length;
        for (int i = 0; i < each.length; i++) {
            if (!Items.isInt(sizes.get(i))) {
                throw Errors.typeError("an integer is required");
            }
            BigInteger size = Conversions.toBigInteger(Conversions.toIndex(sizes.get(i)));
            if (size.signum() < 0 || size.compareTo(BigInteger.valueOf(rest)) > 0) {
                throw wrongSizes();
            }
            each[i] = size.longValue();
            rest -= each[i];
        }
        if (rest != 0) {
            throw wrongSizes();
        } else if (dictSize > MOST) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        return new Samples(bytes.value(), each, (int) dictSize);
    }

    private static PException wrongSizes() {
        return Errors.valueError("The samples size tuple doesn't match the concatenation's size.");
    }

    Object train() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment dict = arena.allocate(room);
            long size =
                    ZstdFunction.TRAIN_DICT.call(dict.address(), room, bytes(arena, bytes), sizes(arena), sizes.length);
            return taken(dict, ZstdErrors.check(size, "Unable to train the Zstandard dictionary"));
        }
    }

    /** @param content what the dictionary begins with */
    Object finish(byte[] content, int level) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment dict = arena.allocate(room);
            long[] arguments = {
                dict.address(),
                room,
                bytes(arena, content),
                content.length,
                bytes(arena, bytes),
                sizes(arena),
                sizes.length
            };
            long size = ZstdLibrary.finalizeDict(arguments, level);
            return taken(dict, ZstdErrors.check(size, "Unable to finalize the Zstandard dictionary"));
        }
    }

    private static long bytes(Arena arena, byte[] bytes) {
        return NativeDescriptors.string(arena, bytes).address();
    }

    private long sizes(Arena arena) {
        return sizes.length == 0 ? 0 : arena.allocateFrom(JAVA_LONG, sizes).address();
    }

    private static Object taken(MemorySegment dict, long size) {
        return new PyBytes(dict.asSlice(0, size).toArray(JAVA_BYTE));
    }
}
