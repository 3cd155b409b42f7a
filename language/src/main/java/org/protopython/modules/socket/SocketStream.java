// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;

/** The bytes of a connected socket, for a protocol over it: reading and writing never wait, waiting is separate. */
public final class SocketStream {
    private static final long NO_DEADLINE = 0;
    private static final int LARGEST_STEP = 1 << 16;

    private final PySocket socket;

    private SocketStream(PySocket socket) {
        this.socket = socket;
    }

    /** Of a {@code _socket.socket}, or null. */
    public static SocketStream ofOrNull(Object value) {
        return value instanceof PySocket socket ? new SocketStream(socket) : null;
    }

    public boolean isClosed() {
        return socket.descriptor() < 0;
    }

    /** Whether the socket waits at all. */
    public boolean isWaiting() {
        return socket.timeout() != 0;
    }

    /**
     * Appends what has come to a buffer over an array.
     *
     * @return how many bytes, 0 if none are there now, -1 at the end
     */
    public int read(ByteBuffer target) {
        int room = Math.min(target.remaining(), LARGEST_STEP);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(room, 1));
            long count = Libc.retry(
                    LibcFunction.RECVFROM, socket.descriptor(), memory.address(), room, SocketCalls.DONT_WAIT, 0, 0);
            if (count == -OsErrors.EAGAIN) {
                return 0;
            } else if (count == 0) {
                return -1;
            }
            int read = (int) OsErrors.check(count, null);
            MemorySegment.copy(
                    memory, ValueLayout.JAVA_BYTE, 0, target.array(), target.arrayOffset() + target.position(), read);
            target.position(target.position() + read);
            return read;
        }
    }

    /** Takes bytes from a buffer over an array; returns how many, 0 if none can be sent now. */
    public int write(ByteBuffer source) {
        int length = source.remaining();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(length, 1));
            int start = source.arrayOffset() + source.position();
            MemorySegment.copy(source.array(), start, memory, ValueLayout.JAVA_BYTE, 0, length);
            long count = Libc.retry(
                    LibcFunction.SEND,
                    socket.descriptor(),
                    memory.address(),
                    length,
                    SocketCalls.DONT_WAIT | SocketConstants.MSG_NOSIGNAL);
            if (count == -OsErrors.EAGAIN) {
                return 0;
            }
            int written = (int) OsErrors.check(count, null);
            source.position(source.position() + written);
            return written;
        }
    }

    /** When the socket's patience ends, for {@link #await}. */
    public long deadline() {
        return SocketCalls.deadline(socket);
    }

    /** Waits until there is something to read or room to write; returns whether that came in time. */
    public boolean await(boolean reading, long deadline) {
        long left = deadline == NO_DEADLINE ? PySocket.FOREVER : Math.max(0, deadline - System.nanoTime());
        int event = reading ? Waiting.POLLIN : Waiting.POLLOUT;
        return SystemCalls.run(() -> Waiting.await(socket.descriptor(), event, left)) != 0;
    }
}
