// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.protopython.parser.scope.Scope;

/** Hands out the frame slots of one piece of code: variables, cells, and slots the translator needs for itself. */
final class FrameLayout {
    private record Variable(Scope scope, String name) {}

    private final FrameDescriptor.Builder builder = FrameDescriptor.newBuilder();
    private final Map<Variable, Integer> slots = new HashMap<>();
    private final List<Integer> kept = new ArrayList<>();

    /** The slot of a variable or of its cell. The scope matters: comprehensions have variables of their own. */
    int slot(Scope scope, String name) {
        return slots.computeIfAbsent(
                new Variable(scope, name), key -> builder.addSlot(FrameSlotKind.Illegal, name, null));
    }

    /** A new slot without a name. */
    int newSlot() {
        return builder.addSlot(FrameSlotKind.Illegal, null, null);
    }

    /**
     * A new slot for the state of a node that can be suspended. It always holds an int, 0 at first, and so needs no tag:
     * a tag that depends on the path taken would keep the compiler from seeing through the frame.
     */
    int newStateSlot() {
        return builder.addSlot(FrameSlotKind.Static, null, null);
    }

    /** A new slot for an operand kept over a suspension. */
    int newKeptSlot() {
        int slot = newSlot();
        kept.add(slot);
        return slot;
    }

    /** Number of kept slots so far; a mark for {@link #keptSince}. */
    int keptMark() {
        return kept.size();
    }

    /** The slots kept since a mark. */
    int[] keptSince(int mark) {
        return kept.subList(mark, kept.size()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    FrameDescriptor build() {
        return builder.build();
    }
}
