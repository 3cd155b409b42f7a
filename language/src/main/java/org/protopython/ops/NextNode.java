// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyRangeIterator;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.iterators.PyEnumerate;
import org.protopython.ops.iterators.PyFilter;
import org.protopython.ops.iterators.PyMap;
import org.protopython.ops.iterators.PyZip;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGenerator;

/** {@code next(iterator)}, with null for the end. */
@GenerateInline(false)
@ImportStatic(CacheLimits.class)
public abstract class NextNode extends Node {
    static final PyType GENERATOR = BuiltinTypes.GENERATOR;

    @NeverDefault
    public static NextNode create() {
        return NextNodeGen.create();
    }

    public abstract Object execute(VirtualFrame frame, Object iterator);

    @Specialization
    static Object doRange(PyRangeIterator iterator) {
        return iterator.next();
    }

    @Specialization(guards = "!iterator.isExtended()")
    Object doEnumerate(VirtualFrame frame, PyEnumerate iterator, @Exclusive @Cached NextNode next) {
        Object item = next.execute(frame, iterator.iterator());
        return item == null ? null : iterator.number(item);
    }

    @Specialization(guards = {"!iterator.isExtended()", "iterator.iterators().isPair()"})
    Object doZip(
            VirtualFrame frame,
            PyZip iterator,
            @Exclusive @Cached NextNode firstNext,
            @Exclusive @Cached NextNode secondNext) {
        Object first = firstNext.execute(frame, iterator.iterators().get(0));
        Object second = first == null
                ? null
                : secondNext.execute(frame, iterator.iterators().get(1));
        return second == null ? null : new PyTuple(first, second);
    }

    @Specialization(guards = {"!iterator.isExtended()", "iterator.iterators().isSingle()"})
    Object doMap(
            VirtualFrame frame, PyMap iterator, @Exclusive @Cached NextNode next, @Exclusive @Cached CallNode call) {
        Object item = next.execute(frame, iterator.iterators().get(0));
        if (item == null) {
            return null;
        }
        try {
            return call.execute(frame, iterator.function(), new Object[] {item}, Calls.NO_KEYWORDS);
        } catch (PException e) {
            return Iteration.endOrRaise(e.at(this));
        }
    }

    @Specialization(guards = "!iterator.isExtended()")
    Object doFilter(
            VirtualFrame frame,
            PyFilter iterator,
            @Exclusive @Cached NextNode next,
            @Exclusive @Cached CallNode call,
            @Exclusive @Cached TruthNode truth) {
        try {
            Object item = next.execute(frame, iterator.iterator());
            while (item != null) {
                Object answer = iterator.isDirect()
                        ? item
                        : call.execute(frame, iterator.function(), new Object[] {item}, Calls.NO_KEYWORDS);
                if (truth.execute(frame, answer)) {
                    return item;
                }
                item = next.execute(frame, iterator.iterator());
            }
            return null;
        } catch (PException e) {
            return Iteration.endOrRaise(e.at(this));
        }
    }

    @Specialization(
            guards = {"iterator.getClass() == cls", "!iterator.isExtended()"},
            limit = "ITERATORS")
    Object doBuiltin(PyIterator iterator, @Cached("iterator.getClass()") Class<? extends PyIterator> cls) {
        try {
            return CompilerDirectives.castExact(iterator, cls).next();
        } catch (PyHashIterator.ChangedException e) {
            throw Iteration.changed(e).at(this);
        } catch (PException e) {
            return Iteration.endOrRaise(e.at(this));
        }
    }

    @Specialization(
            guards = {"generator.type() == GENERATOR", "generator.body() == body"},
            limit = "ITERATORS")
    Object doGenerator(
            PyGenerator generator,
            @Cached("generator.body()") RootCallTarget body,
            @Cached("create(body)") DirectCallNode call) {
        boolean begun;
        try {
            begun = Generators.begin(generator, PyNone.NONE, null);
        } catch (PException e) {
            throw e.at(this);
        }
        if (!begun) {
            return null;
        }
        try {
            return Generators.end(generator, call.call(generator));
        } catch (PException e) {
            throw Generators.failed(generator, e).at(this);
        } finally {
            generator.endRun();
        }
    }

    @Specialization(
            guards = {"iterator.type() == type", "method != null"},
            assumptions = "type.stable()",
            limit = "ITERATORS")
    static Object doMethod(
            VirtualFrame frame,
            PyObject iterator,
            @Cached("iterator.type()") PyType type,
            @Cached("method(type)") PyFunction method,
            @Exclusive @Cached CallNode callNode) {
        try {
            return callNode.execute(frame, method, new Object[] {iterator}, Calls.NO_KEYWORDS);
        } catch (PException e) {
            return Iteration.endOrRaise(e);
        }
    }

    static PyFunction method(PyType type) {
        return type.slot(Slot.NEXT) instanceof PyFunction function ? function : null;
    }

    @Specialization(replaces = {"doBuiltin", "doEnumerate", "doZip", "doMap", "doFilter", "doGenerator", "doMethod"})
    Object doGeneric(Object iterator) {
        try {
            return Iteration.next(iterator);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
