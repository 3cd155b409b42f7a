// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.JavaErrors;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.ThreadState;

/** The body of a generator: each call takes the generator, goes on in its frame, and returns the next value or null. */
public final class GeneratorBodyRootNode extends StatementsRootNode {
    public GeneratorBodyRootNode(TruffleLanguage<?> language, PyCode code, StatementNode body) {
        super(language, null, code, body);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return execute((PyGenerator) frame.getArguments()[0]);
    }

    private Object execute(PyGenerator generator) {
        Object completion;
        ThreadState thread = ThreadState.enter(this);
        int depth = ThreadState.depth(thread);
        try {
            RuntimeException thrown = generator.thrown();
            if (!(thrown instanceof LineJump)) {
                resumed(generator);
                if (thrown != null && !generator.isStarted()) {
                    throw raisedAtOnce(generator, (PException) thrown);
                }
            }
            completion = body.execute(generator.frame());
        } catch (PException e) {
            ThreadState.leave(thread, depth);
            trace.unwound(generator.frame(), e);
            throw e.leaveSuspendable(this, generator.frame());
        } catch (StackOverflowError | OutOfMemoryError e) {
            ThreadState.leave(thread, depth);
            throw JavaErrors.of(e).leaveSuspendable(this, generator.frame());
        }
        ThreadState.leave(thread, depth);
        if (completion == Completion.YIELD) {
            try {
                trace.yielded(generator);
            } catch (LineJump jump) {
                CompilerDirectives.transferToInterpreter();
                return jumped(generator, jump);
            }
            return generator.takeYielded();
        }
        generator.setYielded(completion == null ? PyNone.NONE : completion);
        trace.returned(generator.frame(), generator.yielded());
        return null;
    }

    @Override
    public void become(PyCode derived) {
        throw new IllegalStateException("the root of the generator function is what is called");
    }

    private PException raisedAtOnce(PyGenerator generator, PException thrown) {
        PException placed = thrown.at(this);
        trace.raised(generator.frame(), placed);
        return placed;
    }

    private void resumed(PyGenerator generator) {
        try {
            trace.resumed(generator);
        } catch (LineJump jump) {
            CompilerDirectives.transferToInterpreter();
            generator.setThrown(jump);
        }
    }

    /** Goes on at once, where a tracer that was told of the yielded value wants it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object jumped(PyGenerator generator, LineJump jump) {
        generator.setThrown(jump);
        return execute(generator);
    }
}
