// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.files.FileNames;
import org.protopython.runtime.Errors;

/** A {@code struct sockaddr} of one of the families, made from and shown as Python has it. */
record SocketAddress(byte[] bytes) {
    /** More than any address takes. */
    static final int LONGEST = 128;

    private static final int FAMILY_BYTES = 2;
    private static final int INET_BYTES = 16;
    private static final int INET6_BYTES = 28;
    private static final int UNIX_BYTES = 110;
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;
    private static final int MAX_PORT = 65535;
    private static final long MAX_FLOW = 0xFFFFF;

    MemorySegment in(Arena arena) {
        MemorySegment place = arena.allocate(bytes.length, Long.BYTES);
        MemorySegment.copy(bytes, 0, place, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return place;
    }

    static SocketAddress of(MemorySegment place, int length) {
        byte[] bytes = new byte[Math.min(length, LONGEST)];
        MemorySegment.copy(place, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
        return new SocketAddress(bytes);
    }

    /** The address of an argument, as the family wants it; {@code function} is for messages. */
    static SocketAddress of(PySocket socket, Object address, String function) {
        int family = socket.family();
        if (family == SocketConstants.AF_UNIX) {
            return local(address);
        } else if (family == SocketConstants.AF_INET) {
            return internet(address, function);
        } else if (family == SocketConstants.AF_INET6) {
            return internet6(address, function);
        }
        byte[] other = LinuxAddress.encode(family, address, function);
        if (other != null) {
            return new SocketAddress(other);
        }
        throw Errors.raise(
                org.protopython.objects.ExceptionTypes.OS_ERROR, "%s(): unsupported address family", function);
    }

    private static ByteBuffer start(int size, long family) {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        buffer.order(ByteOrder.nativeOrder()).putShort((short) family);
        return buffer.order(ByteOrder.BIG_ENDIAN);
    }

    private static SocketAddress local(Object address) {
        byte[] path;
        if (Conversions.asText(address) != null) {
            path = FileNames.encode(PyStrings.toJava(Conversions.asText(address)));
        } else {
            path = Buffers.bytesOrNull(address);
            if (path == null) {
                throw Errors.typeError("a bytes-like object is required, not '%s'", PyType.of(address));
            }
        }
        boolean isAbstract = path.length > 0 && path[0] == 0;
        if (path.length > UNIX_BYTES - FAMILY_BYTES - (isAbstract ? 0 : 1)) {
            throw Errors.raise(org.protopython.objects.ExceptionTypes.OS_ERROR, "AF_UNIX path too long");
        }
        int size = path.length == 0 ? FAMILY_BYTES : FAMILY_BYTES + path.length + (isAbstract ? 0 : 1);
        return new SocketAddress(start(size, SocketConstants.AF_UNIX).put(path).array());
    }

    private static PyTuple tuple(Object address, String function, String family) {
        if (address instanceof PyTuple tuple) {
            return tuple;
        }
        throw Errors.typeError("%s(): %s address must be tuple, not %s", function, family, PyType.of(address));
    }

    private static short port(Object value, String function) {
        if (Conversions.toIndex(value) instanceof Long port && port >= 0 && port <= MAX_PORT) {
            return (short) (long) port;
        }
        throw Errors.overflowError("%s(): port must be 0-65535.", function);
    }

    private static SocketAddress internet(Object address, String function) {
        PyTuple tuple = tuple(address, function, "AF_INET");
        if (tuple.size() != 2) {
            throw Errors.typeError("AF_INET address must be a pair (host, port)");
        }
        String host = host(tuple.get(0));
        short port = port(tuple.get(1), function);
        byte[] number = HostLookup.number(host, (int) SocketConstants.AF_INET);
        return new SocketAddress(start(INET_BYTES, SocketConstants.AF_INET)
                .putShort(port)
                .put(number)
                .array());
    }

    private static SocketAddress internet6(Object address, String function) {
        PyTuple tuple = tuple(address, function, "AF_INET6");
        if (tuple.size() < 2 || tuple.size() > 4) {
            throw Errors.typeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
        }
        String host = host(tuple.get(0));
        short port = port(tuple.get(1), function);
        int flow = tuple.size() > 2 ? unsigned(tuple.get(2)) : 0;
        int scope = tuple.size() > 3 ? unsigned(tuple.get(3)) : 0;
        if (flow < 0 || flow > MAX_FLOW) {
            throw Errors.overflowError("%s(): flowinfo must be 0-1048575.", function);
        }
        ByteBuffer buffer = start(INET6_BYTES, SocketConstants.AF_INET6)
                .putShort(port)
                .putInt(flow)
                .put(HostLookup.number(host, (int) SocketConstants.AF_INET6));
        buffer.order(ByteOrder.nativeOrder()).putInt(scope);
        return new SocketAddress(buffer.array());
    }

    /** The lowest 32 bits; more of them are not looked at. */
    static int unsigned(Object value) {
        return Conversions.toBigInteger(Conversions.toIndex(value)).intValue();
    }

    /** The name of a host: str by IDNA, or bytes. */
    static String host(Object value) {
        if (value == PyNone.NONE) {
            throw Errors.typeError("str, bytes or bytearray expected, not NoneType");
        } else if (Conversions.asText(value) != null) {
            String text = PyStrings.toJava(Conversions.asText(value));
            if (text.indexOf(0) >= 0) {
                throw Errors.typeError("host name must not contain null character");
            }
            return text.chars().allMatch(c -> c < 128) ? text : HostLookup.toAscii(text);
        } else if (value instanceof PyBytes || value instanceof PyByteArray) {
            return new String(Buffers.bytes(value), StandardCharsets.ISO_8859_1);
        }
        throw Errors.typeError("str, bytes or bytearray expected, not %s", PyType.of(value));
    }

    /** The same of IPv6 with a flow and a scope. */
    SocketAddress in6(long flow, long scope) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.clone());
        buffer.putInt(4, (int) flow);
        buffer.order(ByteOrder.nativeOrder()).putInt(24, (int) scope);
        return new SocketAddress(buffer.array());
    }

    int family() {
        return bytes.length < FAMILY_BYTES
                ? 0
                : ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getShort();
    }

    /** As programs see it: a tuple, a path, None if there is none. */
    Object toPython() {
        if (bytes.length < FAMILY_BYTES) {
            return PyNone.NONE;
        }
        int family = family();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (family == SocketConstants.AF_INET && bytes.length >= INET_BYTES) {
            byte[] number = Arrays.copyOfRange(bytes, 4, 4 + IPV4);
            return new PyTuple(PyStrings.of(HostLookup.text(number)), buffer.getShort(2) & 0xFFFFL);
        } else if (family == SocketConstants.AF_INET6 && bytes.length >= INET6_BYTES) {
            byte[] number = Arrays.copyOfRange(bytes, 8, 8 + IPV6);
            long scope = buffer.order(ByteOrder.nativeOrder()).getInt(24) & 0xFFFFFFFFL;
            buffer.order(ByteOrder.BIG_ENDIAN);
            return new PyTuple(
                    PyStrings.of(HostLookup.text(number)),
                    buffer.getShort(2) & 0xFFFFL,
                    buffer.getInt(4) & 0xFFFFFFFFL,
                    scope);
        } else if (family == SocketConstants.AF_UNIX) {
            return localPath();
        }
        Object other = LinuxAddress.decode(family, bytes);
        if (other != null) {
            return other;
        }
        return new PyTuple((long) family, new PyBytes(Arrays.copyOfRange(bytes, FAMILY_BYTES, bytes.length)));
    }

    private Object localPath() {
        byte[] path = Arrays.copyOfRange(bytes, FAMILY_BYTES, bytes.length);
        if (path.length > 0 && path[0] == 0) {
            return new PyBytes(path);
        }
        int end = 0;
        while (end < path.length && path[end] != 0) {
            end++;
        }
        return PyStrings.of(FileNames.decode(Arrays.copyOf(path, end)));
    }
}
