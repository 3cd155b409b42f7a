// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.util.Arrays;

/** A keyed hash of RFC 2104 over any hash function. */
final class Hmac implements Digest {
    private static final byte INNER_PAD = 0x36;
    private static final byte OUTER_PAD = 0x5C;

    /** Has hashed the padded key, and the message so far. */
    private final Digest inner;
    /** Has hashed the padded key. */
    private final Digest outer;

    private Hmac(Digest inner, Digest outer) {
        this.inner = inner;
        this.outer = outer;
    }

    static Hmac of(HashFunction function, byte[] key) {
        byte[] fitting = key;
        if (key.length > function.blockSize()) {
            Digest shortened = function.start();
            shortened.update(key, 0, key.length);
            fitting = shortened.finish(0);
        }
        byte[] block = Arrays.copyOf(fitting, function.blockSize());
        return new Hmac(padded(function, block, INNER_PAD), padded(function, block, OUTER_PAD));
    }

    private static Digest padded(HashFunction function, byte[] key, byte pad) {
        byte[] block = key.clone();
        for (int i = 0; i < block.length; i++) {
            block[i] ^= pad;
        }
        Digest digest = function.start();
        digest.update(block, 0, block.length);
        return digest;
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        inner.update(data, offset, length);
    }

    @Override
    public byte[] digest(int length) {
        return end(inner.digest(length));
    }

    @Override
    public byte[] finish(int length) {
        return end(inner.finish(length));
    }

    private byte[] end(byte[] hashed) {
        Digest last = outer.copy();
        last.update(hashed, 0, hashed.length);
        return last.finish(0);
    }

    @Override
    public Hmac copy() {
        return new Hmac(inner.copy(), outer);
    }
}
