// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** An iterator that pickling takes apart into a sequence and a position in it. */
public interface PositionedIterator {
    /** The sequence, null when the iterator is exhausted. */
    Object sequence();

    /** The place of the next element. */
    long index();

    /** Goes elsewhere; the caller has checked the bounds. */
    void setIndex(long newIndex);

    /** The lowest and the highest index that can be set. */
    long lowest();

    long highest();
}
