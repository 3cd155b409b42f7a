// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.ByteBuffer;

/** A pair of {@code MemoryBIO}s, which a program fills and empties itself. */
record MemoryTransport(PyMemoryBio incoming, PyMemoryBio outgoing) implements Transport {
    @Override
    public int read(ByteBuffer target) {
        byte[] bytes = incoming.take(target.remaining());
        target.put(bytes);
        return bytes.length == 0 && incoming.isAtEnd() ? END : bytes.length;
    }

    @Override
    public int write(ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        outgoing.append(bytes);
        return bytes.length;
    }

    @Override
    public long deadline() {
        return 0;
    }

    @Override
    public void awaitReadable(long deadline, String operation) {
        throw SslErrors.wantsRead();
    }

    @Override
    public void awaitWritable(long deadline, String operation) {
        throw SslErrors.wantsWrite();
    }
}
