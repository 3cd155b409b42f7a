// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.protopython.parser.scope.Scope;
import org.protopython.runtime.FrameVariables;

/** Hands out the frame slots of one piece of code: variables, cells, and slots the translator needs for itself. */
final class FrameLayout {
    /** Its methods are written out, as each start would have to link those that a record has by itself. */
    private record Variable(Scope scope, String name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Variable variable && scope == variable.scope && name.equals(variable.name);
        }

        @Override
        public int hashCode() {
            return 31 * scope.hashCode() + name.hashCode();
        }
    }

    private final FrameDescriptor.Builder builder = FrameDescriptor.newBuilder();
    private final Map<Variable, Integer> slots = new HashMap<>();
    private final List<Integer> kept = new ArrayList<>();
    private final Scope host;

    /** @param host the scope whose code runs in the frame */
    FrameLayout(Scope host) {
        this.host = host;
        int position = newStateSlot();
        if (position != FrameVariables.POSITION_SLOT) {
            throw new IllegalStateException("the position has the first slot");
        }
    }

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
        builder.info(variables(host));
        return FrameVariables.withFrameObject(builder.build());
    }

    /** The variables of a scope that have slots; the slots of its cells are known when its code is translated. */
    FrameVariables variables(Scope scope) {
        LinkedHashSet<String> names = new LinkedHashSet<>(scope.parameters());
        names.addAll(scope.locals());
        names.addAll(scope.cells());
        names.removeIf(name -> !slots.containsKey(new Variable(scope, name)));
        int[] places = names.stream()
                .mapToInt(name -> slots.get(new Variable(scope, name)))
                .toArray();
        return new FrameVariables(names.toArray(String[]::new), places);
    }
}
