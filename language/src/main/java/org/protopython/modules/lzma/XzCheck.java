// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;

/** The checksum of a block: of none of the kinds, one of three, or one that is not known and so not looked at. */
final class XzCheck {
    static final int NONE = 0;
    static final int CRC32 = 1;
    static final int CRC64 = 4;
    static final int SHA256 = 10;
    static final int MOST = 15;
    static final int UNKNOWN = 16;

    private static final long CRC64_POLYNOMIAL = 0xC96C5795D7870F42L;
    private static final long[] CRC64_TABLE = table();

    private final int id;
    private final CRC32 crc32 = new CRC32();
    private final MessageDigest sha256;
    private long crc64 = -1;

    XzCheck(int id) {
        this.id = id;
        try {
            sha256 = id == SHA256 ? MessageDigest.getInstance("SHA-256") : null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] table() {
        long[] table = new long[1 << Byte.SIZE];
        for (int i = 0; i < table.length; i++) {
            long value = i;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                value = value >>> 1 ^ ((value & 1) != 0 ? CRC64_POLYNOMIAL : 0);
            }
            table[i] = value;
        }
        return table;
    }

    static boolean isSupported(int id) {
        return id == NONE || id == CRC32 || id == CRC64 || id == SHA256;
    }

    /** Bytes that a checksum of this kind has, known or not. */
    static int size(int id) {
        return id == NONE ? 0 : 4 << (id - 1) / 3;
    }

    void update(byte[] data) {
        switch (id) {
            case CRC32 -> crc32.update(data);
            case SHA256 -> sha256.update(data);
            case CRC64 -> {
                long value = crc64;
                for (byte b : data) {
                    value = value >>> Byte.SIZE ^ CRC64_TABLE[((int) value ^ b) & 0xFF];
                }
                crc64 = value;
            }
            default -> {}
        }
    }

    /** The checksum as the file has it; null if it is not known. */
    byte[] finish() {
        return switch (id) {
            case NONE -> new byte[0];
            case CRC32 -> little(crc32.getValue(), Integer.BYTES);
            case CRC64 -> little(~crc64, Long.BYTES);
            case SHA256 -> sha256.digest();
            default -> null;
        };
    }

    static byte[] little(long value, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >>> i * Byte.SIZE);
        }
        return bytes;
    }
}
