// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyList;
import org.protopython.objects.PyListIterator;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyRange;
import org.protopython.objects.PyRangeIterator;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGenerator;

/** {@code iter(value)}. */
@GenerateInline(false)
public abstract class GetIteratorNode extends Node {
    static final PyType LIST = BuiltinTypes.LIST;
    static final PyType TUPLE = BuiltinTypes.TUPLE;
    static final PyType GENERATOR = BuiltinTypes.GENERATOR;

    @NeverDefault
    public static GetIteratorNode create() {
        return GetIteratorNodeGen.create();
    }

    public abstract Object execute(VirtualFrame frame, Object value);

    @Specialization
    static Object doRange(PyRange value) {
        return new PyRangeIterator(value.start(), value.step(), value.length());
    }

    @Specialization(guards = "value.type() == LIST")
    static Object doList(PyList value) {
        return new PyListIterator(value);
    }

    @Specialization(guards = "value.type() == TUPLE")
    static Object doTuple(PyTuple value) {
        return new PyTupleIterator(value);
    }

    @Specialization
    static Object doIterator(PyIterator value) {
        return value;
    }

    @Specialization
    static Object doGenerator(PyGenerator value) {
        return value.type() == GENERATOR ? value : Iteration.iterator(value);
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
        return Iteration.checked(iterator);
    }

    static PyFunction method(PyType type) {
        return type.slot(Slot.ITER) instanceof PyFunction function ? function : null;
    }

    @Specialization(replaces = {"doList", "doTuple", "doMethod"})
    Object doGeneric(Object value) {
        try {
            return Iteration.iterator(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
