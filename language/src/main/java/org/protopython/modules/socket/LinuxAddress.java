// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Addresses of the families that only Linux has: its kernel, packets of a network interface, the host of a machine. */
final class LinuxAddress {
    private static final int NETLINK_BYTES = 12;
    private static final int PACKET_BYTES = 20;
    private static final int VSOCK_BYTES = 16;
    private static final int HARDWARE_OFFSET = 12;
    private static final int LONGEST_HARDWARE = 8;
    private static final int MAX_PROTOCOL = 0xFFFF;
    private static final long UNSIGNED = 0xFFFFFFFFL;
    private static final int NO_DEVICE = 19;

    private LinuxAddress() {}

    /** The structure; null for a family that is not of these. */
    static byte[] encode(int family, Object address, String function) {
        return switch (family) {
            case (int) LinuxSocketConstants.AF_NETLINK -> netlink(tuple(address, function + "(): AF_NETLINK address"));
            case (int) LinuxSocketConstants.AF_PACKET ->
                packet(tuple(address, function + "(): AF_PACKET address"), function);
            case (int) LinuxSocketConstants.AF_VSOCK -> vsock(tuple(address, "getsockaddrarg: AF_VSOCK address"));
            default -> null;
        };
    }

    /** As programs see it; null for a family that is not of these. */
    static Object decode(int family, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        if (family == LinuxSocketConstants.AF_NETLINK && bytes.length >= NETLINK_BYTES) {
            return new PyTuple(buffer.getInt(4) & UNSIGNED, buffer.getInt(8) & UNSIGNED);
        } else if (family == LinuxSocketConstants.AF_VSOCK && bytes.length >= VSOCK_BYTES) {
            return new PyTuple(buffer.getInt(8) & UNSIGNED, buffer.getInt(4) & UNSIGNED);
        } else if (family == LinuxSocketConstants.AF_PACKET && bytes.length >= HARDWARE_OFFSET) {
            int index = buffer.getInt(4);
            int end = Math.min(bytes.length, HARDWARE_OFFSET + (bytes[HARDWARE_OFFSET - 1] & 0xFF));
            return new PyTuple(
                    PyStrings.of(index == 0 ? "" : InternetNumbers.interfaceName(index)),
                    buffer.order(ByteOrder.BIG_ENDIAN).getShort(2) & 0xFFFFL,
                    bytes[10] & 0xFFL,
                    buffer.order(ByteOrder.nativeOrder()).getShort(8) & 0xFFFFL,
                    new PyBytes(Arrays.copyOfRange(bytes, HARDWARE_OFFSET, end)));
        }
        return null;
    }

    private static PyTuple tuple(Object address, String what) {
        if (address instanceof PyTuple tuple) {
            return tuple;
        }
        throw Errors.typeError("%s must be tuple, not %s", what, PyType.of(address));
    }

    private static ByteBuffer start(int size, long family) {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
        return buffer.putShort((short) family);
    }

    private static byte[] netlink(PyTuple address) {
        if (address.size() != 2) {
            throw Errors.typeError("AF_NETLINK address must be a pair (pid, groups)");
        }
        return start(NETLINK_BYTES, LinuxSocketConstants.AF_NETLINK)
                .putShort((short) 0)
                .putInt(SocketAddress.unsigned(address.get(0)))
                .putInt(SocketAddress.unsigned(address.get(1)))
                .array();
    }

    private static byte[] vsock(PyTuple address) {
        if (address.size() != 2) {
            throw Errors.typeError("getsockaddrarg() takes exactly 2 arguments (%d given)", address.size());
        }
        int host = SocketAddress.unsigned(address.get(0));
        return start(VSOCK_BYTES, LinuxSocketConstants.AF_VSOCK)
                .putShort((short) 0)
                .putInt(SocketAddress.unsigned(address.get(1)))
                .putInt(host)
                .array();
    }

    private static byte[] packet(PyTuple address, String function) {
        int size = address.size();
        if (size < 2 || size > 5 || Conversions.asText(address.get(0)) == null) {
            throw Errors.typeError("AF_PACKET address must be a tuple of two to five elements");
        }
        String name = EmbeddedNulls.refuseCharacter(PyStrings.toJava(Conversions.asText(address.get(0))));
        int[] numbers = numbers(address, function);
        byte[] place = size > 4 ? Buffers.bytes(address.get(4)) : new byte[0];
        int index = interfaceIndex(name);
        if (place.length > LONGEST_HARDWARE) {
            throw Errors.valueError("Hardware address must be 8 bytes or less");
        } else if (numbers[0] < 0 || numbers[0] > MAX_PROTOCOL) {
            throw Errors.overflowError("%s(): proto must be 0-65535.", function);
        }
        ByteBuffer buffer = start(PACKET_BYTES, LinuxSocketConstants.AF_PACKET);
        buffer.order(ByteOrder.BIG_ENDIAN).putShort((short) numbers[0]);
        return buffer.order(ByteOrder.nativeOrder())
                .putInt(index)
                .putShort((short) numbers[2])
                .put((byte) numbers[1])
                .put((byte) place.length)
                .put(place)
                .array();
    }

    /** The protocol, the kind of packet and the kind of hardware. */
    private static int[] numbers(PyTuple address, String function) {
        int[] numbers = new int[3];
        for (int i = 0; i < Math.min(numbers.length, address.size() - 1); i++) {
            try {
                numbers[i] = ArgumentConversions.toInt(address.get(i + 1));
            } catch (PException e) {
                throw e.isInstance(ExceptionTypes.OVERFLOW_ERROR)
                        ? Errors.overflowError("%s(): address argument out of range", function)
                        : e;
            }
        }
        return numbers;
    }

    private static int interfaceIndex(String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom(name, StandardCharsets.UTF_8);
            long index = Libc.call(LibcFunction.IF_NAMETOINDEX, text.address());
            if (index <= 0) {
                throw OsErrors.of(NO_DEVICE, null);
            }
            return (int) index;
        }
    }
}
