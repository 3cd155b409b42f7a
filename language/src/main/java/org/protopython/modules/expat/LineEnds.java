// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.ArrayDeque;

/** How many characters each line feed that the parser has yet to read stands for: most documents have all of a kind. */
final class LineEnds {
    private static final class Run {
        private final int width;
        private int count;

        Run(int width) {
            this.width = width;
        }
    }

    private final ArrayDeque<Run> runs = new ArrayDeque<>();

    void add(int width) {
        Run last = runs.peekLast();
        if (last == null || last.width != width) {
            last = new Run(width);
            runs.addLast(last);
        }
        last.count++;
    }

    /** Takes the first one. */
    int next() {
        Run first = runs.peekFirst();
        if (first == null) {
            return 1;
        }
        if (--first.count == 0) {
            runs.removeFirst();
        }
        return first.width;
    }
}
