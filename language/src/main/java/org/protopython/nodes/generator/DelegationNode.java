// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Generators;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.async.Awaitables;
import org.protopython.ops.async.PyCoroutineWrapper;
import org.protopython.ops.async.Returned;
import org.protopython.ops.async.SendNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * Runs another iterator to its end in place of the generator ({@code yield from}, {@code await}; PEP 380): what it yields
 * the generator yields, what is sent or thrown goes to it.
 */
final class DelegationNode extends PythonNode implements CodePart {
    private final int stateSlot;
    private final int iteratorSlot;

    @Child
    private TraceNode trace = TraceNode.create();

    @Child
    private SendNode send = SendNode.create();

    DelegationNode(int stateSlot, int iteratorSlot) {
        this.stateSlot = stateSlot;
        this.iteratorSlot = iteratorSlot;
    }

    /** What is sent first. */
    @Override
    public Object constant() {
        return PyNone.NONE;
    }

    /** Whether the generator was suspended here. */
    boolean isRunning(VirtualFrame frame) {
        return GeneratorFrame.state(frame, stateSlot) != 0;
    }

    /** Starts the iterator; its result, or {@link YieldException}. */
    Object start(VirtualFrame frame, Object iterator) {
        return orException(startOrYield(frame, iterator));
    }

    /** Goes on where the generator was suspended; the result of the iterator, or {@link YieldException}. */
    Object resume(VirtualFrame frame) {
        return orException(resumeOrYield(frame));
    }

    /** Leaves the expression for its statement when the generator is suspended. */
    static Object orException(Object result) {
        if (result == Completion.YIELD) {
            throw YieldException.INSTANCE;
        }
        return result;
    }

    /** As {@link #start}, but {@link Completion#YIELD} when the generator is suspended. */
    Object startOrYield(VirtualFrame frame, Object iterator) {
        GeneratorFrame.setState(frame, stateSlot, 1);
        frame.setObject(iteratorSlot, iterator);
        PyGenerator generator = GeneratorFrame.generator(frame);
        try {
            return result(frame, generator, iterator, send.execute(frame, iterator, PyNone.NONE));
        } catch (PException e) {
            finish(frame, generator);
            throw e;
        }
    }

    /** As {@link #resume}, but {@link Completion#YIELD} when the generator is suspended. */
    Object resumeOrYield(VirtualFrame frame) {
        PyGenerator generator = GeneratorFrame.generator(frame);
        Object iterator = frame.getObject(iteratorSlot);
        RuntimeException thrown = generator.thrown();
        try {
            Object item;
            if (thrown == null) {
                item = send.execute(frame, iterator, generator.takeSent());
            } else {
                generator.setThrown(null);
                if (!(thrown instanceof PException exception)) {
                    finish(frame, generator);
                    throw thrown;
                }
                item = throwInto(generator, iterator, exception);
            }
            return result(frame, generator, iterator, item);
        } catch (PException e) {
            finish(frame, generator);
            throw e;
        }
    }

    private Object result(VirtualFrame frame, PyGenerator generator, Object iterator, Object item) {
        if (item instanceof Returned returned) {
            finish(frame, generator);
            trace.stopped(frame, iterator, returned.value());
            return returned.value();
        }
        generator.setYielded(item);
        generator.setDelegate(iterator);
        return Completion.YIELD;
    }

    private void finish(VirtualFrame frame, PyGenerator generator) {
        GeneratorFrame.setState(frame, stateSlot, 0);
        frame.setObject(iteratorSlot, null);
        generator.setDelegate(null);
    }

    /**
     * What the generator itself is handling is none of the iterator's business: it becomes the context of what comes out
     * of the iterator, as if that had been thrown into the generator.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object throwInto(PyGenerator generator, Object iterator, PException thrown) {
        ThreadState state = PythonContext.get(null).threadState();
        PyBaseException own = state.handled();
        state.setHandled(generator.handled());
        try {
            return throwInto(iterator, thrown);
        } catch (PException e) {
            if (own != generator.handled()) {
                Errors.chain(e.exception(), own);
            }
            throw e;
        } finally {
            state.setHandled(own);
        }
    }

    /** An iterator without {@code throw} counts as one that throws it again: a StopIteration is its end. */
    private static Object throwInto(Object iterator, PException thrown) {
        if (iterator instanceof PyCoroutineWrapper wrapper) {
            return throwInto(wrapper.coroutine(), thrown);
        } else if (iterator instanceof PyGenerator delegate) {
            if (thrown.isInstance(ExceptionTypes.GENERATOR_EXIT)) {
                Generators.close(delegate);
                throw thrown;
            }
            Object item = Generators.resume(delegate, PyNone.NONE, thrown);
            return item == null ? new Returned(delegate.yielded()) : item;
        }
        if (thrown.isInstance(ExceptionTypes.GENERATOR_EXIT)) {
            close(iterator);
            throw thrown;
        }
        Object found = Attributes.getOrNull(iterator, "throw");
        if (found == null) {
            return Awaitables.stopped(thrown);
        }
        try {
            return Calls.call(found, thrown.throwArguments());
        } catch (PException e) {
            return Awaitables.stopped(e);
        }
    }

    /** Whatever goes wrong as its method is looked up is only told of. */
    private static void close(Object iterator) {
        Object method;
        try {
            method = Attributes.getOrNull(iterator, "close");
        } catch (PException e) {
            String message = "Exception ignored while closing generator " + Texts.reprJava(iterator);
            Unraisable.report(PythonContext.get(null), e, message, null);
            return;
        }
        if (method != null) {
            Calls.call(method);
        }
    }
}
