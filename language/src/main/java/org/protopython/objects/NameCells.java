// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The cells of a namespace: by name, and by the numbers that the text of a program gives to the names it reads. Code that
 * runs with many namespaces finds a cell by its number without searching for the name.
 */
final class NameCells {
    private static final int MAX_TEXTS = 16;

    /** The cells of one text. */
    private static final class Numbered {
        private final Object text;
        private final Numbered next;
        private GlobalCell[] cells = {};

        Numbered(Object text, Numbered next) {
            this.text = text;
            this.next = next;
        }

        Numbered upTo(int count) {
            if (next == null) {
                return this;
            }
            Numbered copy = new Numbered(text, count == 1 ? null : next.upTo(count - 1));
            copy.cells = cells;
            return copy;
        }
    }

    private final Map<TruffleString, NameCell> byName = new HashMap<>();
    private Numbered first;

    NameCell get(TruffleString name) {
        return byName.get(name);
    }

    NameCell getOrMake(TruffleString name, Function<TruffleString, NameCell> maker) {
        return byName.computeIfAbsent(name, maker);
    }

    /** All names are unbound now. */
    void clear() {
        byName.values().forEach(cell -> cell.set(null));
    }

    /** The cell with a number, null when there is none yet; needs no lock. */
    GlobalCell get(Object text, int number) {
        for (Numbered found = first; found != null; found = found.next) {
            if (found.text == text) {
                GlobalCell[] cells = found.cells;
                return number < cells.length ? cells[number] : null;
            }
        }
        return null;
    }

    /** Remembers a cell; those of texts that were used first are forgotten when there are many texts. */
    void put(Object text, int number, GlobalCell cell) {
        Numbered found = first;
        while (found != null && found.text != text) {
            found = found.next;
        }
        if (found == null) {
            found = new Numbered(text, first == null ? null : first.upTo(MAX_TEXTS));
            first = found;
        }
        GlobalCell[] cells =
                Arrays.copyOf(found.cells, Math.max(found.cells.length, Math.max(number + 1, number * 3 / 2)));
        cells[number] = cell;
        found.cells = cells;
    }
}
