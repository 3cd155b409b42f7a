// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash function that Java has. */
final class JavaDigest implements Digest {
    private final MessageDigest digest;

    private JavaDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** @param algorithm Java's name, as in {@code SHA3-256} */
    static Digest of(String algorithm) {
        try {
            return new JavaDigest(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private MessageDigest cloned() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        digest.update(data, offset, length);
    }

    @Override
    public byte[] digest(int length) {
        return cloned().digest();
    }

    @Override
    public byte[] finish(int length) {
        return digest.digest();
    }

    @Override
    public Digest copy() {
        return new JavaDigest(cloned());
    }
}
