// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;

/**
 * The bytes of a pickle as they are written, divided into frames (PEP 3154): what is in a frame a reader may read in one
 * go. Those that go to a file are handed over frame by frame.
 */
final class PickleOutput {
    private static final int FRAME_HEADER = 9;
    /** Less is not worth a header. */
    private static final int LEAST_FRAME = 4;

    private static final int FULL_FRAME = 64 * 1024;
    private static final int NO_FRAME = -1;
    private static final int START_SIZE = 512;

    /** The method {@code write} of a file, null when all bytes stay here. */
    private final Object write;

    private byte[] buffer = new byte[START_SIZE];
    private int size;
    private boolean framing;
    /** Where the header of the current frame will be. */
    private int frameStart = NO_FRAME;

    PickleOutput(Object write) {
        this.write = write;
    }

    /** All that comes now is in frames. */
    void startFraming() {
        framing = true;
    }

    void endFraming() {
        endFrame();
        framing = false;
    }

    /** An instruction begins, so that a frame may end here. */
    void boundary() {
        if (frameStart != NO_FRAME && size - frameStart - FRAME_HEADER >= FULL_FRAME) {
            endFrame();
            if (write != null) {
                flush();
            }
        }
    }

    private void endFrame() {
        if (frameStart == NO_FRAME) {
            return;
        }
        int start = frameStart;
        int content = start + FRAME_HEADER;
        int length = size - content;
        frameStart = NO_FRAME;
        if (length >= LEAST_FRAME) {
            buffer[start] = (byte) Opcodes.FRAME;
            setNumber(start + 1, length, Long.BYTES);
        } else {
            System.arraycopy(buffer, content, buffer, start, length);
            size -= FRAME_HEADER;
        }
    }

    /** Hands over to the file what is here. */
    void flush() {
        Calls.call(write, new PyBytes(take()));
        size = 0;
    }

    /** The bytes that are still here. */
    byte[] take() {
        return Arrays.copyOf(buffer, size);
    }

    /** Room for so many bytes, in a frame if there are to be any. */
    private void reserve(int count) {
        if (framing && frameStart == NO_FRAME) {
            frameStart = size;
            ensure(count + FRAME_HEADER);
            size += FRAME_HEADER;
        } else {
            ensure(count);
        }
    }

    private void ensure(int count) {
        if (buffer.length - size < count) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, Math.addExact(size, count)));
        }
    }

    void put(int opcode) {
        reserve(1);
        buffer[size++] = (byte) opcode;
    }

    /** An instruction with a number of so many bytes, the lowest one first. */
    void put(int opcode, long number, int bytes) {
        reserve(1 + bytes);
        buffer[size] = (byte) opcode;
        setNumber(size + 1, number, bytes);
        size += 1 + bytes;
    }

    private void setNumber(int at, long number, int bytes) {
        long rest = number;
        for (int i = 0; i < bytes; i++) {
            buffer[at + i] = (byte) rest;
            rest >>= Byte.SIZE;
        }
    }

    void putBytes(byte[] bytes, int offset, int count) {
        reserve(count);
        System.arraycopy(bytes, offset, buffer, size, count);
        size += count;
    }

    /** An instruction with a line of ASCII. */
    void putLine(int opcode, String line) {
        put(opcode);
        putLine(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    void putLine(byte[] line) {
        putBytes(line, 0, line.length);
        put('\n');
    }

    /** An instruction with a number of bytes and these bytes; many of them are in no frame and not copied. */
    void putCounted(int opcode, int countBytes, byte[] bytes) {
        if (bytes.length < FULL_FRAME) {
            put(opcode, bytes.length, countBytes);
            putBytes(bytes, 0, bytes.length);
            return;
        }
        boolean wasFraming = framing;
        endFrame();
        framing = false;
        put(opcode, bytes.length, countBytes);
        if (write == null) {
            putBytes(bytes, 0, bytes.length);
        } else {
            flush();
            Calls.call(write, new PyBytes(bytes));
        }
        framing = wasFraming;
    }

    /**
     * The same for a text that is ASCII and not long, without making an array of it; otherwise nothing and false.
     *
     * @param shortOpcode of up to 255 bytes; 0 when the protocol has none
     */
    boolean putAscii(int opcode, int shortOpcode, TruffleString text) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        int length = bytes == null ? FULL_FRAME : bytes.getLength();
        if (length >= FULL_FRAME) {
            return false;
        } else if (length <= 0xff && shortOpcode != 0) {
            put(shortOpcode, length, 1);
        } else {
            put(opcode, length, Integer.BYTES);
        }
        putBytes(bytes.getArray(), bytes.getOffset(), length);
        return true;
    }
}
