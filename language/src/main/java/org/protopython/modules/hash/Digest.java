// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

/** The state of a hash function. */
interface Digest {
    void update(byte[] data, int offset, int length);

    /**
     * The hash of what came so far, to which more may come.
     *
     * @param length number of bytes, where the function leaves that open
     */
    byte[] digest(int length);

    /** As {@link #digest} for a state that is not used any more, which may be faster. */
    default byte[] finish(int length) {
        return digest(length);
    }

    Digest copy();
}
