// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.SplittableRandom;

/**
 * What makes the hashes of text, bytes and dates those of this process. Constants, so that compiled code spends an
 * addition and a multiplication on it: a text keeps its own hash, of which nothing here needs to look again.
 */
public final class HashSecret {
    /** System property of the seed, a number; without it each process has another secret, and 0 is none at all. */
    public static final String PROPERTY = "protopython.hashSeed";

    /** Whether hashes are other ones than those of a process without a secret. */
    public static final boolean PRESENT;

    private static final long ADDEND;
    private static final long FACTOR;

    static {
        String seed = System.getProperty(PROPERTY, "");
        PRESENT = !seed.equals("0");
        long addend = 0;
        long factor = 0;
        if (PRESENT) {
            if (seed.isEmpty()) {
                ByteBuffer bytes = ByteBuffer.wrap(randomBytes());
                addend = bytes.getLong();
                factor = bytes.getLong();
            } else {
                SplittableRandom numbers = new SplittableRandom(Long.parseLong(seed));
                addend = numbers.nextLong();
                factor = numbers.nextLong();
            }
        }
        ADDEND = addend;
        FACTOR = factor | 1;
    }

    private HashSecret() {}

    /** The hash of what hashes to a value in all processes: never -1, which is an error in C. */
    public static long applyTo(long value) {
        long product = (value + ADDEND) * FACTOR;
        long hash = PRESENT ? product ^ product >>> Integer.SIZE : product;
        return hash == -1 ? -2 : hash;
    }

    /** From the system where it gives them at once: a generator of Java's takes longer to make than Python to start. */
    private static byte[] randomBytes() {
        byte[] bytes = new byte[2 * Long.BYTES];
        try (InputStream device = new FileInputStream("/dev/urandom")) {
            if (device.readNBytes(bytes, 0, bytes.length) == bytes.length) {
                return bytes;
            }
        } catch (IOException e) {
            // a system without this device
        }
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
