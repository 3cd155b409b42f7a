// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Locale;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.ops.text.codec.CodecErrorHandler;
import org.protopython.ops.text.codec.TextCodec;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * {@code io.TextIOWrapper}: text read from and written to a binary stream. What is decoded ahead keeps its line ends;
 * they are translated when it is handed out, so that its length in bytes can be told. Threads take turns.
 */
final class PyTextIOWrapper extends PyStream {
    private static final int CHUNK = 8192;

    private Object buffer;
    private boolean detached;
    private long chunk = CHUNK;
    private String encoding;
    /** What texts are written in that are not at the beginning. */
    private String laterEncoding;

    /** Whether those that are ASCII are written as they are. */
    private boolean asciiStays;

    private boolean isAtBeginning = true;
    private String errors;
    private CodecErrorHandler handler;
    /** Null for the encodings that {@link TextCodec} knows. */
    private RegisteredCodec registered;

    private Newlines newlines;
    private boolean lineBuffering;
    private boolean writeThrough;
    private boolean readable;
    private boolean writable;
    private boolean tellable = true;

    private final ByteArrayBuilder pending = new ByteArrayBuilder(32);
    private int[] decoded = new int[0];
    private int start;
    private int end;
    /** Where among the decoded characters those of the snapshot begin. */
    private int snapshotStart;
    /** Null where nothing was decoded since the stream was there. */
    private TextSnapshot snapshot;

    private StreamDecoder decoder;
    private boolean atEnd;
    private boolean reading;
    private final LineEndsSeen seen = new LineEndsSeen();

    PyTextIOWrapper(PyType type) {
        super(type);
    }

    void open(Object binary, String encodingName, String errorsName, Newlines mode, boolean byLine, boolean through) {
        markOpen();
        buffer = binary;
        readable = StreamCalls.isTrue(binary, "readable");
        writable = StreamCalls.isTrue(binary, "writable");
        configure(encodingName, errorsName, mode, byLine, through);
        clearDecoded();
    }

    void configure(String encodingName, String errorsName, Newlines mode, boolean byLine, boolean through) {
        encoding = encodingName;
        errors = errorsName;
        handler = CodecRegistry.handlerOf(errorsName);
        laterEncoding = TextCodec.withoutMark(encodingName);
        boolean inPieces = !TextCodec.isForRegistry(encodingName) && !TextCodec.hasState(encodingName);
        registered = inPieces ? null : new RegisteredCodec(encodingName, errorsName);
        asciiStays = inPieces && TextCodec.keepsAscii(laterEncoding);
        decoder = inPieces ? new PieceDecoder(encodingName, handler) : registered;
        newlines = mode;
        lineBuffering = byLine;
        writeThrough = through;
    }

    /** Null before {@code __init__} and after {@code detach}. */
    Object buffer() {
        return buffer;
    }

    /** Until it is opened anew, after {@code __init__} has failed too, it has no stream below. */
    void reset() {
        buffer = null;
        detached = false;
    }

    boolean isDetached() {
        return detached;
    }

    long chunk() {
        return chunk;
    }

    /** How many bytes are read at once, and how many are kept before they are written. */
    void setChunk(long size) {
        chunk = size;
    }

    /** Whether what was read was not given out to its end, and has been decoded. */
    boolean isReading() {
        return reading;
    }

    void detach() {
        detached = true;
        buffer = null;
    }

    String encoding() {
        return encoding;
    }

    String errors() {
        return errors;
    }

    Newlines newlines() {
        return newlines;
    }

    boolean lineBuffering() {
        return lineBuffering;
    }

    boolean writeThrough() {
        return writeThrough;
    }

    boolean isTellable() {
        return tellable;
    }

    void setTellable(boolean value) {
        tellable = value;
    }

    LineEndsSeen seen() {
        return seen;
    }

    private PyBuffered plainBuffer() {
        return buffer instanceof PyBuffered binary && binary.type().isBuiltin() ? binary : null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void write(TruffleString text) {
        checkOpen();
        if (!writable) {
            throw StreamErrors.unsupported("not writable");
        }
        TruffleString output = newlines.forOutput(text);
        InternalByteArray ascii = asciiStays && hasNoMark() ? PyStrings.asciiBytesOrNull(output) : null;
        if (ascii != null) {
            write(ascii.getArray(), ascii.getOffset(), ascii.getEnd());
        } else {
            byte[] bytes = registered != null
                    ? registered.encode(output)
                    : TextCodec.encode(output, encodingOfNext(), handler);
            write(bytes, 0, bytes.length);
        }
    }

    private void write(byte[] bytes, int from, int to) {
        // Where one cannot go back, as with a pair of pipes, what was read is not where is written.
        if ((reading || start < end || decoder.isPending()) && StreamCalls.isTrue(buffer, "seekable")) {
            clearDecoded();
        }
        while (pending.length() > 0 && pending.length() + (to - from) > chunk) {
            flushPending();
        }
        pending.append(bytes, from, to);
        boolean lineEnd = lineBuffering && hasLineEnd(bytes, from, to);
        if (writeThrough || lineEnd || pending.length() >= chunk) {
            flushPending();
        }
        if (lineEnd) {
            flushBelow();
        }
    }

    private static boolean hasLineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void flushPending() {
        if (pending.length() == 0) {
            return;
        }
        byte[] bytes = pending.toArray();
        pending.clear();
        PyBuffered binary = plainBuffer();
        if (binary != null) {
            binary.write(bytes);
        } else {
            Calls.callMethod(buffer, "write", new PyBytes(bytes));
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void flushBelow() {
        Calls.callMethod(buffer, "flush");
    }

    synchronized void clearDecoded() {
        start = 0;
        end = 0;
        snapshot = null;
        atEnd = false;
        reading = false;
        decoder.reset();
    }

    private byte[] readBinary(boolean all) {
        PyBuffered binary = plainBuffer();
        if (binary != null) {
            return all ? orWouldBlock(binary.readAll()) : binary.readOnce(chunk);
        } else if (all) {
            Object bytes = Calls.callMethod(buffer, "read");
            return orWouldBlock(bytes == PyNone.NONE ? null : Buffers.bytes(bytes));
        }
        // a raw stream, as of a pipe without a buffer, has no read1
        Object readOnce = Attributes.getOrNull(buffer, "read1");
        return Buffers.bytes(readOnce == null ? Calls.callMethod(buffer, "read", chunk) : Calls.call(readOnce, chunk));
    }

    private static byte[] orWouldBlock(byte[] bytes) {
        if (bytes == null) {
            throw Errors.raise(ExceptionTypes.BLOCKING_IO_ERROR, "Read returned None.");
        }
        return bytes;
    }

    /** Decodes more; false at the end. */
    private boolean fill(boolean all) {
        if (!readable) {
            throw StreamErrors.unsupported("not readable");
        } else if (atEnd) {
            return false;
        }
        reading = true;
        boolean stateful = encoding.toLowerCase(Locale.ROOT).matches("utf[-_]?(16|32)");
        byte[] bytes = readBinary(all || stateful);
        boolean last = all || stateful || bytes.length == 0;
        StreamDecoder.State before = !all && isPositionKept() ? decoder.state() : null;
        TruffleString text = decoder.decode(bytes, last);
        atEnd = last;
        int[] points = CodePoints.of(text);
        append(points);
        snapshot =
                before == null ? null : new TextSnapshot(before.flags(), PieceDecoder.joined(before.pending(), bytes));
        snapshotStart = end - points.length;
        return !last || points.length > 0;
    }

    /** Whether somebody may ask where the stream is; decoders of Python are not bothered in vain. */
    private boolean isPositionKept() {
        return registered == null || tellable && StreamCalls.isTrue(buffer, "seekable");
    }

    private void append(int[] points) {
        if (newlines == Newlines.UNIVERSAL || newlines == Newlines.KEEP_ALL) {
            seen.scan(points);
        }
        int left = end - start;
        if (left == 0) {
            decoded = points;
        } else if (points.length <= decoded.length - end) {
            System.arraycopy(points, 0, decoded, end, points.length);
            end += points.length;
            return;
        } else {
            // room for more: a long line comes in many pieces
            int[] joined = new int[Math.addExact(left, Math.max(left, points.length))];
            System.arraycopy(decoded, start, joined, 0, left);
            System.arraycopy(points, 0, joined, left, points.length);
            decoded = joined;
        }
        start = 0;
        end = left + points.length;
    }

    private TruffleString take(int newStart) {
        int from = start;
        start = newStart;
        if (newlines != Newlines.UNIVERSAL) {
            return CodePoints.text(decoded, from, newStart);
        }
        int[] points = Arrays.copyOfRange(decoded, from, newStart);
        return CodePoints.text(points, 0, Newlines.toLineFeeds(points, points.length));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized TruffleString readAll() {
        flushPending();
        fill(true);
        reading = false;
        return take(end);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized TruffleString read(long count) {
        flushPending();
        while (true) {
            int position = positionAfter(count);
            if (position >= 0) {
                return take(position);
            } else if (!fill(false) && atEnd) {
                return take(Math.max(positionAfter(count), end));
            }
        }
    }

    /** Where so many characters end, a translated line end being one; negative when that is not known yet. */
    private int positionAfter(long count) {
        if (count > end - start) {
            return -1;
        }
        long left = count;
        int i = start;
        while (left > 0) {
            if (i >= end) {
                return -1;
            }
            if (newlines == Newlines.UNIVERSAL && decoded[i] == '\r') {
                if (i + 1 == end && !atEnd) {
                    return -1;
                }
                i += i + 1 < end && decoded[i + 1] == '\n' ? 2 : 1;
            } else {
                i++;
            }
            left--;
        }
        return i;
    }

    /** @param limit negative for none */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized TruffleString readLine(long limit) {
        flushPending();
        try {
            return nextLine(limit);
        } catch (PException e) {
            // as CPython does: what belongs to the line is gone with what could not be decoded
            start = end;
            throw e;
        }
    }

    private TruffleString nextLine(long limit) {
        Newlines ends = newlines == Newlines.UNIVERSAL ? Newlines.KEEP_ALL : newlines;
        int searched = 0;
        while (true) {
            // a line end may begin with the last one that was searched
            int lineEnd = ends.endOfLine(decoded, start + Math.max(0, searched - 1), end);
            searched = end - start;
            boolean open = ends == Newlines.KEEP_ALL && lineEnd == end && decoded[end - 1] == '\r' && !atEnd;
            int most = limit < 0 ? -1 : positionAfter(limit);
            if (most >= 0 && (lineEnd < 0 || most < lineEnd)) {
                return take(most);
            } else if (lineEnd >= 0 && !open) {
                return take(lineEnd);
            } else if (!fill(false) && atEnd) {
                int last = ends.endOfLine(decoded, start, end);
                TruffleString line = take(last < 0 ? end : last);
                if (start == end) {
                    snapshot = null;
                    reading = false;
                }
                return line;
            }
        }
    }

    private boolean hasNoMark() {
        return !isAtBeginning || laterEncoding.equals(encoding);
    }

    /**
     * The encoding of a text to be written, be it empty; some put a mark in front of the first one, unless the file has
     * something. In CPython, UTF-16 and UTF-32 have it only where the stream could go back to it.
     */
    private String encodingOfNext() {
        if (hasNoMark()) {
            return laterEncoding;
        }
        boolean isSeekable = StreamCalls.isTrue(buffer, "seekable");
        if (isSeekable ? StreamCalls.number(buffer, "tell") != 0 : !laterEncoding.equals("utf-8")) {
            isAtBeginning = false;
            return laterEncoding;
        }
        isAtBeginning = false;
        return encoding;
    }

    /** The position of the next character. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized TextPosition tell() {
        flushPending();
        Calls.callMethod(buffer, "flush");
        long position = StreamCalls.number(buffer, "tell");
        if (snapshot == null) {
            return new TextPosition(position, 0, 0, 0, false);
        }
        return snapshot.locate(
                decoder, position - snapshot.bytes().length, Math.max(0, start - snapshotStart), end - snapshotStart);
    }

    /** Goes to a position that {@link #tell} told. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void seek(TextPosition position) {
        seekBelow(position.start(), 0);
        if (readable && (position.start() != 0 || position.flags() != 0)) {
            decoder.setState(new StreamDecoder.State(StreamDecoder.NO_BYTES, position.flags()));
        }
        if (position.charactersToSkip() > 0) {
            byte[] bytes = Buffers.bytes(Calls.callMethod(buffer, "read", (long) position.bytesToFeed()));
            append(CodePoints.of(decoder.decode(bytes, position.needsEnd())));
            if (end < position.charactersToSkip()) {
                throw Errors.raise(ExceptionTypes.OS_ERROR, "can't restore logical file position");
            }
            snapshot = new TextSnapshot(position.flags(), bytes);
            snapshotStart = 0;
            start = position.charactersToSkip();
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized long seekBelow(long position, int whence) {
        flushPending();
        isAtBeginning = true;
        Calls.callMethod(buffer, "flush");
        clearDecoded();
        return StreamCalls.number(buffer, "seek", position, (long) whence);
    }
}
