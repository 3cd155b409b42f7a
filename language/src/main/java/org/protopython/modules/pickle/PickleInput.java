// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * The bytes of a pickle as they are read. Of a file no more are taken than the pickle has, as another one may follow:
 * what is read ahead is only looked at by {@code peek}, or is in a frame.
 */
final class PickleInput {
    private static final int READ_AHEAD = 128 * 1024;
    private static final byte[] NOTHING = {};

    private final Object read;
    private final Object readLine;
    /** Null when the file cannot do it. */
    private Object peek;

    private byte[] bytes;
    private int position;
    private int end;
    /** Whether the file still has the bytes, from {@link #begin} on. */
    private boolean peeked;

    private int begin;

    private PickleInput(byte[] bytes, Object read, Object readLine, Object peek) {
        this.bytes = bytes;
        this.end = bytes.length;
        this.read = read;
        this.readLine = readLine;
        this.peek = peek;
    }

    /** Of bytes that nobody changes meanwhile. */
    static PickleInput of(byte[] bytes) {
        return new PickleInput(bytes, null, null, null);
    }

    /** Of a file; TypeError if it is none. */
    static PickleInput ofFile(Object file) {
        Object read = Attributes.getOrNull(file, "read");
        Object readLine = Attributes.getOrNull(file, "readline");
        if (read == null || readLine == null) {
            throw Errors.typeError("file must have 'read' and 'readline' attributes");
        }
        Object peek = Attributes.getOrNull(file, "peek");
        return new PickleInput(NOTHING, read, readLine, peek == PyNone.NONE ? null : peek);
    }

    /** The next instruction; EOFError if there is none. */
    int opcode() {
        if (position == end && !refill(1)) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "Ran out of input");
        }
        return bytes[position++] & 0xff;
    }

    private static PException truncated() {
        return PickleErrors.unpickling("pickle data was truncated");
    }

    /** Goes on by so many bytes, which {@link #array} has from the returned index on. */
    int take(long count) {
        if (end - position < count && (count > Integer.MAX_VALUE || !refill((int) count))) {
            throw truncated();
        }
        int start = position;
        position += (int) count;
        return start;
    }

    /** The bytes taken last, among others; not to be changed. */
    byte[] array() {
        return bytes;
    }

    /** So many bytes as an array of their own. */
    byte[] copy(long count) {
        int start = take(count);
        return Arrays.copyOfRange(bytes, start, start + (int) count);
    }

    /** Makes sure that so many bytes follow here, so that reading them asks the file once. */
    void load(long count) {
        take(count);
        position -= (int) count;
    }

    int uint8() {
        return (int) number(1);
    }

    int uint16() {
        return (int) number(Short.BYTES);
    }

    int int32() {
        return (int) number(Integer.BYTES);
    }

    long uint32() {
        return number(Integer.BYTES);
    }

    long int64() {
        return number(Long.BYTES);
    }

    /** An unsigned number of so many bytes, the lowest one first. */
    private long number(int count) {
        int start = take(count);
        long value = 0;
        for (int i = start + count - 1; i >= start; i--) {
            value = value << Byte.SIZE | bytes[i] & 0xff;
        }
        return value;
    }

    /** Text up to the next end of a line, which is not part of it. */
    byte[] line() {
        for (int i = position; i < end; i++) {
            if (bytes[i] == '\n') {
                byte[] line = Arrays.copyOfRange(bytes, position, i);
                position = i + 1;
                return line;
            }
        }
        if (readLine == null) {
            throw truncated();
        }
        byte[] rest = peeked ? NOTHING : Arrays.copyOfRange(bytes, position, end);
        giveBack();
        byte[] more = Buffers.bytes(Calls.call(readLine));
        if (more.length == 0 || more[more.length - 1] != '\n') {
            throw truncated();
        }
        byte[] line = Arrays.copyOf(rest, rest.length + more.length - 1);
        System.arraycopy(more, 0, line, rest.length, more.length - 1);
        use(NOTHING, false);
        return line;
    }

    /** Gets so many bytes at least that are not yet here; false when the file has less. */
    private boolean refill(int count) {
        if (read == null) {
            return false;
        }
        byte[] rest = peeked ? NOTHING : Arrays.copyOfRange(bytes, position, end);
        giveBack();
        if (peek != null && rest.length == 0 && count < READ_AHEAD) {
            byte[] ahead = peek();
            if (ahead.length >= count) {
                use(ahead, true);
                return true;
            }
        }
        byte[] more = Buffers.bytes(Calls.call(read, (long) (count - rest.length)));
        byte[] all = Arrays.copyOf(rest, rest.length + more.length);
        System.arraycopy(more, 0, all, rest.length, more.length);
        use(all, false);
        return all.length >= count;
    }

    private void use(byte[] newBytes, boolean ofPeek) {
        bytes = newBytes;
        position = 0;
        begin = 0;
        end = newBytes.length;
        peeked = ofPeek;
    }

    private byte[] peek() {
        try {
            return Buffers.bytes(Calls.call(peek, (long) READ_AHEAD));
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.NOT_IMPLEMENTED_ERROR)) {
                throw e;
            }
            peek = null;
            return NOTHING;
        }
    }

    /** The pickle ends, or something else reads on: the file goes on behind what was taken of the bytes looked at. */
    void giveBack() {
        if (peeked && position > begin) {
            Calls.call(read, (long) (position - begin));
            begin = position;
        }
    }
}
