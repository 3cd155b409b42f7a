// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code select.epoll}. */
@PyTypeMethods(value = "epoll", doc = """
    Waiting for many descriptors at once, as Linux's epoll does it.

    sizehint and flags no longer mean anything; sizehint must be positive or -1. It is a context manager.\
    """)
final class EpollType {
    private static final double NANOS = 1e9;
    private static final int CLOEXEC = 0x80000;
    private static final int ADD = 1;
    private static final int DELETE = 2;
    private static final int MODIFY = 3;
    private static final int DEFAULT_COUNT = 1023;
    /** {@code struct epoll_event} is packed on x86-64 only: 32 bits of events and 64 of data. */
    private static final int DATA = System.getProperty("os.arch").equals("amd64") ? 4 : 8;

    private static final int EVENT_BYTES = DATA + Long.BYTES;

    private EpollType() {}

    @PyBuiltin(value = "__new__(cls, /, sizehint=-1, flags=0)", kind = Kind.STATIC_METHOD)
    static Object create(PythonContext context, PyType cls, int sizehint, int flags) {
        if (sizehint < -1 || sizehint == 0) {
            throw Errors.valueError("negative sizehint");
        } else if ((flags & ~CLOEXEC) != 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        long descriptor = SystemCalls.call(context, LibcFunction.EPOLL_CREATE1, CLOEXEC);
        return new PyEpoll(cls, SystemCalls.descriptors(context).own(descriptor));
    }

    @PyBuiltin(value = "fromfd(cls, fd, /)", kind = Kind.CLASS_METHOD, doc = "The epoll object of a descriptor.")
    static Object fromDescriptor(PyType cls, int fd) {
        return new PyEpoll(cls, fd);
    }

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Close the descriptor of epoll. All other methods raise ValueError then.")
    static void close(PythonContext context, PyEpoll self) {
        if (!self.isClosed()) {
            int descriptor = self.descriptor();
            self.markClosed();
            SystemCalls.run(() -> {
                SystemCalls.descriptors(context).close(descriptor);
                return null;
            });
        }
    }

    @PyGetter(value = "closed", doc = "Whether close() has been called.")
    static boolean closed(PyEpoll self) {
        return self.isClosed();
    }

    @PyBuiltin(value = "fileno(self, /)", doc = "The descriptor of epoll.")
    static long fileno(PyEpoll self) {
        return self.descriptor();
    }

    private static void control(PythonContext context, PyEpoll self, int operation, Object fd, Object eventmask) {
        int descriptor = SystemCalls.descriptorOf(fd);
        Object events = Conversions.toIndex(eventmask);
        if (!(events instanceof Long mask) || mask < 0 || mask > 0xFFFFFFFFL) {
            throw Errors.overflowError("Python int too large for C unsigned int");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment event = arena.allocate(EVENT_BYTES, Long.BYTES);
            event.set(ValueLayout.JAVA_INT, 0, (int) (long) mask);
            event.set(ValueLayout.JAVA_LONG_UNALIGNED, DATA, descriptor);
            SystemCalls.call(
                    context, LibcFunction.EPOLL_CTL, self.descriptor(), operation, descriptor, event.address());
        }
    }

    @PyBuiltin(value = "register(self, /, fd, eventmask=7)", doc = """
        Wait for events of a descriptor, which EPOLL constants name. Raises FileExistsError when it is registered.\
        """)
    static void register(PythonContext context, PyEpoll self, Object fd, Object eventmask) {
        control(context, self, ADD, fd, eventmask);
    }

    @PyBuiltin(
            value = "modify(self, /, fd, eventmask)",
            doc = "Wait for other events of a descriptor. Raises FileNotFoundError when it is not registered.")
    static void modify(PythonContext context, PyEpoll self, Object fd, Object eventmask) {
        control(context, self, MODIFY, fd, eventmask);
    }

    @PyBuiltin(
            value = "unregister(self, /, fd)",
            doc = "Wait for a descriptor no longer. Raises FileNotFoundError when it is not registered.")
    static void unregister(PythonContext context, PyEpoll self, Object fd) {
        control(context, self, DELETE, fd, 0L);
    }

    @PyBuiltin(value = "poll(self, /, timeout=None, maxevents=-1)", doc = """
        Wait until there are events, for at most timeout seconds; give a list of pairs of descriptor and events.

        A timeout of None or -1 waits forever. maxevents limits the length of the list unless it is -1. The list
        is empty when the time is up.\
        """)
    static Object poll(PythonContext context, PyEpoll self, Object timeout, int maxevents) {
        int descriptor = self.descriptor();
        long nanos = Math.max(Timeouts.nanos(timeout, NANOS, "an integer"), Timeouts.FOREVER);
        int most = maxevents == -1 ? DEFAULT_COUNT : maxevents;
        if (most < 1) {
            throw Errors.valueError("maxevents must be greater than 0, got %d", maxevents);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment events = arena.allocate((long) EVENT_BYTES * most, Long.BYTES);
            int count = wait(context, descriptor, events, most);
            if (count == 0 && nanos != 0) {
                SystemCalls.run(() -> Waiting.await(descriptor, Waiting.POLLIN, nanos));
                count = wait(context, self.descriptor(), events, most);
            }
            Object[] found = new Object[count];
            for (int i = 0; i < count; i++) {
                long at = (long) i * EVENT_BYTES;
                found[i] = new PyTuple(
                        events.get(ValueLayout.JAVA_LONG_UNALIGNED, at + DATA) & 0xFFFFFFFFL,
                        events.get(ValueLayout.JAVA_INT_UNALIGNED, at) & 0xFFFFFFFFL);
            }
            return new PyList(found);
        }
    }

    private static int wait(PythonContext context, int descriptor, MemorySegment events, int most) {
        return (int) SystemCalls.call(context, LibcFunction.EPOLL_WAIT, descriptor, events.address(), most, 0);
    }

    @PyBuiltin("__enter__(self, /)")
    static Object enter(PyEpoll self) {
        self.descriptor();
        return self;
    }

    @PyBuiltin("__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)")
    static Object exit(PythonContext context, PyEpoll self, Object type, Object value, Object traceback) {
        close(context, self);
        return PyNone.NONE;
    }
}
