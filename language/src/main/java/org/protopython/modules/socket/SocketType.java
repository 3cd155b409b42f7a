// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.Warnings;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code _socket.socket}: making, connecting and closing. */
@PyTypeMethods(value = "socket", doc = """
    An end of a connection or of an exchange of messages, as the C library has it.

    family is AF_INET, AF_INET6, AF_UNIX or another AF_ constant, type SOCK_STREAM, SOCK_DGRAM or another
    SOCK_ constant, proto mostly 0. With fileno the socket is that of a descriptor, which is asked for the
    rest.\
    """)
final class SocketType {
    private static final int CLOEXEC = 0x80000;
    private static final int NONBLOCK = 0x800;
    private static final int SOL_SOCKET = 1;
    private static final int SO_DOMAIN = 39;
    private static final int SO_PROTOCOL = 38;
    private static final double NANOS = 1e9;
    private static final int LONGEST_OPTION = 1024;
    private static final int DEFAULT_BACKLOG = 128;

    private SocketType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PySocket(cls);
    }

    @PyBuiltin("__init__(self, /, family=-1, type=-1, proto=-1, fileno=None)")
    static void init(PythonContext context, PySocket self, int family, int type, int proto, Object fileno) {
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        if (fileno != PyNone.NONE) {
            adopt(self, family, type, proto, fileno);
            descriptors.closeWith(self, self.descriptor());
            DeadObjects.guardAny(self);
        } else {
            int domain = family == -1 ? (int) SocketConstants.AF_INET : family;
            int kind = type == -1 ? (int) SocketConstants.SOCK_STREAM : type;
            int protocol = Math.max(proto, 0);
            int descriptor =
                    descriptors.own(SystemCalls.call(context, LibcFunction.SOCKET, domain, kind | CLOEXEC, protocol));
            self.start(descriptor, domain, kind & ~(CLOEXEC | NONBLOCK), protocol);
            descriptors.closeWith(self, descriptor);
            DeadObjects.guardAny(self);
            self.setTimeout(
                    (type & NONBLOCK) != 0 && type != -1
                            ? 0
                            : DefaultTimeout.of(context).nanos());
            if (self.timeout() != PySocket.FOREVER) {
                SocketCalls.setBlocking(descriptor, false);
            }
            return;
        }
        self.setTimeout(DefaultTimeout.of(context).nanos());
        if (self.timeout() != PySocket.FOREVER) {
            SocketCalls.setBlocking(self.descriptor(), false);
        }
    }

    /** Takes over a descriptor; what is not given is asked of it. */
    private static void adopt(PySocket self, int family, int type, int proto, Object fileno) {
        if (!Items.isInt(fileno)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(fileno));
        }
        int descriptor = ArgumentConversions.toInt(fileno);
        if (descriptor < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        long domain = OsErrors.check(SocketCalls.option(descriptor, SOL_SOCKET, SO_DOMAIN), null);
        long kind = type == -1 ? OsErrors.check(SocketCalls.kind(descriptor), null) : type & ~(CLOEXEC | NONBLOCK);
        long protocol = proto == -1 ? SocketCalls.option(descriptor, SOL_SOCKET, SO_PROTOCOL) : proto;
        self.start(descriptor, family == -1 ? (int) domain : family, (int) kind, (int) protocol);
    }

    @PyBuiltin(
            value = "_accept(self, /)",
            doc = "Wait for a connection; give the descriptor of its socket and the address of the peer.")
    static Object accept(PythonContext context, PySocket self) {
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            Place place = new Place(arena);
            long descriptor = SocketCalls.performWhenReady(self, Waiting.POLLIN, () -> {
                place.reset();
                return descriptors.withRoom(() -> Libc.call(
                        LibcFunction.ACCEPT4,
                        self.descriptor(),
                        place.address.address(),
                        place.length.address(),
                        CLOEXEC));
            });
            long owned = descriptors.own(descriptor);
            return new PyTuple(owned, place.toAddress().toPython());
        }
    }

    /** Room for an address that a function of the C library tells. */
    static final class Place {
        final MemorySegment address;
        final MemorySegment length;

        Place(Arena arena) {
            address = arena.allocate(SocketAddress.LONGEST, Long.BYTES);
            length = arena.allocate(ValueLayout.JAVA_INT);
            reset();
        }

        void reset() {
            length.set(ValueLayout.JAVA_INT, 0, SocketAddress.LONGEST);
        }

        SocketAddress toAddress() {
            return SocketAddress.of(address, length.get(ValueLayout.JAVA_INT, 0));
        }
    }

    @PyBuiltin(
            value = "bind(self, address, /)",
            doc = "Give the socket an address of its own: for AF_INET a pair of host and port.")
    static void bind(PythonContext context, PySocket self, Object address) {
        SocketAddress wanted = SocketAddress.of(self, address, "bind");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = wanted.in(arena);
            SystemCalls.call(context, LibcFunction.BIND, self.descriptor(), place.address(), place.byteSize());
        }
    }

    @PyBuiltin(
            value = "connect(self, address, /)",
            doc = "Connect with an address: for AF_INET a pair of host and port.")
    static void connect(PySocket self, Object address) {
        int errno = SocketCalls.connect(self, SocketAddress.of(self, address, "connect"));
        if (errno != 0) {
            throw SocketCalls.error(errno);
        }
    }

    @PyBuiltin(
            value = "connect_ex(self, address, /)",
            doc = "Like connect(), but give an error number, or 0, where that raises OSError.")
    static long connectEx(PySocket self, Object address) {
        SocketAddress wanted = SocketAddress.of(self, address, "connect_ex");
        try {
            return SocketCalls.connect(self, wanted);
        } catch (PException e) {
            if (e.isInstance(org.protopython.objects.ExceptionTypes.TIMEOUT_ERROR)) {
                return OsErrors.EAGAIN;
            }
            throw e;
        }
    }

    @PyBuiltin(
            value = "listen(self, backlog=<unrepresentable>, /)",
            doc = "Accept connections from now on. backlog says how many may wait to be accepted.")
    static void listen(PythonContext context, PySocket self, Object backlog) {
        int most = backlog == null ? DEFAULT_BACKLOG : Math.max(ArgumentConversions.toInt(backlog), 0);
        SystemCalls.call(context, LibcFunction.LISTEN, self.descriptor(), most);
    }

    @PyBuiltin(
            value = "shutdown(self, how, /)",
            doc = "End receiving, for SHUT_RD, sending, for SHUT_WR, or both, for SHUT_RDWR.")
    static void shutdown(PythonContext context, PySocket self, int how) {
        SystemCalls.call(context, LibcFunction.SHUTDOWN, self.descriptor(), how);
    }

    @PyBuiltin(value = "close(self, /)", doc = "Close the descriptor. Nothing can be done with the socket afterwards.")
    static void close(PythonContext context, PySocket self) {
        int descriptor = self.detach();
        if (descriptor < 0) {
            return;
        }
        DeadObjects.release(self);
        try {
            SystemCalls.descriptors(context).close(descriptor);
        } catch (java.io.IOException e) {
            // the peer's resetting is no failure of closing
            if (!(e instanceof org.protopython.ops.libc.SystemCallException call) || call.errno() != 104) {
                throw OsErrors.of(e, null);
            }
        }
    }

    @PyBuiltin("__del__(self, /)")
    static void finish(PythonContext context, PySocket self) {
        if (self.descriptor() < 0) {
            return;
        }
        try {
            Warnings.warnUnclosed("unclosed ", self);
        } catch (PException e) {
            Unraisable.report(context, e, "Exception ignored while finalizing socket " + Texts.reprJava(self), null);
        } finally {
            close(context, self);
        }
    }

    @PyBuiltin(
            value = "detach(self, /)",
            doc = "Give the descriptor, which stays open, and let go of it. The socket is as if closed then.")
    static long detach(PythonContext context, PySocket self) {
        int descriptor = self.detach();
        DeadObjects.release(self);
        SystemCalls.descriptors(context).giveAway(descriptor);
        return descriptor;
    }

    @PyBuiltin(value = "fileno(self, /)", doc = "The descriptor of the socket, or -1 when it is closed.")
    static long fileno(PySocket self) {
        return self.descriptor();
    }

    private static Object name(PythonContext context, PySocket self, LibcFunction function) {
        try (Arena arena = Arena.ofConfined()) {
            Place place = new Place(arena);
            SystemCalls.call(context, function, self.descriptor(), place.address.address(), place.length.address());
            return place.toAddress().toPython();
        }
    }

    @PyBuiltin(value = "getsockname(self, /)", doc = "The address of this end.")
    static Object ownName(PythonContext context, PySocket self) {
        return name(context, self, LibcFunction.GETSOCKNAME);
    }

    @PyBuiltin(
            value = "getpeername(self, /)",
            doc = "The address of the other end. Raises OSError when the socket is not connected.")
    static Object peerName(PythonContext context, PySocket self) {
        return name(context, self, LibcFunction.GETPEERNAME);
    }

    @PyBuiltin(value = "getsockopt(self, level, option, buffersize=0, /)", doc = """
        An option, as a number or, if buffersize is given, as at most so many bytes.

        level is SOL_SOCKET or another SOL_ or IPPROTO_ constant.\
        """)
    static Object option(PythonContext context, PySocket self, int level, int option, int size) {
        if (size < 0 || size > LONGEST_OPTION) {
            throw Errors.raise(org.protopython.objects.ExceptionTypes.OS_ERROR, "getsockopt buflen out of range");
        }
        try (Arena arena = Arena.ofConfined()) {
            int number = numberBytes(self);
            int room = size == 0 ? number : size;
            MemorySegment value = arena.allocate(room, Long.BYTES);
            MemorySegment length = arena.allocate(ValueLayout.JAVA_INT);
            length.set(ValueLayout.JAVA_INT, 0, room);
            SystemCalls.call(
                    context,
                    LibcFunction.GETSOCKOPT,
                    self.descriptor(),
                    level,
                    option,
                    value.address(),
                    length.address());
            if (size == 0) {
                return number == Long.BYTES
                        ? value.get(ValueLayout.JAVA_LONG, 0)
                        : (long) value.get(ValueLayout.JAVA_INT, 0);
            }
            byte[] bytes = new byte[length.get(ValueLayout.JAVA_INT, 0)];
            MemorySegment.copy(value, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
            return new PyBytes(bytes);
        }
    }

    /** How large an option is that is a number: those of sockets between virtual machines need not be int. */
    private static int numberBytes(PySocket socket) {
        return socket.family() == LinuxSocketConstants.AF_VSOCK ? Long.BYTES : Integer.BYTES;
    }

    @PyBuiltin(value = "setsockopt(self, level, option, value, optlen=<unrepresentable>, /)", doc = """
        Set an option to a number or bytes, or to no value but an optlen.

        level is SOL_SOCKET or another SOL_ or IPPROTO_ constant.\
        """)
    static void setOption(PythonContext context, PySocket self, int level, int option, Object value, Object optlen) {
        try (Arena arena = Arena.ofConfined()) {
            long address;
            long length;
            if (value == PyNone.NONE) {
                if (optlen == null) {
                    throw Errors.typeError("a bytes-like object is required, not 'NoneType'");
                }
                address = 0;
                length = ArgumentConversions.toInt(optlen);
            } else if (optlen != null) {
                throw Errors.typeError("setsockopt() takes exactly 3 arguments (4 given)");
            } else if (Items.isInt(value)) {
                MemorySegment number = arena.allocate(ValueLayout.JAVA_LONG);
                length = numberBytes(self);
                if (length == Long.BYTES) {
                    number.set(ValueLayout.JAVA_LONG, 0, ArgumentConversions.toLong(value));
                } else {
                    number.set(ValueLayout.JAVA_INT, 0, ArgumentConversions.toInt(value));
                }
                address = number.address();
            } else {
                byte[] bytes = Buffers.bytes(value);
                address = NativeDescriptors.string(arena, bytes).address();
                length = bytes.length;
            }
            SystemCalls.call(context, LibcFunction.SETSOCKOPT, self.descriptor(), level, option, address, length);
        }
    }

    @PyBuiltin(
            value = "setblocking(self, flag, /)",
            doc = "Set whether operations wait: True is the timeout None, False the timeout 0.")
    static void setBlocking(PySocket self, boolean flag) {
        SocketCalls.setBlocking(self.descriptor(), flag);
        self.setTimeout(flag ? PySocket.FOREVER : 0);
    }

    @PyBuiltin(value = "getblocking(self, /)", doc = "Whether operations wait.")
    static boolean isBlocking(PySocket self) {
        return self.timeout() != 0;
    }

    /** Nanoseconds of a timeout in seconds. */
    static long nanos(Object timeout) {
        if (timeout == PyNone.NONE) {
            return PySocket.FOREVER;
        }
        boolean number = timeout instanceof Double || timeout instanceof PyFloat;
        if (!number && !Conversions.isIndex(timeout)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer or float", PyType.of(timeout));
        }
        double seconds = Conversions.toDouble(timeout);
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        } else if (seconds < 0) {
            throw Errors.valueError("Timeout value out of range");
        } else if (seconds * NANOS > Long.MAX_VALUE) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return (long) Math.ceil(seconds * NANOS);
    }

    /** What a program sees of a timeout. */
    static Object seconds(long nanos) {
        return nanos == PySocket.FOREVER ? PyNone.NONE : (Object) (nanos / NANOS);
    }

    @PyBuiltin(value = "settimeout(self, timeout, /)", doc = """
        Set the seconds after which operations raise TimeoutError. None lets them wait forever, 0 not at all.\
        """)
    static void setTimeout(PySocket self, Object timeout) {
        long nanos = nanos(timeout);
        self.setTimeout(nanos);
        SocketCalls.setBlocking(self.descriptor(), nanos == PySocket.FOREVER);
    }

    @PyBuiltin(
            value = "gettimeout(self, /)",
            doc = "The seconds after which operations raise TimeoutError, or None if they wait forever.")
    static Object timeoutOf(PySocket self) {
        return seconds(self.timeout());
    }

    @PyGetter(
            value = "timeout",
            doc = "The seconds after which operations raise TimeoutError, or None if they wait forever.")
    static Object timeout(PySocket self) {
        return seconds(self.timeout());
    }

    @PyGetter(value = "family", doc = "The family of addresses, an AF_ constant.")
    static long family(PySocket self) {
        return self.family();
    }

    @PyGetter(value = "type", doc = "The kind of socket, a SOCK_ constant.")
    static long kind(PySocket self) {
        return self.kind();
    }

    @PyGetter(value = "proto", doc = "The number of the protocol.")
    static long protocol(PySocket self) {
        return self.protocol();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySocket self) {
        return "<socket object, fd=" + self.descriptor() + ", family=" + self.family() + ", type=" + self.kind()
                + ", proto=" + self.protocol() + ">";
    }
}
