// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.ByteBuffer;

/** Where encrypted bytes come from and go to. Reading and writing never wait; waiting is separate. */
interface Transport {
    int WOULD_BLOCK = 0;
    int END = -1;

    /**
     * Appends what has come to a buffer.
     *
     * @return how many bytes, {@link #WOULD_BLOCK} or {@link #END}
     */
    int read(ByteBuffer target);

    /** Takes bytes from a buffer; returns how many, {@link #WOULD_BLOCK} if none can be taken now. */
    int write(ByteBuffer source);

    /** When patience ends: a value for the two methods below. */
    long deadline();

    /** Waits for bytes to read; SSLWantReadError if this transport does not wait, TimeoutError when time is over. */
    void awaitReadable(long deadline, String operation);

    /** Waits until bytes can be written; SSLWantWriteError or TimeoutError as above. */
    void awaitWritable(long deadline, String operation);
}
