// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.io.ByteArrayOutputStream;

/** Writes values of ASN.1 in DER. */
final class DerWriter {
    private static final int LONG_FORM = 0x80;

    private DerWriter() {}

    /** A value with the given contents, one after the other. */
    static byte[] value(int tag, byte[]... contents) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] each : contents) {
            body.writeBytes(each);
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        int length = body.size();
        if (length < LONG_FORM) {
            value.write(length);
        } else {
            int count = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + Byte.SIZE - 1) / Byte.SIZE;
            value.write(LONG_FORM | count);
            for (int i = count - 1; i >= 0; i--) {
                value.write(length >> i * Byte.SIZE);
            }
        }
        value.writeBytes(body.toByteArray());
        return value.toByteArray();
    }
}
