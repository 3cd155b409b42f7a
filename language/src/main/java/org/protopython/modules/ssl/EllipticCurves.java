// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.Map;

/** The groups that JSSE negotiates, by the names that OpenSSL has for them. */
final class EllipticCurves {
    private static final Map<String, String> JAVA_NAMES = Map.of(
            "prime256v1", "secp256r1",
            "P-256", "secp256r1",
            "secp384r1", "secp384r1",
            "P-384", "secp384r1",
            "secp521r1", "secp521r1",
            "P-521", "secp521r1",
            "X25519", "x25519",
            "X448", "x448");

    private EllipticCurves() {}

    /** Java's name of a group, or null if JSSE does not have it. */
    static String javaName(String name) {
        return JAVA_NAMES.get(name);
    }
}
