// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.PException;

/** Calls that may have to wait until the socket is ready, for as long as its timeout allows. */
final class SocketCalls {
    static final int DONT_WAIT = 0x40;

    private static final int EINPROGRESS = 115;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int O_NONBLOCK = 0x800;
    private static final int SOL_SOCKET = 1;
    private static final int SO_ERROR = 4;
    private static final int SO_TYPE = 3;

    private SocketCalls() {}

    /** One attempt; returns a negative errno when it fails. */
    interface Attempt {
        long run();
    }

    /** When the socket's patience ends, 0 if it has no end. */
    static long deadline(PySocket socket) {
        return socket.timeout() > 0 ? System.nanoTime() + socket.timeout() : 0;
    }

    /**
     * Waits for an event; TimeoutError when the time is over.
     *
     * @param deadline of {@link #deadline}
     */
    static void await(PySocket socket, int event, long deadline) {
        long left = deadline == 0 ? PySocket.FOREVER : Math.max(0, deadline - System.nanoTime());
        if (SystemCalls.run(() -> Waiting.await(socket.descriptor(), event, left)) == 0) {
            throw SocketErrors.timedOut();
        }
    }

    /** Tries, and waits, until the attempt does not say that it would have to wait; it must not wait itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long perform(PySocket socket, int event, long deadline, Attempt attempt) {
        while (true) {
            long result = attempt.run();
            if (result == -OsErrors.EAGAIN && socket.timeout() != 0) {
                await(socket, event, deadline);
            } else if (result != -OsErrors.EINTR) {
                return OsErrors.check(result, null);
            }
        }
    }

    /** The same for a function that cannot be told not to wait. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long performWhenReady(PySocket socket, int event, Attempt attempt) {
        long deadline = deadline(socket);
        while (true) {
            if (socket.timeout() != 0) {
                await(socket, event, deadline);
            }
            long result = attempt.run();
            boolean again = result == -OsErrors.EAGAIN && socket.timeout() != 0 || result == -OsErrors.EINTR;
            if (!again) {
                return OsErrors.check(result, null);
            }
        }
    }

    /** Connects; returns 0 or an errno. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int connect(PySocket socket, SocketAddress address) {
        int descriptor = socket.descriptor();
        long flags = Libc.call(LibcFunction.FCNTL, descriptor, F_GETFL);
        boolean waits = socket.timeout() == PySocket.FOREVER && flags >= 0 && (flags & O_NONBLOCK) == 0;
        boolean local = socket.family() == SocketConstants.AF_UNIX;
        if (waits && !local) {
            Libc.call(LibcFunction.FCNTL, descriptor, F_SETFL, flags | O_NONBLOCK);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = address.in(arena);
            long result = Libc.call(LibcFunction.CONNECT, descriptor, place.address(), place.byteSize());
            boolean pending = result == -EINPROGRESS || result == -OsErrors.EINTR;
            if (!pending || socket.timeout() == 0) {
                return (int) -result;
            }
            await(socket, Waiting.POLLOUT, deadline(socket));
            return option(socket, SO_ERROR);
        } finally {
            if (waits && !local) {
                Libc.call(LibcFunction.FCNTL, descriptor, F_SETFL, flags);
            }
        }
    }

    private static int option(PySocket socket, int option) {
        return (int) OsErrors.check(option(socket.descriptor(), SOL_SOCKET, option), null);
    }

    /** An option that is an int, or a negative errno. */
    static long option(int descriptor, int level, int option) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment length = arena.allocate(ValueLayout.JAVA_INT);
            length.set(ValueLayout.JAVA_INT, 0, Integer.BYTES);
            long result =
                    Libc.call(LibcFunction.GETSOCKOPT, descriptor, level, option, value.address(), length.address());
            return result < 0 ? result : value.get(ValueLayout.JAVA_INT, 0);
        }
    }

    /** The kind of an open socket, or a negative errno. */
    static long kind(int descriptor) {
        return option(descriptor, SOL_SOCKET, SO_TYPE);
    }

    static void setBlocking(int descriptor, boolean blocking) {
        long flags = OsErrors.check(Libc.call(LibcFunction.FCNTL, descriptor, F_GETFL), null);
        long wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
        if (wanted != flags) {
            OsErrors.check(Libc.call(LibcFunction.FCNTL, descriptor, F_SETFL, wanted), null);
        }
    }

    static PException error(int errno) {
        return OsErrors.of(errno, null);
    }
}
