// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.PyType;
import org.protopython.ops.text.CodePoints;

/** {@code io.StringIO}: code points in memory. Whoever moves or changes something holds its monitor. */
final class PyStringIO extends PyStream {
    private int[] store = new int[16];
    private int size;
    private int position;
    private Newlines newlines = Newlines.KEEP_LINE_FEEDS;

    PyStringIO(PyType type) {
        super(type);
    }

    synchronized void start(TruffleString text, Newlines mode) {
        newlines = mode;
        size = 0;
        position = 0;
        write(text);
        position = 0;
    }

    /** Goes on with contents whose line ends have been translated before. */
    synchronized void restore(TruffleString text, Newlines mode, int newPosition) {
        newlines = mode;
        store = CodePoints.of(text).clone();
        size = store.length;
        position = newPosition;
    }

    Newlines newlines() {
        return newlines;
    }

    int size() {
        return size;
    }

    int position() {
        return position;
    }

    void setPosition(int newPosition) {
        position = newPosition;
    }

    synchronized void write(TruffleString text) {
        int[] points =
                CodePoints.of(newlines.translatesInput() ? newlines.toLineFeeds(text) : newlines.forOutput(text));
        int end = Math.addExact(position, points.length);
        if (end > store.length) {
            store = Arrays.copyOf(store, Math.max(end, store.length * 2));
        }
        if (position > size) {
            Arrays.fill(store, size, position, 0);
        }
        System.arraycopy(points, 0, store, position, points.length);
        position = end;
        size = Math.max(size, end);
    }

    /** @param limit negative for all */
    synchronized TruffleString read(long limit) {
        int start = Math.min(position, size);
        int end = limit < 0 || limit > size - start ? size : start + (int) limit;
        position = Math.max(position, end);
        return CodePoints.text(store, start, end);
    }

    synchronized TruffleString readLine(long limit) {
        int start = Math.min(position, size);
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
