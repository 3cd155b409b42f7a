// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;

/** What makes text of the bytes of a stream as they come, and can go back to where it was. */
interface StreamDecoder {
    byte[] NO_BYTES = {};

    /**
     * Where a decoder is.
     *
     * @param pending bytes of a character that is not complete yet
     * @param flags all else, in a number that only the decoder understands; 0 mostly
     */
    record State(byte[] pending, int flags) {}

    /** @param last whether no more bytes follow, so that an incomplete character is an error */
    TruffleString decode(byte[] bytes, boolean last);

    State state();

    void setState(State state);

    /** Goes to the beginning of a text. */
    void reset();

    /** Whether there are bytes of an incomplete character, as far as that is known without asking Python code. */
    boolean isPending();
}
