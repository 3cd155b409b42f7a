// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.protopython.objects.BufferExport;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** A file object that is read by its {@code readinto}. */
record MarshalFile(Object file) implements MarshalReader.Input {
    /** How much is read at once: what a file says of the length of its data need not be true. */
    private static final int PIECE = 1 << 20;

    /** Makes sure by {@code read} that the file is one of bytes. */
    MarshalFile {
        Object nothing = Calls.callMethod(file, "read", 0L);
        if (!(nothing instanceof PyBytes)) {
            throw Errors.typeError("file.read() returned not bytes but %s", PyType.of(nothing));
        }
    }

    @Override
    public byte[] read(int count) {
        byte[] bytes = new byte[Math.min(count, PIECE)];
        int end = readInto(bytes, 0);
        while (end == bytes.length && end < count) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(count, bytes.length * 2L));
            end += readInto(bytes, end);
        }
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }

    private int readInto(byte[] bytes, int start) {
        int wanted = bytes.length - start;
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, wanted).slice();
        PyMemoryView view = new PyMemoryView(new BufferExport(PyNone.NONE, rest, false, "B", 1));
        Object read;
        try {
            read = Calls.callMethod(file, "readinto", view);
        } finally {
            view.release();
        }
        long count = Conversions.toIndexLong(read);
        if (count > wanted) {
            throw Errors.valueError("read() returned too much data: %d bytes requested, %d returned", wanted, count);
        }
        return (int) Math.max(count, 0);
    }

    @Override
    public String tooShort() {
        return "EOF read where not expected";
    }
}
