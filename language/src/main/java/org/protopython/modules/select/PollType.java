// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.select;

import java.util.Map;
import java.util.TreeMap;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code select.poll}. */
@PyTypeMethods(
        value = "poll",
        doc = "Waiting for many descriptors at once, as the system's poll does it. poll() makes such objects.")
final class PollType {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int MAX_EVENTS = 0xFFFF;

    private PollType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create 'select.poll' instances");
    }

    private static short events(Object mask) {
        Object number = Conversions.toIndex(mask);
        if (!(number instanceof Long events) || events > MAX_EVENTS) {
            throw Errors.overflowError("Python int too large for C unsigned short");
        } else if (events < 0) {
            throw Errors.valueError("value must be positive");
        }
        return (short) (long) events;
    }

    @PyBuiltin(
            value = "register(self, fd, eventmask=7, /)",
            doc = "Wait for events of a descriptor, which POLL constants name. Done again it replaces them.")
    static void register(PyPoll self, Object fd, Object eventmask) {
        int descriptor = SystemCalls.descriptorOf(fd);
        self.wanted().put(descriptor, events(eventmask));
    }

    @PyBuiltin(
            value = "modify(self, fd, eventmask, /)",
            doc = "Wait for other events of a descriptor. Raises FileNotFoundError when it is not registered.")
    static void modify(PyPoll self, Object fd, Object eventmask) {
        int descriptor = SystemCalls.descriptorOf(fd);
        short events = events(eventmask);
        if (self.wanted().replace(descriptor, events) == null) {
            throw OsErrors.of(OsErrors.ENOENT, null);
        }
    }

    @PyBuiltin(
            value = "unregister(self, fd, /)",
            doc = "Wait for a descriptor no longer. Raises KeyError when it is not registered.")
    static void unregister(PyPoll self, Object fd) {
        int descriptor = SystemCalls.descriptorOf(fd);
        if (self.wanted().remove(descriptor) == null) {
            throw Errors.raise(ExceptionTypes.KEY_ERROR, (Object) (long) descriptor);
        }
    }

    @PyBuiltin(value = "poll(self, timeout=None, /)", doc = """
        Wait until there are events, for at most timeout milliseconds; give a list of pairs of descriptor and events.

        A timeout of None or below 0 waits forever. The list is empty when the time is up.\
        """)
    static Object poll(PythonContext context, PyPoll self, Object timeout) {
        SystemCalls.descriptors(context);
        long nanos = Timeouts.nanos(timeout, NANOS_PER_MILLI, "an integer");
        if (nanos / NANOS_PER_MILLI > Integer.MAX_VALUE) {
            throw Errors.overflowError("timeout is too large");
        } else if (!self.waiting().compareAndSet(false, true)) {
            throw Errors.runtimeError("concurrent poll() invocation");
        }
        try {
            PyList found = new PyList(new Object[0]);
            Map<Integer, Short> events = SelectModule.poll(new TreeMap<>(self.wanted()), Math.max(nanos, -1));
            events.forEach((descriptor, event) -> {
                if (event != 0) {
                    found.append(new PyTuple((long) descriptor, event & 0xFFFFL));
                }
            });
            return found;
        } finally {
            self.waiting().set(false);
        }
    }
}
