// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

/**
 * What statements tell of their blocks to find out where a trace function may jump. Each answer says whether control can
 * come to the end of the block, as code that cannot be reached does not exist for a jump.
 */
public interface JumpSurvey {
    /** What a statement holds while one of its blocks runs. */
    enum Hold {
        NOTHING,
        /** The iterator of a loop. */
        ITERATOR,
        /** The {@code __exit__} of a context manager. */
        EXIT,
        /** The exception being handled. */
        EXCEPTION,
        /** The exception of which handlers are asked whether they take it. */
        RAISED,
        /** The subject of a {@code match} that no case has taken yet. */
        SUBJECT,
        /** What is left of an exception group. */
        GROUP
    }

    /** The block that is part number {@code step} of the statement. */
    boolean part(StatementNode statement, int step, StatementNode block, Hold hold);

    /** A place of the statement, outside of its blocks, of which trace functions hear. */
    void place(StatementNode statement, int position, Hold... holds);

    /** The place where a statement goes on after its part number {@code step}; jumps from there lead to it. */
    void end(StatementNode statement, int step, StatementNode block, Hold hold, int position);

    /** A {@code break}. */
    void breaks();

    /** The blocks that follow are in a loop. */
    void beginLoop();

    /** The loop is through; whether there was a {@code break}. */
    boolean endLoop();

    /** {@code if}. */
    default boolean branches(StatementNode statement, Boolean test, StatementNode body, StatementNode orelse) {
        boolean ends = test != Boolean.FALSE && part(statement, 0, body, Hold.NOTHING);
        if (test == Boolean.TRUE) {
            return ends;
        }
        return orelse == null || part(statement, 1, orelse, Hold.NOTHING) || ends;
    }

    /** A loop. */
    default boolean loop(
            StatementNode statement, Boolean test, Hold hold, int head, StatementNode body, StatementNode orelse) {
        beginLoop();
        if (test != Boolean.FALSE) {
            part(statement, 0, body, hold);
            place(statement, head, hold);
        }
        boolean breaks = endLoop();
        if (test == Boolean.TRUE) {
            return breaks;
        }
        return orelse == null || part(statement, 1, orelse, Hold.NOTHING) || breaks;
    }

    /** {@code try} with the blocks of handlers, which are its parts from 2 on. */
    default boolean handlers(
            StatementNode statement,
            StatementNode body,
            StatementNode orelse,
            Hold hold,
            int[] positions,
            StatementNode[] blocks) {
        boolean ends = part(statement, 0, body, Hold.NOTHING);
        if (orelse != null && ends) {
            ends = part(statement, 1, orelse, Hold.NOTHING);
        }
        for (int i = 0; i < blocks.length; i++) {
            place(statement, positions[i], hold, Hold.RAISED);
            ends |= part(statement, 2 + i, blocks[i], hold);
        }
        return ends;
    }

    /** {@code try} with {@code finally}. */
    default boolean cleanUp(StatementNode statement, StatementNode body, StatementNode last) {
        boolean ends = part(statement, 0, body, Hold.NOTHING);
        return part(statement, 1, last, Hold.NOTHING) && ends;
    }

    /** {@code with}; its place is told when it ends. */
    default boolean context(StatementNode statement, int position, StatementNode body) {
        part(statement, 0, body, Hold.EXIT);
        end(statement, 0, body, Hold.EXIT, position);
        return true;
    }
}
