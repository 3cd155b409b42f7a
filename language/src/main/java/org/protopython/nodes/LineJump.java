// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trace function has set {@code f_lineno}: control leaves the running statement up to the innermost block that
 * contains the target, and goes on from there, block by block, into the statements around it. Statements that hold
 * something while their block runs (an iterator, the {@code __exit__} of a context manager, the exception being
 * handled) leave it here, for the statement that is entered at their place.
 */
public final class LineJump extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    private final transient Map<Node, Integer> steps;
    private final transient List<StatementNode> left;
    private final transient List<StatementNode> entered;
    private final transient Map<Node, Object> kept = new IdentityHashMap<>();
    private final int position;

    /**
     * @param steps which of its parts each node around the target goes to
     * @param left the holding statements around the place that is left, from the outside in
     * @param entered those around the target
     * @param position of the target, 0 for the end of a block
     */
    public LineJump(Map<Node, Integer> steps, List<StatementNode> left, List<StatementNode> entered, int position) {
        this.steps = steps;
        this.left = left;
        this.entered = entered;
        this.position = position;
    }

    /** Whether the target is within the node, as far as the jump cares. */
    @TruffleBoundary
    public boolean leadsInto(Node node) {
        return steps.containsKey(node);
    }

    /** The part of the node where the target is. */
    @TruffleBoundary
    public int step(Node node) {
        return steps.get(node);
    }

    public int position() {
        return position;
    }

    /** A statement that is left gives away what it holds. */
    @TruffleBoundary
    public void keep(StatementNode statement, Object value) {
        kept.put(statement, value);
    }

    /** What the statement holds that is entered: what another has held at the same depth. */
    @TruffleBoundary
    public Object kept(StatementNode statement) {
        for (int i = 0; i < entered.size(); i++) {
            if (entered.get(i) == statement) {
                return kept.get(left.get(i));
            }
        }
        throw new IllegalStateException("holds nothing");
    }
}
