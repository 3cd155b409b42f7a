// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyTuple;
import org.protopython.ops.libc.Structs;

/** {@code struct msghdr}. */
final class MessageHeader {
    private static final long BYTES = 56;
    private static final long NAME = 0;
    private static final long NAME_LENGTH = 8;
    private static final long VECTOR = 16;
    private static final long VECTOR_LENGTH = 24;
    private static final long CONTROL = 32;
    private static final long CONTROL_LENGTH = 40;
    private static final long FLAGS = 48;

    private final Arena arena;
    private final MemorySegment header;
    private final List<long[]> parts = new ArrayList<>();
    private MemorySegment name;
    private MemorySegment control;

    MessageHeader(Arena arena) {
        this.arena = arena;
        header = arena.allocate(BYTES, Long.BYTES);
    }

    void add(MemorySegment part, long length) {
        parts.add(new long[] {part.address(), length});
    }

    void setAddress(MemorySegment place, int length) {
        name = place;
        header.set(JAVA_LONG, NAME, place.address());
        header.set(JAVA_INT, NAME_LENGTH, length);
    }

    /** @param data what is sent beside the bytes, or room for it; null for none */
    void setControl(MemorySegment data) {
        control = data;
        if (data != null) {
            header.set(JAVA_LONG, CONTROL, data.address());
            header.set(JAVA_LONG, CONTROL_LENGTH, data.byteSize());
        }
    }

    /** Of the complete struct. */
    long address() {
        MemorySegment vector = arena.allocate(Structs.IOVEC, Math.max(parts.size(), 1));
        for (int i = 0; i < parts.size(); i++) {
            vector.setAtIndex(JAVA_LONG, 2L * i, parts.get(i)[0]);
            vector.setAtIndex(JAVA_LONG, 2L * i + 1, parts.get(i)[1]);
        }
        header.set(JAVA_LONG, VECTOR, vector.address());
        header.set(JAVA_LONG, VECTOR_LENGTH, parts.size());
        return header.address();
    }

    /** What {@code recvmsg} returns after the call: data, what came beside it, flags, the sender. */
    PyTuple result(Object data) {
        long length = control == null ? 0 : header.get(JAVA_LONG, CONTROL_LENGTH);
        return new PyTuple(
                data,
                ControlData.decode(control, length),
                (long) header.get(JAVA_INT, FLAGS) & ~SocketConstants.MSG_CMSG_CLOEXEC,
                SocketAddress.of(name, header.get(JAVA_INT, NAME_LENGTH)).toPython());
    }
}
