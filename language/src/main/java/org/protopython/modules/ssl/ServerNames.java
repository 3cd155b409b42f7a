// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.charset.StandardCharsets;
import org.protopython.modules.socket.InternetNumbers;

/** The names of servers as clients send them (RFC 6066, 3). */
final class ServerNames {
    private ServerNames() {}

    /** The bytes of a name; null for none and for an address, which is not sent. */
    static byte[] encode(String name) {
        return name == null || InternetNumbers.parse(name) != null ? null : name.getBytes(StandardCharsets.UTF_8);
    }
}
