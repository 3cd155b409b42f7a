// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The hash functions there are, with the facts about each. */
enum HashFunction {
    MD5("md5", 16, 64, () -> JavaDigest.of("MD5"), "ssl3-md5"),
    SHA1("sha1", 20, 64, () -> JavaDigest.of("SHA-1"), "sha-1", "ssl3-sha1"),
    SHA224("sha224", 28, 64, () -> JavaDigest.of("SHA-224"), "sha-224", "sha2-224"),
    SHA256("sha256", 32, 64, () -> JavaDigest.of("SHA-256"), "sha-256", "sha2-256"),
    SHA384("sha384", 48, 128, () -> JavaDigest.of("SHA-384"), "sha-384", "sha2-384"),
    SHA512("sha512", 64, 128, () -> JavaDigest.of("SHA-512"), "sha-512", "sha2-512"),
    SHA512_224("sha512_224", 28, 128, () -> JavaDigest.of("SHA-512/224"), "sha512-224", "sha-512/224", "sha2-512/224"),
    SHA512_256("sha512_256", 32, 128, () -> JavaDigest.of("SHA-512/256"), "sha512-256", "sha-512/256", "sha2-512/256"),
    SHA3_224("sha3_224", 28, 144, () -> JavaDigest.of("SHA3-224"), "sha3-224"),
    SHA3_256("sha3_256", 32, 136, () -> JavaDigest.of("SHA3-256"), "sha3-256"),
    SHA3_384("sha3_384", 48, 104, () -> JavaDigest.of("SHA3-384"), "sha3-384"),
    SHA3_512("sha3_512", 64, 72, () -> JavaDigest.of("SHA3-512"), "sha3-512"),
    SHAKE_128("shake_128", 0, 168, () -> new Shake(168), "shake128", "shake-128"),
    SHAKE_256("shake_256", 0, 136, () -> new Shake(136), "shake256", "shake-256"),
    BLAKE2B("blake2b", 64, 128, () -> Blake2.plain(Blake2.Variant.B), "blake2b512", "blake2b-512"),
    BLAKE2S("blake2s", 32, 64, () -> Blake2.plain(Blake2.Variant.S), "blake2s256", "blake2s-256");

    private static final Map<String, HashFunction> BY_NAME = new HashMap<>();

    static {
        for (HashFunction function : values()) {
            BY_NAME.put(function.pythonName, function);
            for (String alias : function.aliases) {
                BY_NAME.put(alias, function);
            }
        }
    }

    private final String pythonName;
    private final int size;
    private final int blockSize;
    private final Supplier<Digest> start;
    /** The other names that OpenSSL knows, in small letters. */
    private final String[] aliases;

    HashFunction(String pythonName, int size, int blockSize, Supplier<Digest> start, String... aliases) {
        this.pythonName = pythonName;
        this.size = size;
        this.blockSize = blockSize;
        this.start = start;
        this.aliases = aliases;
    }

    /** The function of a name as OpenSSL takes it, in letters of any case; null if there is none. */
    static HashFunction find(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** The name that {@code hashlib} gives it. */
    String pythonName() {
        return pythonName;
    }

    /** Bytes of a digest; 0 where the caller says how many. */
    int size() {
        return size;
    }

    int blockSize() {
        return blockSize;
    }

    /** Whether a digest is as long as the caller wants. */
    boolean isExtendable() {
        return size == 0;
    }

    Digest start() {
        return start.get();
    }
}
