// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.ops.GetItemNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code value[slice]}; elements of unboxed lists stay unboxed. */
@ImportStatic(Sharing.class)
@NodeChild(value = "value", type = ExpressionNode.class)
@NodeChild(value = "slice", type = ExpressionNode.class)
public abstract class SubscriptNode extends ExpressionNode {
    static final PyType LIST = BuiltinTypes.LIST;

    @Specialization(
            guards = {"value.type() == LIST", "value.isLongs()"},
            assumptions = "single()")
    long doLongs(PyList value, long slice) {
        return ((long[]) value.store())[position(slice, value.size())];
    }

    @Specialization(
            guards = {"value.type() == LIST", "value.isDoubles()"},
            assumptions = "single()")
    double doDoubles(PyList value, long slice) {
        return ((double[]) value.store())[position(slice, value.size())];
    }

    private int position(long key, int size) {
        long index = key < 0 ? key + size : key;
        if (index < 0 || index >= size) {
            throw Errors.indexError("list index out of range").at(this);
        }
        return (int) index;
    }

    @Specialization(replaces = {"doLongs", "doDoubles"})
    Object doGeneric(VirtualFrame frame, Object value, Object slice, @Cached GetItemNode getItem) {
        try {
            return getItem.execute(frame, value, slice);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
