// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.statement.Unpacking;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Items;
import org.protopython.ops.Patterns;
import org.protopython.runtime.PException;

/**
 * {@code [a, *rest, b]}. Elements that nobody looks at are not fetched; when the starred one is not captured, the others
 * are fetched by index, otherwise by iteration.
 */
public final class SequencePatternNode extends PatternNode {
    private static final int NO_STAR = -1;

    private final int star;
    private final boolean onlyWildcards;

    /** Null for {@code _} and, if the star captures nothing, for the star. */
    @Children
    private final PatternNode[] patterns;

    /** @param star index of the starred pattern, -1 for none */
    public SequencePatternNode(PatternNode[] patterns, int star) {
        this.patterns = patterns;
        this.star = star;
        boolean all = true;
        for (PatternNode pattern : patterns) {
            all &= pattern == null;
        }
        this.onlyWildcards = all;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
        try {
            return matchesItems(frame, subject);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private boolean matchesItems(VirtualFrame frame, Object subject) {
        if (!Patterns.isSequence(subject)) {
            return false;
        }
        int size = patterns.length;
        if (star == NO_STAR || size > 1) {
            long length = length(subject);
            if (star == NO_STAR ? length != size : length < size - 1) {
                return false;
            }
        }
        if (onlyWildcards) {
            return true;
        } else if (star != NO_STAR && patterns[star] == null) {
            return matchesByIndex(frame, subject);
        } else if (subject instanceof PyTuple tuple && star == NO_STAR && tuple.type() == BuiltinTypes.TUPLE) {
            return matchesAll(frame, tuple.items());
        }
        return matchesAll(frame, unpack(subject));
    }

    private static long length(Object subject) {
        if (subject instanceof PyTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
            return tuple.size();
        } else if (subject instanceof PyList list && list.type() == BuiltinTypes.LIST) {
            return list.size();
        }
        return Items.length(subject);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object[] unpack(Object subject) {
        return star == NO_STAR
                ? Unpacking.exactly(subject, patterns.length)
                : Unpacking.starred(subject, patterns.length, star);
    }

    @ExplodeLoop
    private boolean matchesAll(VirtualFrame frame, Object[] items) {
        for (int i = 0; i < patterns.length; i++) {
            if (patterns[i] != null && !patterns[i].matches(frame, items[i])) {
                return false;
            }
        }
        return true;
    }

    /** The length is asked for again at each element behind the star: the patterns before it may have changed it. */
    @ExplodeLoop
    private boolean matchesByIndex(VirtualFrame frame, Object subject) {
        for (int i = 0; i < patterns.length; i++) {
            if (patterns[i] != null) {
                long index = i < star ? i : length(subject) - (patterns.length - i);
                if (!patterns[i].matches(frame, item(subject, index))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Object item(Object subject, long index) {
        if (subject instanceof PyTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
            return tuple.get((int) index);
        } else if (subject instanceof PyList list && list.type() == BuiltinTypes.LIST) {
            Object item = list.getOrNull((int) index);
            if (item != null) {
                return item;
            }
        }
        return Items.get(subject, index);
    }
}
