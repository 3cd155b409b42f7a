// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyNone;
import org.protopython.ops.CacheLimits;
import org.protopython.ops.Generators;
import org.protopython.ops.NextNode;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** Sends a value to an iterator; gives what it yields, or {@link Returned} with what it returns. */
@GenerateInline(false)
@ImportStatic(CacheLimits.class)
public abstract class SendNode extends Node {
    @NeverDefault
    public static SendNode create() {
        return SendNodeGen.create();
    }

    public abstract Object execute(VirtualFrame frame, Object iterator, Object sent);

    @Specialization(guards = "generator.body() == body", limit = "ITERATORS")
    Object doGenerator(
            PyGenerator generator,
            Object sent,
            @Cached("generator.body()") RootCallTarget body,
            @Cached("create(body)") DirectCallNode call) {
        boolean begun;
        try {
            begun = Generators.begin(generator, sent, null);
        } catch (PException e) {
            throw e.at(this);
        }
        if (!begun) {
            return new Returned(PyNone.NONE);
        }
        try {
            Object item = Generators.end(generator, call.call(generator));
            return item == null ? new Returned(generator.yielded()) : item;
        } catch (PException e) {
            throw Generators.failed(generator, e).at(this);
        } finally {
            generator.endRun();
        }
    }

    @Specialization(guards = "step.generator().body() == body", limit = "ITERATORS")
    Object doStep(
            PyAsyncStep step,
            Object sent,
            @Cached("step.generator().body()") RootCallTarget body,
            @Cached("create(body)") DirectCallNode call) {
        PyGenerator generator = step.generator();
        Object item = null;
        try {
            if (step.begin(sent)) {
                item = runStep(generator, step, call);
            }
        } catch (PException e) {
            throw e.at(this);
        }
        if (item == null) {
            throw step.ended().at(this);
        }
        return step.yielded(item);
    }

    private static Object runStep(PyGenerator generator, PyAsyncStep step, DirectCallNode call) {
        try {
            return Generators.end(generator, call.call(generator));
        } catch (PException e) {
            throw step.failed(Generators.failed(generator, e));
        } finally {
            generator.endRun();
        }
    }

    @Specialization(guards = "isNone(sent)")
    static Object doIterator(VirtualFrame frame, PyIterator iterator, Object sent, @Cached NextNode next) {
        Object item = next.execute(frame, iterator);
        return item == null ? new Returned(PyNone.NONE) : item;
    }

    static boolean isNone(Object value) {
        return value == PyNone.NONE;
    }

    @Specialization(replaces = {"doGenerator", "doStep", "doIterator"})
    Object doGeneric(Object iterator, Object sent) {
        try {
            return Awaitables.send(iterator, sent);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
