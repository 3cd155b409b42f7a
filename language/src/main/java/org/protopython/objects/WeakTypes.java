// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Classes that another one must reach, in the order of their coming, without keeping them alive. */
final class WeakTypes {
    private static final int FEW = 8;

    private final List<WeakReference<PyType>> references = new ArrayList<>(0);
    /** With so many references it pays to look for dead ones. */
    private int limit = FEW;

    synchronized void add(PyType type) {
        if (references.size() >= limit) {
            references.removeIf(reference -> reference.get() == null);
            limit = references.size() * 2 + FEW;
        }
        references.add(new WeakReference<>(type));
    }

    synchronized void remove(PyType type) {
        references.removeIf(reference -> reference.get() == type);
    }

    /** A copy of those that are alive. */
    synchronized List<PyType> live() {
        List<PyType> live = new ArrayList<>(references.size());
        for (WeakReference<PyType> reference : references) {
            PyType type = reference.get();
            if (type != null) {
                live.add(type);
            }
        }
        return live;
    }
}
