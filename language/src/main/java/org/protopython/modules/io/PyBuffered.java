// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * {@code io.BufferedReader}, {@code BufferedWriter} and {@code BufferedRandom}: bytes read ahead of, or not yet written
 * to, a raw stream. At most one of the two buffers is in use. Threads take turns, as with CPython's lock of each such
 * stream: the raw stream's code runs under it.
 */
final class PyBuffered extends PyStream {
    private Object raw;
    private boolean detached;
    private byte[] input = new byte[0];
    private int inputStart;
    private int inputEnd;
    private byte[] output = new byte[0];
    private int outputSize;
    private int capacity;
    /** Whether the last read below found nothing and did not wait. */
    private boolean blocked;

    PyBuffered(PyType type) {
        super(type);
    }

    void start(Object rawStream, int bufferSize) {
        markOpen();
        raw = rawStream;
        capacity = bufferSize;
        inputStart = 0;
        inputEnd = 0;
        outputSize = 0;
    }

    /** Until it is started anew, after {@code __init__} has failed too, it has no stream below. */
    void reset() {
        raw = null;
        detached = false;
    }

    /** ValueError that tells why there is no stream below. */
    PException withoutRaw() {
        return Errors.valueError(detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    }

    /** The stream below, null before {@code __init__} and after {@code detach}. */
    Object raw() {
        return raw;
    }

    void detach() {
        raw = null;
        detached = true;
    }

    private PyFileIO file() {
        return raw instanceof PyFileIO file && file.type() == StreamTypes.FILE_IO ? file : null;
    }

    /** Reads once from below, as much as the target takes; zero at the end. */
    private int readRaw(byte[] target) {
        PyFileIO file = file();
        if (file != null) {
            return file.read(target, 0, target.length);
        }
        PyMemoryView view = new PyMemoryView(new PyByteArray(target).exportBuffer());
        Object answer = Calls.callMethod(raw, "readinto", view);
        if (answer == PyNone.NONE) {
            return PyFileIO.BLOCKED;
        }
        long count = countOf(answer);
        if (count < 0 || count > target.length) {
            throw Errors.raise(
                    ExceptionTypes.OS_ERROR,
                    "raw readinto() returned invalid length %d (should have been between 0 and %d)",
                    count,
                    target.length);
        }
        return (int) count;
    }

    private static long countOf(Object answer) {
        try {
            return Conversions.toIndexLong(answer);
        } catch (PException e) {
            PException failure = Errors.raise(ExceptionTypes.OS_ERROR, "raw readinto() failed");
            failure.exception().setCause(e.exception());
            failure.exception().setContext(e.exception());
            throw failure;
        }
    }

    /** Writes what the raw stream takes without waiting, all if it waits; the number of bytes. */
    private int writeRaw(byte[] source, int length) {
        PyFileIO file = file();
        int done = 0;
        while (done < length) {
            int count;
            if (file != null) {
                count = file.write(source, done, length - done);
            } else {
                Object taken = Calls.callMethod(raw, "write", new PyBytes(Arrays.copyOfRange(source, done, length)));
                count = taken == PyNone.NONE ? PyFileIO.BLOCKED : (int) Conversions.toIndexLong(taken);
            }
            if (count == PyFileIO.BLOCKED) {
                break;
            } else if (count < 0 || count > length - done) {
                throw Errors.raise(
                        ExceptionTypes.OS_ERROR,
                        "raw write() returned invalid length %d (should have been between 0 and %d)",
                        count,
                        length - done);
            }
            done += count;
        }
        return done;
    }

    private boolean fill() {
        if (input.length != capacity) {
            input = new byte[capacity];
        }
        inputStart = 0;
        inputEnd = 0;
        int count = readRaw(input);
        blocked = count == PyFileIO.BLOCKED;
        inputEnd = Math.max(count, 0);
        return inputEnd > 0;
    }

    private int available() {
        return inputEnd - inputStart;
    }

    private byte[] take(int count) {
        byte[] bytes = Arrays.copyOfRange(input, inputStart, inputStart + count);
        inputStart += count;
        return bytes;
    }

    /** All up to the end; null if the raw stream has nothing now and does not wait. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized byte[] readAll() {
        flushOutput();
        byte[] first = take(available());
        byte[] rest;
        PyFileIO file = file();
        if (file != null) {
            rest = file.readAll();
        } else {
            rest = readAllRaw();
        }
        if (rest == null && first.length > 0) {
            return first;
        }
        if (first.length == 0) {
            return rest;
        }
        byte[] both = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, both, first.length, rest.length);
        return both;
    }

    /** What the raw stream still has, by its {@code readall} if it has one, else piece by piece; null as above. */
    private byte[] readAllRaw() {
        Object readAll = Attributes.getOrNull(raw, "readall");
        if (readAll != null) {
            Object all = Calls.call(readAll);
            return all == PyNone.NONE ? null : bytesOf(all, "readall");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object piece = Calls.callMethod(raw, "read");
            byte[] bytes = piece == PyNone.NONE ? null : bytesOf(piece, "read");
            if (bytes == null && all.size() == 0) {
                return null;
            } else if (bytes == null || bytes.length == 0) {
                return all.toByteArray();
            }
            all.write(bytes, 0, bytes.length);
        }
    }

    private static byte[] bytesOf(Object value, String method) {
        if (value instanceof PyBytes bytes) {
            return bytes.value();
        }
        throw Errors.typeError("%s() should return bytes", method);
    }

    /** That many bytes, less at the end; null if the raw stream has nothing now and does not wait. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized byte[] read(long count) {
        flushOutput();
        blocked = false;
        if (count <= available()) {
            return take((int) count);
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        while (result.size() < count) {
            if (available() == 0 && !fill()) {
                break;
            }
            byte[] piece = take((int) Math.min(available(), count - result.size()));
            result.write(piece, 0, piece.length);
        }
        return result.size() == 0 && blocked ? null : result.toByteArray();
    }

    /** What is there, or what one read below gives. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized byte[] readOnce(long count) {
        flushOutput();
        if (available() == 0) {
            fill();
        }
        return take((int) Math.min(available(), count < 0 ? capacity : count));
    }

    /**
     * The same for a target of that size, which a buffer smaller than what is left of it would only delay; null if the raw
     * stream has nothing now and does not wait.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized byte[] readOnceInto(int length) {
        flushOutput();
        blocked = false;
        int left = length - available();
        if (left <= capacity) {
            byte[] bytes = readOnce(length);
            return bytes.length == 0 && blocked ? null : bytes;
        }
        byte[] first = take(available());
        byte[] direct = new byte[left];
        int read = readRaw(direct);
        if (read == PyFileIO.BLOCKED && first.length == 0) {
            return null;
        }
        int count = Math.max(read, 0);
        byte[] both = Arrays.copyOf(first, first.length + count);
        System.arraycopy(direct, 0, both, first.length, count);
        return both;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized byte[] peek() {
        flushOutput();
        if (available() == 0) {
            fill();
        }
        return Arrays.copyOfRange(input, inputStart, inputEnd);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized byte[] readLine(long limit) {
        flushOutput();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            if (available() == 0 && !fill()) {
                break;
            }
            int end = inputEnd;
            if (limit >= 0 && limit - line.size() < available()) {
                end = inputStart + (int) (limit - line.size());
            }
            int i = inputStart;
            while (i < end && input[i] != '\n') {
                i++;
            }
            boolean complete = i < end;
            byte[] piece = take((complete ? i + 1 : i) - inputStart);
            line.write(piece, 0, piece.length);
            if (complete) {
                break;
            }
        }
        return line.toByteArray();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void write(byte[] bytes) {
        if (isClosed()) {
            throw Errors.valueError("write to closed file");
        }
        dropInput();
        boolean emptied = outputSize + bytes.length <= capacity || pushOutput();
        if (emptied && bytes.length > capacity) {
            writeLarge(bytes);
            return;
        }
        int kept = Math.min(bytes.length, capacity - outputSize);
        if (outputSize + kept > output.length) {
            output = Arrays.copyOf(output, Math.min(capacity, Math.max(outputSize + kept, output.length * 2)));
        }
        System.arraycopy(bytes, 0, output, outputSize, kept);
        outputSize += kept;
        if (kept < bytes.length) {
            throw wouldBlock(kept);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void flushOutput() {
        if (!pushOutput()) {
            throw wouldBlock(0);
        }
    }

    /** Writes what the raw stream takes without waiting; whether that was all. */
    private boolean pushOutput() {
        if (outputSize > 0) {
            int done = writeRaw(output, outputSize);
            outputSize -= done;
            System.arraycopy(output, done, output, 0, outputSize);
        }
        return outputSize == 0;
    }

    /** What the raw stream does not take is kept as far as it fits. */
    private void writeLarge(byte[] bytes) {
        int done = writeRaw(bytes, bytes.length);
        if (done < bytes.length) {
            int kept = Math.min(bytes.length - done, capacity);
            output = Arrays.copyOf(Arrays.copyOfRange(bytes, done, done + kept), capacity);
            outputSize = kept;
            if (done + kept < bytes.length) {
                throw wouldBlock(done + kept);
            }
        }
    }

    private static PException wouldBlock(long written) {
        Object[] arguments = {(long) OsErrors.EAGAIN, PyStrings.of("write could not complete without blocking"), written
        };
        PException error = Errors.raise(ExceptionTypes.BLOCKING_IO_ERROR, arguments);
        error.exception().setField(ExceptionField.CHARACTERS_WRITTEN, written);
        return error;
    }

    /**
     * Pushes everything on, through the context's stream too; another raw stream is flushed by readers only. One that has
     * read ahead takes the raw stream back to where it is.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void flushAll() {
        flushOutput();
        PyFileIO file = file();
        if (file != null) {
            file.flushBelow();
        } else if (!type().isSubtypeOf(StreamTypes.BUFFERED_WRITER)
                && !type().isSubtypeOf(StreamTypes.BUFFERED_RANDOM)) {
            Calls.callMethod(raw, "flush");
        }
        if (type().isSubtypeOf(StreamTypes.BUFFERED_RANDOM)) {
            dropInput();
        }
    }

    /** Forgets what was read ahead and takes the raw stream back to where the reader is. */
    private void dropInput() {
        int ahead = available();
        inputStart = 0;
        inputEnd = 0;
        if (ahead > 0) {
            seekRaw(-ahead, 1);
        }
    }

    private long seekRaw(long offset, int whence) {
        PyFileIO file = file();
        return file != null ? file.seek(offset, whence) : StreamCalls.position(raw, "seek", offset, (long) whence);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized long seek(long offset, int whence) {
        flushOutput();
        dropInput();
        return seekRaw(offset, whence);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized long tell() {
        PyFileIO file = file();
        long below = file != null ? file.seek(0, 1) : StreamCalls.position(raw, "tell");
        // what says nothing of where it is, as some devices, is at its beginning
        return Math.max(0, below - available() + outputSize);
    }
}
