// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/** Which line ends a text stream has read so far: its attribute {@code newlines}. */
final class LineEndsSeen {
    private boolean carriageReturn;
    private boolean lineFeed;
    private boolean both;
    private boolean afterReturn;

    void scan(int[] points) {
        for (int c : points) {
            if (c == '\n') {
                both |= afterReturn;
                lineFeed |= !afterReturn;
            } else {
                carriageReturn |= afterReturn;
            }
            afterReturn = c == '\r';
        }
    }

    /** Nothing comes any more: a carriage return at the end was a line end. */
    void end() {
        carriageReturn |= afterReturn;
        afterReturn = false;
    }

    Object value() {
        List<Object> ends = new ArrayList<>();
        if (carriageReturn) {
            ends.add(PyStrings.of("\r"));
        }
        if (lineFeed) {
            ends.add(PyStrings.of("\n"));
        }
        if (both) {
            ends.add(PyStrings.of("\r\n"));
        }
        return switch (ends.size()) {
            case 0 -> PyNone.NONE;
            case 1 -> ends.getFirst();
            default -> new PyTuple(ends.toArray());
        };
    }
}
