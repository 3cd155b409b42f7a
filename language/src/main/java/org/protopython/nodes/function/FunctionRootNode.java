// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.JavaErrors;
import org.protopython.objects.PyNone;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.ThreadState;

/** The root of a Python function, of a module, or of the body of a class. */
public final class FunctionRootNode extends StatementsRootNode {
    /** So often compiled code is left to make an object of a frame; then it makes the object from the beginning. */
    private static final int TAKEN_SELDOM = 2;

    private final TakenFrames takenFrames = new TakenFrames();

    @Child
    private StatementNode prologue;

    /** @param prologue moves the arguments into their variables; may be null */
    public FunctionRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            PyCode code,
            StatementNode prologue,
            StatementNode body) {
        super(language, descriptor, code, body);
        this.prologue = prologue;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ThreadState thread = ThreadState.enter(this);
        int depth = ThreadState.depth(thread);
        if (takenFrames.areOften()) {
            CompilerDirectives.blackhole(frame.materialize());
        }
        try {
            if (prologue != null) {
                prologue.execute(frame);
            }
            trace.called(frame);
            Object completion = body.execute(frame);
            Object result = completion == null ? PyNone.NONE : completion;
            trace.returned(frame, result);
            if (frame.getAuxiliarySlot(FrameVariables.FRAME_OBJECT_SLOT) != null) {
                FrameObjects.returned(frame.materialize());
            }
            ThreadState.leave(thread, depth);
            return result;
        } catch (PException e) {
            ThreadState.leave(thread, depth);
            trace.unwound(frame, e);
            throw e.leave(this, frame);
        } catch (StackOverflowError | OutOfMemoryError e) {
            ThreadState.leave(thread, depth);
            throw JavaErrors.of(e).leave(this, frame);
        }
    }

    @Override
    public void frameTaken() {
        takenFrames.count();
    }

    @Override
    public boolean areFramesTaken() {
        return takenFrames.areOften();
    }

    @Override
    public void become(PyCode derived) {
        PyCode fresh = code();
        setCode(derived);
        String problem = ChangedCode.apply(this, fresh, derived);
        if (problem != null) {
            prologue = null;
            body = insert(new BodyNode(new NotExecutableNode(problem)));
        }
    }

    /** How often frames were taken from compiled code. */
    private static final class TakenFrames {
        private final Assumption seldom = Assumption.create("frames are seldom taken");
        private int count;

        boolean areOften() {
            return !seldom.isValid();
        }

        @TruffleBoundary
        synchronized void count() {
            if (++count > TAKEN_SELDOM) {
                seldom.invalidate();
            }
        }
    }
}
