// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.select;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code select}. */
@PyModule(value = "select", doc = "Waiting until some of several file descriptors can be read or written.")
public final class SelectModule {
    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.OS_ERROR;

    @PyConstant("epoll")
    static final PyType EPOLL = PyEpoll.TYPE;

    @PyConstant("PIPE_BUF")
    static final long PIPE_BUF = 4096L;

    @PyConstant("POLLIN")
    static final long POLLIN = 1L;

    @PyConstant("POLLPRI")
    static final long POLLPRI = 2L;

    @PyConstant("POLLOUT")
    static final long POLLOUT = 4L;

    @PyConstant("POLLERR")
    static final long POLLERR = 8L;

    @PyConstant("POLLHUP")
    static final long POLLHUP = 16L;

    @PyConstant("POLLNVAL")
    static final long POLLNVAL = 32L;

    @PyConstant("POLLRDNORM")
    static final long POLLRDNORM = 64L;

    @PyConstant("POLLRDBAND")
    static final long POLLRDBAND = 128L;

    @PyConstant("POLLWRNORM")
    static final long POLLWRNORM = 256L;

    @PyConstant("POLLWRBAND")
    static final long POLLWRBAND = 512L;

    @PyConstant("POLLMSG")
    static final long POLLMSG = 1024L;

    @PyConstant("POLLRDHUP")
    static final long POLLRDHUP = 8192L;

    @PyConstant("EPOLLIN")
    static final long EPOLLIN = 1L;

    @PyConstant("EPOLLPRI")
    static final long EPOLLPRI = 2L;

    @PyConstant("EPOLLOUT")
    static final long EPOLLOUT = 4L;

    @PyConstant("EPOLLERR")
    static final long EPOLLERR = 8L;

    @PyConstant("EPOLLHUP")
    static final long EPOLLHUP = 16L;

    @PyConstant("EPOLLRDNORM")
    static final long EPOLLRDNORM = 64L;

    @PyConstant("EPOLLRDBAND")
    static final long EPOLLRDBAND = 128L;

    @PyConstant("EPOLLWRNORM")
    static final long EPOLLWRNORM = 256L;

    @PyConstant("EPOLLWRBAND")
    static final long EPOLLWRBAND = 512L;

    @PyConstant("EPOLLMSG")
    static final long EPOLLMSG = 1024L;

    @PyConstant("EPOLLRDHUP")
    static final long EPOLLRDHUP = 8192L;

    @PyConstant("EPOLLEXCLUSIVE")
    static final long EPOLLEXCLUSIVE = 268435456L;

    @PyConstant("EPOLLWAKEUP")
    static final long EPOLLWAKEUP = 536870912L;

    @PyConstant("EPOLLONESHOT")
    static final long EPOLLONESHOT = 1073741824L;

    @PyConstant("EPOLLET")
    static final long EPOLLET = 2147483648L;

    @PyConstant("EPOLL_CLOEXEC")
    static final long EPOLL_CLOEXEC = 524288L;

    /** Descriptors that the C library's sets have room for. */
    private static final int SET_SIZE = 1024;

    private static final double NANOS = 1e9;

    private SelectModule() {}

    @PyBuiltin(value = "poll()", doc = "A new object with which descriptors can be registered and waited for.")
    static Object poll() {
        return new PyPoll();
    }

    /** One of the three lists of {@code select}: what is in it, and the descriptor of each. */
    private record Wanted(Object[] files, int[] descriptors) {
        static Wanted of(Object sequence) {
            Object[] all = Items.toArray(sequence, "arguments 1-3 must be sequences");
            List<Object> files = new ArrayList<>();
            int[] descriptors = new int[all.length];
            // what fileno() does to a list counts
            for (int i = 0;
                    i < (sequence instanceof PyList list ? Math.min(list.size(), all.length) : all.length);
                    i++) {
                Object file = sequence instanceof PyList list ? list.get(i) : all[i];
                descriptors[i] = SystemCalls.descriptorOf(file);
                if (descriptors[i] >= SET_SIZE) {
                    throw Errors.valueError("filedescriptor out of range in select()");
                }
                files.add(file);
            }
            return new Wanted(files.toArray(), Arrays.copyOf(descriptors, files.size()));
        }

        void addTo(Map<Integer, Short> all, int events) {
            for (int descriptor : descriptors) {
                all.merge(descriptor, (short) events, (a, b) -> (short) (a | b));
            }
        }

        PyList ready(Map<Integer, Short> all, int events) {
            PyList found = new PyList(new Object[0]);
            for (int i = 0; i < files.length; i++) {
                if ((all.get(descriptors[i]) & events) != 0) {
                    found.append(files[i]);
                }
            }
            return found;
        }
    }

    @PyBuiltin(value = "select(rlist, wlist, xlist, timeout=None, /)", doc = """
        Wait until some descriptors are ready; give three lists of those that are.

        rlist, wlist and xlist hold descriptors, or objects with fileno(), that are to be ready for reading, for
        writing and with exceptional conditions. timeout is in seconds; None waits forever. When the time is up,
        the lists are empty.\
        """)
    static Object select(PythonContext context, Object rlist, Object wlist, Object xlist, Object timeout) {
        long nanos = Timeouts.nanos(timeout, NANOS, "a float");
        if (nanos < 0 && nanos != Timeouts.FOREVER || nanos < 0 && timeout != org.protopython.objects.PyNone.NONE) {
            throw Errors.valueError("timeout must be non-negative");
        }
        Wanted read = Wanted.of(rlist);
        Wanted write = Wanted.of(wlist);
        Wanted exceptional = Wanted.of(xlist);
        Map<Integer, Short> all = new LinkedHashMap<>();
        read.addTo(all, Waiting.POLLIN);
        write.addTo(all, Waiting.POLLOUT);
        exceptional.addTo(all, Waiting.POLLPRI);
        SystemCalls.descriptors(context);
        Map<Integer, Short> events = poll(all, nanos);
        for (short found : events.values()) {
            if ((found & Waiting.POLLNVAL) != 0) {
                throw OsErrors.of(OsErrors.EBADF, null);
            }
        }
        return new PyTuple(
                read.ready(events, Waiting.POLLIN | Waiting.POLLHUP | Waiting.POLLERR),
                write.ready(events, Waiting.POLLOUT | Waiting.POLLERR),
                exceptional.ready(events, Waiting.POLLPRI));
    }

    /** The events that come for each descriptor. */
    static Map<Integer, Short> poll(Map<Integer, Short> wanted, long nanos) {
        int[] descriptors = new int[wanted.size()];
        short[] events = new short[descriptors.length];
        short[] returned = new short[descriptors.length];
        int count = 0;
        for (Map.Entry<Integer, Short> entry : wanted.entrySet()) {
            descriptors[count] = entry.getKey();
            events[count++] = entry.getValue();
        }
        try {
            Waiting.poll(descriptors, events, returned, nanos);
        } catch (SystemCallException e) {
            throw OsErrors.of((IOException) e, null);
        }
        Map<Integer, Short> found = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            found.put(descriptors[i], returned[i]);
        }
        return found;
    }
}
