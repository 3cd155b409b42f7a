// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/**
 * A built-in iterator. Its end is a Java null, so that no StopIteration is made in a loop; {@code __next__} turns the
 * null into the exception.
 */
public abstract class PyIterator extends PyObject {
    private final boolean extended;

    protected PyIterator(PyType type) {
        super(type);
        extended = !type.isBuiltin();
    }

    /** Whether it is of a class written in Python, which may have a {@code __next__} of its own. */
    public final boolean isExtended() {
        return extended;
    }

    /** The next element, or null when there is none. */
    public abstract Object next();

    /** An estimate of the remaining elements, -1 when unknown ({@code __length_hint__}). */
    public long lengthHint() {
        return -1;
    }

    /** Whether there can be weak references to it, which few kinds allow. */
    public boolean isWeaklyReferable() {
        return false;
    }
}
