// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import org.protopython.objects.PyList;

/** The items of a list of the only thread: each change is made at once, so that code of the program sees it. */
final class ListItems extends HeapItems {
    private final PyList list;

    ListItems(PyList list) {
        this.list = list;
    }

    @Override
    int size() {
        return list.size();
    }

    @Override
    int sizeOfList() {
        return list.size();
    }

    @Override
    boolean isResized() {
        return false;
    }

    @Override
    Object get(int index) {
        return list.get(index);
    }

    @Override
    void set(int index, Object item) {
        list.set(index, item);
    }

    @Override
    void append(Object item) {
        list.append(item);
    }

    @Override
    Object removeLast() {
        return list.removeLast();
    }

    @Override
    boolean apply() {
        return true;
    }
}
