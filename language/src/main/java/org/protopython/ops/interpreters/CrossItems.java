// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import org.protopython.objects.PyTuple;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** A tuple on its way. */
record CrossItems(CrossValue[] items) implements CrossValue {
    static CrossItems of(PythonContext context, PyTuple tuple, boolean pickling) {
        CrossValue[] items = new CrossValue[tuple.size()];
        try {
            for (int i = 0; i < items.length; i++) {
                items[i] = CrossValues.of(context, tuple.get(i), pickling);
            }
        } catch (PException e) {
            new CrossItems(items).drop();
            throw InterpreterErrors.notShareable(tuple, e.caught());
        }
        return new CrossItems(items);
    }

    @Override
    public Object open(PythonContext context) {
        Object[] opened = new Object[items.length];
        for (int i = 0; i < opened.length; i++) {
            opened[i] = items[i].open(context);
        }
        return new PyTuple(opened);
    }

    @Override
    public void drop() {
        for (CrossValue item : items) {
            if (item != null) {
                item.drop();
            }
        }
    }
}
