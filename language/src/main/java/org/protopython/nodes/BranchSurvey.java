// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import org.protopython.nodes.tracing.BranchNode;
import org.protopython.runtime.Branch;

/**
 * What statements tell of their conditions and blocks to find out where control branches. Places are positions as frames
 * keep them, {@link Branch#END} is the end of the code.
 */
public interface BranchSurvey {
    /** The branches within a block, null for none, after which control goes on at the place. */
    void block(StatementNode block, int next);

    /** The branches within the block of a loop, in which {@code continue} goes to its head and {@code break} behind it. */
    void loop(StatementNode block, int head, int next);

    /** The branches within a block that is left by way of another one. */
    void guarded(StatementNode block, StatementNode last, int next);

    /** The branches of a condition, whose node this is. */
    void condition(PythonNode test, int yes, int no);

    /** As {@link #condition} when it is the false outcome with which control goes on in the text. */
    void assertion(PythonNode test, int yes, int no);

    /** The branches within a node that is no statement, or within the parts of a statement that are none. */
    void expressions(PythonNode node);

    /**
     * One branch.
     *
     * @return what tells of it when it is executed; null if nobody wants that
     */
    BranchNode branch(int source, int yes, int no);

    /**
     * Where control goes on to execute a block.
     *
     * @param block null for none
     * @param next where it goes on after the block
     * @param source of the branch that leads to the block
     */
    int begin(StatementNode block, int next, int source);

    /** The place of a node, or of the first within it that has one. */
    int place(PythonNode node);

    /** {@code if}. */
    default void branches(PythonNode test, StatementNode body, StatementNode orelse, int next) {
        int source = place(test);
        condition(test, begin(body, next, source), begin(orelse, next, source));
        block(body, next);
        block(orelse, next);
    }

    /** {@code for}, whose head is the place of what gives the next element. */
    default BranchNode elements(PythonNode head, StatementNode body, StatementNode orelse, int next) {
        int place = head.position();
        BranchNode branch = branch(place, place, begin(orelse, next, place));
        expressions(head);
        loop(body, place, next);
        block(orelse, next);
        return branch;
    }

    /** {@code while}. */
    default void repeated(PythonNode test, StatementNode body, StatementNode orelse, int next) {
        int head = place(test);
        condition(test, begin(body, head, head), begin(orelse, next, head));
        loop(body, head, next);
        block(orelse, next);
    }
}
