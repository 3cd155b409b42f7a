// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Waiting;
import org.protopython.runtime.Errors;

/** {@code _socket.socket}: sending and receiving. */
@PyTypeMethods("socket")
final class SocketTransfer {
    private SocketTransfer() {}

    /** Bytes received, and from whom if that is wanted. */
    private record Received(byte[] bytes, Object from) {}

    private static Received receive(PySocket self, int size, int flags, boolean named) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(Math.max(size, 1));
            SocketType.Place place = new SocketType.Place(arena);
            int count = (int) SocketCalls.perform(self, Waiting.POLLIN, SocketCalls.deadline(self), () -> {
                place.reset();
                return Libc.call(
                        LibcFunction.RECVFROM,
                        self.descriptor(),
                        buffer.address(),
                        size,
                        flags | SocketCalls.DONT_WAIT,
                        named ? place.address.address() : 0,
                        named ? place.length.address() : 0);
            });
            byte[] bytes = new byte[Math.min(count, size)];
            MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
            return new Received(bytes, named ? place.toAddress().toPython() : null);
        }
    }

    private static int size(long wanted, String function) {
        if (wanted < 0) {
            throw Errors.valueError("negative buffersize in %s", function);
        }
        return (int) Math.min(wanted, Integer.MAX_VALUE - Long.BYTES);
    }

    @PyBuiltin(value = "recv(self, buffersize, flags=0, /)", doc = """
        Receive at most buffersize bytes, waiting for the first one.

        No bytes mean that the peer has closed. flags are MSG_ constants.\
        """)
    static Object receive(PySocket self, long buffersize, int flags) {
        return new PyBytes(receive(self, size(buffersize, "recv"), flags, false).bytes);
    }

    @PyBuiltin(
            value = "recvfrom(self, buffersize, flags=0, /)",
            doc = "Like recv(), but give a tuple of the bytes and the address they come from.")
    static Object receiveFrom(PySocket self, long buffersize, int flags) {
        Received received = receive(self, size(buffersize, "recvfrom"), flags, true);
        return new PyTuple(new PyBytes(received.bytes), received.from);
    }

    /** How many bytes go into a buffer of that length. */
    private static int room(WritableBuffer target, long wanted, String function) {
        if (wanted < 0) {
            throw Errors.valueError("negative buffersize in %s", function);
        } else if (wanted > target.length()) {
            throw Errors.valueError(
                    function.equals("recv_into")
                            ? "buffer too small for requested bytes"
                            : "nbytes is greater than the length of the buffer");
        }
        return wanted == 0 ? target.length() : (int) wanted;
    }

    @PyBuiltin(
            value = "recv_into(self, /, buffer, nbytes=0, flags=0)",
            doc = "Receive at most nbytes bytes, for 0 as many as fit, into a writable buffer and give their number.")
    static long receiveInto(PySocket self, Object buffer, long nbytes, int flags) {
        WritableBuffer target = WritableBuffer.of(buffer, "recv_into");
        int room = room(target, nbytes, "recv_into");
        return target.fill(room == 0 ? new byte[0] : receive(self, room, flags, false).bytes);
    }

    @PyBuiltin(
            value = "recvfrom_into(self, /, buffer, nbytes=0, flags=0)",
            doc = "Like recv_into(), but give a tuple of the number and the address the bytes come from.")
    static Object receiveFromInto(PySocket self, Object buffer, long nbytes, int flags) {
        WritableBuffer target = WritableBuffer.of(buffer, "recvfrom_into");
        Received received = receive(self, room(target, nbytes, "recvfrom_into"), flags, true);
        return new PyTuple((long) target.fill(received.bytes), received.from);
    }

    private static long sendOnce(PySocket self, MemorySegment data, long offset, int flags, long deadline) {
        return SocketCalls.perform(
                self,
                Waiting.POLLOUT,
                deadline,
                () -> Libc.call(
                        LibcFunction.SEND,
                        self.descriptor(),
                        data.address() + offset,
                        data.byteSize() - 1 - offset,
                        flags | SocketCalls.DONT_WAIT | SocketConstants.MSG_NOSIGNAL));
    }

    @PyBuiltin(
            value = "send(self, data, flags=0, /)",
            doc = "Send bytes and give how many were sent, which may be fewer than all. flags are MSG_ constants.")
    static long send(PySocket self, Object data, int flags) {
        byte[] bytes = Buffers.bytes(data);
        try (Arena arena = Arena.ofConfined()) {
            return sendOnce(self, NativeDescriptors.string(arena, bytes), 0, flags, SocketCalls.deadline(self));
        }
    }

    @PyBuiltin(
            value = "sendall(self, data, flags=0, /)",
            doc = "Send all bytes. After an error nobody knows how many of them were sent.")
    static void sendAll(PySocket self, Object data, int flags) {
        byte[] bytes = Buffers.bytes(data);
        long deadline = SocketCalls.deadline(self);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = NativeDescriptors.string(arena, bytes);
            long done = 0;
            do {
                done += sendOnce(self, memory, done, flags, deadline);
            } while (done < bytes.length);
        }
    }

    @PyBuiltin(value = "sendto(self, /, *args)", doc = """
        sendto(data[, flags], address)

        Send bytes to an address and give how many were sent.\
        """)
    static long sendTo(PySocket self, Object[] args) {
        if (args.length < 2 || args.length > 3) {
            throw Errors.typeError("sendto() takes 2 or 3 arguments (%d given)", args.length);
        }
        byte[] bytes = Buffers.bytes(args[0]);
        int options = args.length == 2 ? 0 : ArgumentConversions.toInt(args[1]);
        SocketAddress target = SocketAddress.of(self, args[args.length - 1], "sendto");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = NativeDescriptors.string(arena, bytes);
            MemorySegment place = target.in(arena);
            return SocketCalls.perform(
                    self,
                    Waiting.POLLOUT,
                    SocketCalls.deadline(self),
                    () -> Libc.call(
                            LibcFunction.SENDTO,
                            self.descriptor(),
                            memory.address(),
                            bytes.length,
                            options | SocketCalls.DONT_WAIT | SocketConstants.MSG_NOSIGNAL,
                            place.address(),
                            place.byteSize()));
        }
    }

    @PyBuiltin(value = "sendmsg(self, buffers, ancdata=(), flags=0, address=None, /)", doc = """
        Send the bytes of several buffers as one message and give how many were sent.

        ancdata holds control messages, as tuples of level, type and bytes; flags are MSG_ constants. address is
        for sockets that are not connected.\
        """)
    static long sendMessage(PySocket self, Object buffers, Object ancdata, int flags, Object address) {
        Object[] parts = org.protopython.ops.Items.toArrayOrNull(buffers);
        if (parts == null) {
            throw Errors.typeError("sendmsg() argument 1 must be iterable");
        }
        SocketAddress target = address == PyNone.NONE ? null : SocketAddress.of(self, address, "sendmsg");
        try (Arena arena = Arena.ofConfined()) {
            MessageHeader message = new MessageHeader(arena);
            for (Object part : parts) {
                byte[] bytes = Buffers.bytes(part);
                message.add(NativeDescriptors.string(arena, bytes), bytes.length);
            }
            if (target != null) {
                MemorySegment place = target.in(arena);
                message.setAddress(place, (int) place.byteSize());
            }
            message.setControl(ControlData.encode(arena, ancdata));
            long header = message.address();
            return SocketCalls.perform(
                    self,
                    Waiting.POLLOUT,
                    SocketCalls.deadline(self),
                    () -> Libc.call(
                            LibcFunction.SENDMSG,
                            self.descriptor(),
                            header,
                            flags | SocketCalls.DONT_WAIT | SocketConstants.MSG_NOSIGNAL));
        }
    }

    @PyBuiltin(value = "recvmsg(self, bufsize, ancbufsize=0, flags=0, /)", doc = """
        Receive a message: a tuple of at most bufsize bytes, list of control messages, flags and address.

        ancbufsize is the room for control messages, for which CMSG_SPACE() helps; each is a tuple of level,
        type and bytes. Both flags are MSG_ constants.\
        """)
    static Object receiveMessage(PySocket self, long bufsize, int ancbufsize, int flags) {
        if (bufsize < 0) {
            throw Errors.valueError("negative buffer size in recvmsg()");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(bufsize + 1);
            MessageHeader message = new MessageHeader(arena);
            message.add(buffer, bufsize);
            int count = receive(self, message, arena, ancbufsize, flags, "recvmsg");
            byte[] bytes = new byte[(int) Math.min(count, bufsize)];
            MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
            return message.result(new PyBytes(bytes));
        }
    }

    private static int receive(
            PySocket self, MessageHeader message, Arena arena, int ancbufsize, int flags, String function) {
        if (ancbufsize < 0) {
            throw Errors.valueError("invalid ancillary data buffer length");
        }
        MemorySegment place = arena.allocate(SocketAddress.LONGEST, Long.BYTES);
        message.setAddress(place, SocketAddress.LONGEST);
        MemorySegment control = arena.allocate(Math.max(ancbufsize, 1), Long.BYTES);
        message.setControl(ancbufsize == 0 ? null : control.asSlice(0, ancbufsize));
        long header = message.address();
        return (int) SocketCalls.perform(
                self,
                Waiting.POLLIN,
                SocketCalls.deadline(self),
                () -> Libc.call(
                        LibcFunction.RECVMSG,
                        self.descriptor(),
                        header,
                        flags | SocketCalls.DONT_WAIT | SocketConstants.MSG_CMSG_CLOEXEC));
    }

    @PyBuiltin(value = "recvmsg_into(self, buffers, ancbufsize=0, flags=0, /)", doc = """
        Like recvmsg(), but fill writable buffers one after the other and give the number of bytes instead of them.\
        """)
    static Object receiveMessageInto(PySocket self, Object buffers, int ancbufsize, int flags) {
        Object[] parts = org.protopython.ops.Items.toArrayOrNull(buffers);
        if (parts == null) {
            throw Errors.typeError("recvmsg_into() argument 1 must be an iterable");
        }
        WritableBuffer[] targets = new WritableBuffer[parts.length];
        int size = 0;
        for (int i = 0; i < parts.length; i++) {
            targets[i] = WritableBuffer.of(parts[i], "recvmsg_into");
            size += targets[i].length();
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(size + 1L);
            MessageHeader message = new MessageHeader(arena);
            message.add(buffer, size);
            int count = Math.min(size, receive(self, message, arena, ancbufsize, flags, "recvmsg_into"));
            byte[] bytes = new byte[count];
            MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, bytes, 0, count);
            int done = 0;
            for (WritableBuffer target : targets) {
                int part = Math.min(target.length(), count - done);
                target.fill(Arrays.copyOfRange(bytes, done, done + part));
                done += part;
            }
            return message.result((long) count);
        }
    }
}
