// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Generators;
import org.protopython.ops.GetIteratorNode;
import org.protopython.ops.Iteration;
import org.protopython.ops.NextNode;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** {@code yield from iterable} (PEP 380). */
public final class YieldFromNode extends ExpressionNode {
    private final int stateSlot;
    private final int iteratorSlot;

    @Child
    private ExpressionNode iterable;

    @Child
    private GetIteratorNode getIterator = GetIteratorNode.create();

    @Child
    private NextNode next = NextNode.create();

    public YieldFromNode(int stateSlot, int iteratorSlot, ExpressionNode iterable) {
        this.stateSlot = stateSlot;
        this.iteratorSlot = iteratorSlot;
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyGenerator generator = GeneratorFrame.generator(frame);
        try {
            Object iterator;
            Object item;
            if (GeneratorFrame.state(frame, stateSlot) == 0) {
                iterator = getIterator.execute(frame, iterable.execute(frame));
                frame.setObject(iteratorSlot, iterator);
                GeneratorFrame.setState(frame, stateSlot, 1);
                item = advance(frame, iterator, PyNone.NONE);
            } else {
                iterator = frame.getObject(iteratorSlot);
                PException thrown = generator.thrown();
                generator.setThrown(null);
                item = thrown == null ? advance(frame, iterator, generator.sent()) : throwInto(iterator, thrown);
            }
            if (!(item instanceof Result result)) {
                generator.setYielded(item);
                generator.setDelegate(iterator);
                throw YieldException.INSTANCE;
            }
            finish(frame, generator);
            return result.value;
        } catch (PException e) {
            finish(frame, generator);
            throw e.at(this);
        }
    }

    private void finish(VirtualFrame frame, PyGenerator generator) {
        GeneratorFrame.setState(frame, stateSlot, 0);
        frame.setObject(iteratorSlot, null);
        generator.setDelegate(null);
    }

    /** The delegate has returned. */
    private record Result(Object value) {}

    private Object advance(VirtualFrame frame, Object iterator, Object sent) {
        if (iterator instanceof PyGenerator delegate) {
            Object item = sent == PyNone.NONE && !delegate.isCoroutine()
                    ? next.execute(frame, iterator)
                    : Generators.resume(delegate, sent, null);
            return item == null ? new Result(delegate.yielded()) : item;
        } else if (iterator instanceof PyIterator && sent == PyNone.NONE) {
            Object item = next.execute(frame, iterator);
            return item == null ? new Result(PyNone.NONE) : item;
        }
        return advanceSlow(iterator, sent);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object advanceSlow(Object iterator, Object sent) {
        try {
            return sent == PyNone.NONE
                    ? Calls.callSpecial(iterator, Slot.NEXT)
                    : Calls.callMethod(iterator, "send", sent);
        } catch (PException e) {
            return stopped(e);
        }
    }

    private static Object stopped(PException e) {
        if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
            return new Result(Iteration.stopValue(e.exception()));
        }
        throw e;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object throwInto(Object iterator, PException thrown) {
        if (iterator instanceof PyGenerator delegate) {
            if (thrown.isInstance(ExceptionTypes.GENERATOR_EXIT)) {
                Generators.close(delegate);
                throw thrown;
            }
            Object item = Generators.resume(delegate, PyNone.NONE, thrown);
            return item == null ? new Result(delegate.yielded()) : item;
        }
        String method = thrown.isInstance(ExceptionTypes.GENERATOR_EXIT) ? "close" : "throw";
        Object found = PyType.of(iterator).lookup(method) == null ? null : Attributes.getOrNull(iterator, method);
        if (method.equals("close")) {
            if (found != null) {
                Calls.call(found);
            }
            throw thrown;
        } else if (found == null) {
            throw thrown;
        }
        try {
            return Calls.call(found, thrown.caught());
        } catch (PException e) {
            return stopped(e);
        }
    }
}
