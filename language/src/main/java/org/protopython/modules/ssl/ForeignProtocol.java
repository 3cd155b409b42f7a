// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Guesses what a client speaks that does not speak TLS. */
final class ForeignProtocol {
    static final String HTTP = "HTTP_REQUEST";
    static final String PROXY = "HTTPS_PROXY_REQUEST";
    static final String UNKNOWN = "WRONG_VERSION_NUMBER";

    private static final int LONGEST_START = 5;

    private ForeignProtocol() {}

    /** OpenSSL's reason for refusing a client that begins like this. */
    static String complaint(ByteBuffer start) {
        byte[] bytes = new byte[Math.min(LONGEST_START, start.remaining())];
        start.get(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("CONNE")) {
            return PROXY;
        }
        boolean http = text.startsWith("GET ")
                || text.startsWith("POST ")
                || text.startsWith("HEAD ")
                || text.startsWith("PUT ");
        return http ? HTTP : UNKNOWN;
    }
}
