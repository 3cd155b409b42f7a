// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Items;
import org.protopython.ops.TruthNode;
import org.protopython.ops.sequence.ListSort;
import org.protopython.ops.sequence.Lists;
import org.protopython.runtime.TernaryBuiltinNode;
import org.protopython.runtime.UnaryBuiltinNode;

/** What is asked of containers as a whole. */
@PyModule("builtins")
public final class ContainerFunctions {
    private ContainerFunctions() {}

    @PyBuiltin(value = "len(obj, /)", doc = "How many items an object holds, by its __len__().")
    abstract static class LengthNode extends UnaryBuiltinNode {
        static final PyType LIST = BuiltinTypes.LIST;
        static final PyType TUPLE = BuiltinTypes.TUPLE;
        static final PyType DICT = BuiltinTypes.DICT;

        @Specialization(guards = "obj.type() == LIST")
        static long ofList(PyList obj) {
            return obj.size();
        }

        @Specialization
        static long ofText(TruffleString obj) {
            return PyStrings.length(obj);
        }

        @Specialization(guards = "obj.type() == TUPLE")
        static long ofTuple(PyTuple obj) {
            return obj.size();
        }

        @Specialization(guards = "obj.type() == DICT")
        static long ofDict(PyDict obj) {
            return obj.size();
        }

        @Specialization(
                guards = {"obj.type() == type", "method != null"},
                assumptions = "type.stable()",
                limit = "3")
        static long byMethod(
                VirtualFrame frame,
                PyObject obj,
                @Cached("obj.type()") PyType type,
                @Cached("method(type)") Object method,
                @Cached CallNode call) {
            Object answer = call.execute(frame, method, new Object[] {obj}, Calls.NO_KEYWORDS);
            return answer instanceof Long length && length >= 0 ? length : Items.checkedLength(answer);
        }

        static Object method(PyType type) {
            return Descriptors.plainMethod(type.slot(Slot.LEN));
        }

        @Specialization(replaces = {"ofList", "ofText", "ofTuple", "ofDict", "byMethod"})
        @TruffleBoundary(transferToInterpreterOnException = false)
        static long general(Object obj) {
            return Items.length(obj);
        }
    }

    @PyBuiltin(value = "sorted(iterable, /, *, key=None, reverse=False)", doc = """
        List of the items, smallest first; equal ones keep their order.

        key(item) is what is compared in an item's place; reverse puts the largest first.\
        """)
    abstract static class SortedNode extends TernaryBuiltinNode {
        @Specialization
        static Object sorted(
                VirtualFrame frame,
                Object iterable,
                Object key,
                Object reverse,
                @Cached CallNode call,
                @Cached TruthNode truth) {
            PyList list = Lists.of(iterable);
            ListSort.sort(frame, list, key, truth.execute(frame, reverse), call);
            return list;
        }
    }
}
