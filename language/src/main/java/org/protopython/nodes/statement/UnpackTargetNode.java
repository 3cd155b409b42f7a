// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.TargetNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code a, *b, c = ...}. */
public final class UnpackTargetNode extends TargetNode {
    private static final int NO_STAR = -1;

    @Children
    private final TargetNode[] targets;

    private final int star;

    /** @param star index of the starred target, -1 for none */
    public UnpackTargetNode(TargetNode[] targets, int star) {
        this.targets = targets;
        this.star = star;
    }

    @Override
    @ExplodeLoop
    public void assign(VirtualFrame frame, Object value) {
        Object[] items;
        if (star == NO_STAR
                && value instanceof PyTuple tuple
                && tuple.size() == targets.length
                && tuple.type() == BuiltinTypes.TUPLE) {
            items = tuple.items();
        } else {
            try {
                items = star == NO_STAR ? unpack(value) : unpackStarred(value);
            } catch (PException e) {
                throw e.at(this);
            }
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i].assign(frame, items[i]);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object[] unpack(Object value) {
        int wanted = targets.length;
        if (value instanceof PyList list && list.type() == BuiltinTypes.LIST && list.size() == wanted) {
            return list.toArray();
        }
        Object iterator = iterator(value);
        Object[] items = new Object[wanted];
        for (int i = 0; i < wanted; i++) {
            items[i] = Iteration.next(iterator);
            if (items[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected %d, got %d)", wanted, i);
            }
        }
        if (Iteration.next(iterator) != null) {
            PyType type = PyType.of(value);
            if (type == BuiltinTypes.LIST || type == BuiltinTypes.TUPLE || type == BuiltinTypes.DICT) {
                throw Errors.valueError("too many values to unpack (expected %d, got %d)", wanted, Items.length(value));
            }
            throw Errors.valueError("too many values to unpack (expected %d)", wanted);
        }
        return items;
    }

    private static Object iterator(Object value) {
        PyType type = PyType.of(value);
        if (type != BuiltinTypes.FOREIGN && type.slot(Slot.ITER) == null && type.slot(Slot.GETITEM) == null) {
            throw Errors.typeError("cannot unpack non-iterable %s object", type);
        }
        return Iteration.iterator(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object[] unpackStarred(Object value) {
        Object iterator = iterator(value);
        PyList all = new PyList(new Object[0]);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            all.append(item);
        }
        Object[] given = all.toArray();
        int after = targets.length - star - 1;
        if (given.length < targets.length - 1) {
            throw Errors.valueError(
                    "not enough values to unpack (expected at least %d, got %d)", targets.length - 1, given.length);
        }
        Object[] items = new Object[targets.length];
        System.arraycopy(given, 0, items, 0, star);
        items[star] = new PyList(Arrays.copyOfRange(given, star, given.length - after));
        System.arraycopy(given, given.length - after, items, star + 1, after);
        return items;
    }
}
