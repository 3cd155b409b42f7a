// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The buffers through which a stream function of the library reads and writes, and what it has written so far. */
final class StreamBuffers implements AutoCloseable {
    /** As large as a block of the format, so that the library never needs a buffer in between. */
    static final int BLOCK = 1 << 17;

    /** The struct for a buffer: where it is, its size, and the position up to which it is used. */
    private static final int STRUCT_BYTES = 24;

    private static final long SIZE_OFFSET = 8;
    private static final long POSITION_OFFSET = 16;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment input = arena.allocate(STRUCT_BYTES, Long.BYTES);
    private final MemorySegment output = arena.allocate(STRUCT_BYTES, Long.BYTES);
    private final MemorySegment source;
    private final MemorySegment target;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    StreamBuffers(int inputSize) {
        source = arena.allocate(Math.max(1, inputSize));
        target = arena.allocate(BLOCK);
        input.set(JAVA_LONG, 0, source.address());
        output.set(JAVA_LONG, 0, target.address());
    }

    long input() {
        return input.address();
    }

    long output() {
        return output.address();
    }

    /** Puts bytes in, when those before have been read. */
    void putInput(byte[] bytes, int offset, int length) {
        MemorySegment.copy(bytes, offset, source, JAVA_BYTE, 0, length);
        input.set(JAVA_LONG, SIZE_OFFSET, length);
        input.set(JAVA_LONG, POSITION_OFFSET, 0);
    }

    /** How many bytes of the input have been read. */
    int inputPosition() {
        return (int) input.get(JAVA_LONG, POSITION_OFFSET);
    }

    boolean isInputRead() {
        return input.get(JAVA_LONG, POSITION_OFFSET) == input.get(JAVA_LONG, SIZE_OFFSET);
    }

    /** Makes room for output, at most so much. */
    void makeRoom(long most) {
        output.set(JAVA_LONG, SIZE_OFFSET, Math.min(BLOCK, most));
        output.set(JAVA_LONG, POSITION_OFFSET, 0);
    }

    /** Takes what has been written; returns whether there was no room for more. */
    boolean takeOutput() {
        int length = (int) output.get(JAVA_LONG, POSITION_OFFSET);
        byte[] bytes = target.asSlice(0, length).toArray(JAVA_BYTE);
        written.write(bytes, 0, length);
        return length == output.get(JAVA_LONG, SIZE_OFFSET);
    }

    int size() {
        return written.size();
    }

    byte[] toBytes() {
        return written.toByteArray();
    }

    @Override
    public void close() {
        arena.close();
    }
}
