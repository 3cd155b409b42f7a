// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;

/** Builders of lists and tuples. C keeps their items, and Java reads them; in debug mode Java keeps them. */
final class BuilderFunctions {
    /** In C: size, capacity, handles. */
    private static final long ITEMS = 16;

    private BuilderFunctions() {}

    private static Object[] built(HPyThread thread, long builder) {
        Object[] items = builder == 0
                ? null
                : thread.isChecked()
                        ? thread.endBuilder(builder)
                        : ContainerFunctions.items(thread, builder + ITEMS, NativeMemory.getLong(builder));
        if (items == null) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        for (Object item : items) {
            if (item == null) {
                throw Errors.systemError("an item of a builder was not set");
            }
        }
        return items;
    }

    private static void set(HPyThread thread, long builder, long index, long value) {
        Object[] items = thread.builder(builder);
        if (items != null && index >= 0 && index < items.length) {
            items[(int) index] = thread.require(value);
        }
    }

    @HPyFunction("HPyListBuilder_New")
    static long newList(HPyThread thread, long size) {
        return thread.newBuilder(size);
    }

    @HPyFunction("HPyListBuilder_Set")
    static void setInList(HPyThread thread, long builder, long index, long value) {
        set(thread, builder, index, value);
    }

    @HPyFunction("HPyListBuilder_Build")
    static long buildList(HPyThread thread, long builder) {
        PyList list = new PyList();
        for (Object item : built(thread, builder)) {
            list.append(item);
        }
        return thread.open(list);
    }

    @HPyFunction("HPyListBuilder_Cancel")
    static void cancelList(HPyThread thread, long builder) {
        thread.endBuilder(builder);
    }

    @HPyFunction("HPyTupleBuilder_New")
    static long newTuple(HPyThread thread, long size) {
        return thread.newBuilder(size);
    }

    @HPyFunction("HPyTupleBuilder_Set")
    static void setInTuple(HPyThread thread, long builder, long index, long value) {
        set(thread, builder, index, value);
    }

    @HPyFunction("HPyTupleBuilder_Build")
    static long buildTuple(HPyThread thread, long builder) {
        return thread.open(new PyTuple(built(thread, builder)));
    }

    @HPyFunction("HPyTupleBuilder_Cancel")
    static void cancelTuple(HPyThread thread, long builder) {
        thread.endBuilder(builder);
    }
}
