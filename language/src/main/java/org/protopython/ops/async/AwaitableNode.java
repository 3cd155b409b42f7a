// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGenerator;

/** The iterator that an {@code await} of a value runs. */
@GenerateInline(false)
public abstract class AwaitableNode extends Node {
    @NeverDefault
    public static AwaitableNode create() {
        return AwaitableNodeGen.create();
    }

    public abstract Object execute(VirtualFrame frame, Object value);

    @Specialization(guards = "value.isCoroutine()")
    Object doCoroutine(PyGenerator value) {
        if (value.delegate() != null) {
            throw Errors.runtimeError("coroutine is being awaited already").at(this);
        }
        return value;
    }

    @Specialization
    static Object doStep(PyAsyncStep value) {
        return value;
    }

    @Specialization(
            guards = {"value.type() == type", "method != null"},
            assumptions = "type.stable()",
            limit = "3")
    Object doMethod(
            VirtualFrame frame,
            PyObject value,
            @Cached("value.type()") PyType type,
            @Cached("method(type)") PyFunction method,
            @Cached CallNode callNode) {
        Object iterator = callNode.execute(frame, method, new Object[] {value}, Calls.NO_KEYWORDS);
        if (iterator instanceof PyGenerator generator && !generator.isAwaitable()) {
            return iterator;
        }
        try {
            return Awaitables.checked(iterator);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    static PyFunction method(PyType type) {
        return type.slot(Slot.AWAIT) instanceof PyFunction function ? function : null;
    }

    @Specialization(replaces = "doMethod")
    Object doGeneric(Object value) {
        try {
            return Awaitables.iterator(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
