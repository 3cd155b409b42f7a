// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The first message of a client (RFC 8446, 4.1.2), read before there is an engine: which context answers it may depend
 * on the name it asks for.
 *
 * @param serverName or null
 */
record ClientHello(String serverName, List<Integer> cipherSuites) {
    private static final int RECORD_HEADER = 5;
    private static final int HANDSHAKE = 22;
    private static final int CLIENT_HELLO = 1;
    private static final int MAJOR_VERSION = 3;
    private static final int MESSAGE_HEADER = 4;
    private static final int VERSION_AND_RANDOM = 34;
    private static final int SERVER_NAME = 0;
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;

    /** What there is of a message. */
    enum State {
        INCOMPLETE,
        COMPLETE,
        /** Nothing that TLS begins with. */
        NO_TLS
    }

    /** Looks at the first bytes from a client, which stay in the buffer. */
    static State state(ByteBuffer received) {
        byte[] message = message(received);
        if (message == null) {
            return State.NO_TLS;
        } else if (message.length < MESSAGE_HEADER) {
            return State.INCOMPLETE;
        } else if (message[0] != CLIENT_HELLO) {
            return State.NO_TLS;
        }
        return message.length >= MESSAGE_HEADER + length(message) ? State.COMPLETE : State.INCOMPLETE;
    }

    private static int length(byte[] message) {
        return (message[1] & BYTE) << 16 | (message[2] & BYTE) << 8 | message[3] & BYTE;
    }

    /** The contents of the complete records, put together; null if there is another kind of record. */
    private static byte[] message(ByteBuffer received) {
        ByteBuffer bytes = received.duplicate();
        ByteBuffer message = ByteBuffer.allocate(bytes.remaining());
        while (bytes.hasRemaining()) {
            if (bytes.get(bytes.position()) != HANDSHAKE
                    || bytes.remaining() > 1 && bytes.get(bytes.position() + 1) != MAJOR_VERSION) {
                if (message.position() == 0) {
                    return null;
                }
                break;
            } else if (bytes.remaining() < RECORD_HEADER) {
                break;
            }
            int length = bytes.getShort(bytes.position() + 3) & SHORT;
            if (bytes.remaining() < RECORD_HEADER + length) {
                break;
            }
            bytes.position(bytes.position() + RECORD_HEADER);
            message.put(bytes.slice(bytes.position(), length));
            bytes.position(bytes.position() + length);
        }
        byte[] result = new byte[message.position()];
        message.flip().get(result);
        return result;
    }

    /** Reads a complete message; what is malformed in it is left for the engine to complain about. */
    static ClientHello parse(ByteBuffer received) {
        ByteBuffer hello = ByteBuffer.wrap(message(received));
        List<Integer> suites = new ArrayList<>();
        String name = null;
        try {
            hello.position(MESSAGE_HEADER + VERSION_AND_RANDOM);
            slice(hello, hello.get() & BYTE);
            ByteBuffer listed = slice(hello, hello.getShort() & SHORT);
            while (listed.hasRemaining()) {
                suites.add(listed.getShort() & SHORT);
            }
            slice(hello, hello.get() & BYTE);
            if (hello.hasRemaining()) {
                ByteBuffer extensions = slice(hello, hello.getShort() & SHORT);
                while (extensions.hasRemaining()) {
                    int type = extensions.getShort() & SHORT;
                    ByteBuffer content = slice(extensions, extensions.getShort() & SHORT);
                    if (type == SERVER_NAME) {
                        name = serverName(content);
                    }
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return new ClientHello(name, suites);
        }
        return new ClientHello(name, suites);
    }

    private static String serverName(ByteBuffer extension) {
        ByteBuffer names = slice(extension, extension.getShort() & SHORT);
        while (names.hasRemaining()) {
            int kind = names.get();
            ByteBuffer name = slice(names, names.getShort() & SHORT);
            if (kind == 0) {
                return StandardCharsets.ISO_8859_1.decode(name).toString();
            }
        }
        return null;
    }

    private static ByteBuffer slice(ByteBuffer from, int length) {
        ByteBuffer part = from.slice(from.position(), length);
        from.position(from.position() + length);
        return part;
    }
}
