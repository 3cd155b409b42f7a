// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.PyType;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** {@code io.StringIO}: code points in memory. Whoever moves or changes something holds its monitor. */
final class PyStringIO extends PyStream {
    private int[] store = new int[16];
    private int size;
    private long position;
    private Newlines newlines = Newlines.KEEP_LINE_FEEDS;
    private LineEndsSeen seen = new LineEndsSeen();

    PyStringIO(PyType type) {
        super(type);
    }

    synchronized void start(TruffleString text, Newlines mode) {
        newlines = mode;
        seen = new LineEndsSeen();
        size = 0;
        position = 0;
        write(text);
        position = 0;
    }

    /** Goes on with contents whose line ends have been translated before. */
    synchronized void restore(TruffleString text, Newlines mode, long newPosition) {
        newlines = mode;
        seen = new LineEndsSeen();
        store = CodePoints.of(text).clone();
        size = store.length;
        position = newPosition;
    }

    /** Which line ends were written, where any of them ends a line. */
    LineEndsSeen seen() {
        return seen;
    }

    Newlines newlines() {
        return newlines;
    }

    int size() {
        return size;
    }

    long position() {
        return position;
    }

    void setPosition(long newPosition) {
        position = newPosition;
    }

    synchronized void write(TruffleString text) {
        if (text.isEmpty()) {
            return;
        }
        if (newlines == Newlines.UNIVERSAL || newlines == Newlines.KEEP_ALL) {
            seen.scan(CodePoints.of(text));
            seen.end();
        }
        TruffleString stored = newlines.translatesInput() ? newlines.toLineFeeds(text) : newlines.forOutput(text);
        int length = CodePoints.length(stored);
        if (position > Integer.MAX_VALUE - length) {
            throw Errors.overflowError("new position too large");
        }
        int start = (int) position;
        int end = start + length;
        if (end > store.length) {
            store = Arrays.copyOf(store, Math.max(end, (int) Math.min(store.length * 2L, Integer.MAX_VALUE - 8L)));
        }
        if (start > size) {
            Arrays.fill(store, size, start, 0);
        }
        CodePoints.copy(stored, store, start);
        position = end;
        size = Math.max(size, end);
    }

    /** @param limit negative for all */
    synchronized TruffleString read(long limit) {
        int start = (int) Math.min(position, size);
        int end = limit < 0 || limit > size - start ? size : start + (int) limit;
        position = Math.max(position, end);
        return CodePoints.text(store, start, end);
    }

    synchronized TruffleString readLine(long limit) {
        int start = (int) Math.min(position, size);
        int end = newlines.endOfLine(store, start, size);
        end = end < 0 ? size : end;
        if (limit >= 0 && limit < end - start) {
            end = start + (int) limit;
        }
        position = Math.max(position, end);
        return CodePoints.text(store, start, end);
    }

    synchronized TruffleString contents() {
        return CodePoints.text(store, 0, size);
    }

    synchronized void truncate(int newSize) {
        size = Math.min(size, newSize);
    }
}
