// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.tracing.TellingNode;
import org.protopython.ops.tracing.Tracing;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.TraceEvent;

/**
 * Notes in the frame which statement runs, and tells trace functions. While no program of the engine has ever set one,
 * the latter costs nothing.
 */
public final class TraceNode extends TellingNode {
    /** Whether the calls around tell of themselves. */
    @CompilationFinal
    private boolean callsTold;

    private TraceNode() {}

    @NeverDefault
    public static TraceNode create() {
        return new TraceNode();
    }

    /** Makes the calls and branches in the code around tell of themselves, the first time that this node has something to tell. */
    private void tellCalls() {
        if (!callsTold) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            ToldCallNode.tellCalls(getParent());
            if (getRootNode() instanceof CodeRoot root) {
                root.tellBranches();
            }
            callsTold = true;
        }
    }

    /** @param position of what runs now, as {@link FrameVariables#POSITION_SLOT} has it; 0 for a place without text */
    public void at(VirtualFrame frame, int position) {
        at(frame, position, TraceEvent.LINE);
    }

    /** As {@link #at} for the head of a loop that goes on, of which trace functions hear each time. */
    public void again(VirtualFrame frame, int position) {
        at(frame, position, TraceEvent.TURN);
    }

    /** As {@link #at} for the end of the block of a {@code with}, before {@code __exit__} is called. */
    public void exiting(VirtualFrame frame, int position) {
        at(frame, position, TraceEvent.EXIT);
    }

    /** As {@link #at} for a place of which trace functions do not hear. */
    void moved(VirtualFrame frame, int position) {
        frame.setIntStatic(FrameVariables.POSITION_SLOT, position);
    }

    private void at(VirtualFrame frame, int position, TraceEvent event) {
        if (position != 0) {
            boolean active = isActive();
            if (active) {
                tellCalls();
                Tracing.instruction(frame.materialize());
                if (event == TraceEvent.TURN) {
                    Tracing.turned(frame.materialize(), position);
                }
            }
            frame.setIntStatic(FrameVariables.POSITION_SLOT, position);
            if (active) {
                Tracing.line(frame.materialize(), position, event);
            }
        }
    }

    /** The last statement of a block has ended whose end changes what a program can see. */
    public void ended(VirtualFrame frame) {
        if (isActive()) {
            Tracing.instruction(frame.materialize());
        }
    }

    /** Executes the statement to which, or into which, a trace function has jumped. */
    public Object jumped(VirtualFrame frame, StatementNode statement, LineJump jump) {
        StatementNode target = StatementNode.unwrapped(statement);
        if (jump.leadsInto(target)) {
            return target.enter(frame, jump);
        }
        frame.setIntStatic(FrameVariables.POSITION_SLOT, jump.position());
        Tracing.jumped(frame.materialize(), jump.position());
        return statement.execute(frame);
    }

    /** A statement of the frame has raised, or a call in it has. */
    public void raised(VirtualFrame frame, PException e) {
        if (isActive()) {
            Tracing.exception(frame.materialize(), e);
        }
    }

    /** The iterator of a loop has come to its end. */
    public void exhausted(VirtualFrame frame, Object iterator) {
        if (isActive()) {
            Tracing.exhausted(frame.materialize(), iterator);
        }
    }

    /** An iterator that the frame runs has come to its end. */
    public void stopped(VirtualFrame frame, Object iterator, Object value) {
        if (isActive()) {
            Tracing.stopped(frame.materialize(), iterator, value);
        }
    }

    /** The function begins. */
    public void called(VirtualFrame frame) {
        if (isActive()) {
            tellCalls();
            Tracing.call(frame.materialize());
        }
    }

    /** The module has no statements. */
    void nothing(VirtualFrame frame) {
        if (isActive()) {
            Tracing.nothing(frame.materialize());
        }
    }

    /** The function returns a value. */
    public void returned(VirtualFrame frame, Object value) {
        if (isActive()) {
            Tracing.returned(frame.materialize(), value);
        }
    }

    /** The function ends by an exception. */
    public void unwound(VirtualFrame frame, PException e) {
        if (isActive()) {
            Tracing.unwound(frame.materialize(), e);
        }
    }

    /** The body of the generator begins or goes on. */
    public void resumed(PyGenerator generator) {
        if (isActive()) {
            tellCalls();
            Tracing.resume(generator);
        }
    }

    /** The body of the generator yields a value. */
    public void yielded(PyGenerator generator) {
        if (isActive()) {
            Tracing.yielded(generator.frame(), generator.yielded());
        }
    }
}
