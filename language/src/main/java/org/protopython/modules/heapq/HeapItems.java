// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import org.protopython.objects.PyList;
import org.protopython.objects.Sharing;

/** The items of a list while it is made a heap again. */
abstract class HeapItems {
    /** Those of a list, changed at once while there is one thread, else when all is done. */
    static HeapItems of(PyList list) {
        return Sharing.isSingle() ? new ListItems(list) : new ItemChanges(list);
    }

    /** As {@link #of}, for those who look at all items. */
    static HeapItems allOf(PyList list) {
        return Sharing.isSingle() ? new ListItems(list) : new ItemCopies(list);
    }

    abstract int size();

    /** Number of items of the list itself, which the changes are not made to yet. */
    abstract int sizeOfList();

    /** Whether the list has got more or less items while two were compared. */
    abstract boolean isResized();

    abstract Object get(int index);

    abstract void set(int index, Object item);

    abstract void append(Object item);

    /** Removes the last item; there is one. */
    abstract Object removeLast();

    /** Makes the changes; false, and nothing has changed, when another thread has changed the list meanwhile. */
    abstract boolean apply();
}
