// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.ByteBuffer;
import org.protopython.modules.socket.SocketStream;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.Errors;

/** A socket, with its timeout. */
record SocketTransport(SocketStream stream) implements Transport {
    private void checkOpen() {
        if (stream.isClosed()) {
            throw SslErrors.plain("Underlying socket has been closed.");
        }
    }

    @Override
    public int read(ByteBuffer target) {
        checkOpen();
        return stream.read(target);
    }

    @Override
    public int write(ByteBuffer source) {
        checkOpen();
        return stream.write(source);
    }

    @Override
    public long deadline() {
        return stream.deadline();
    }

    @Override
    public void awaitReadable(long deadline, String operation) {
        if (!stream.isWaiting()) {
            throw SslErrors.wantsRead();
        }
        await(true, deadline, operation);
    }

    @Override
    public void awaitWritable(long deadline, String operation) {
        if (!stream.isWaiting()) {
            throw SslErrors.wantsWrite();
        }
        await(false, deadline, operation);
    }

    private void await(boolean reading, long deadline, String operation) {
        checkOpen();
        if (!stream.await(reading, deadline)) {
            throw Errors.raise(ExceptionTypes.TIMEOUT_ERROR, "The " + operation + " operation timed out");
        }
    }
}
