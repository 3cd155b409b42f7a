// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/**
 * {@code _ssl}: what there is in JSSE. The versions of TLS before 1.2 are there too, but the security properties of Java
 * forbid them.
 */
@PyModule(SslModule.NAME)
final class SslAbilities {
    @PyConstant("HAS_SNI")
    static final boolean HAS_SNI = true;

    @PyConstant("HAS_TLS_UNIQUE")
    static final boolean HAS_TLS_UNIQUE = false;

    @PyConstant("HAS_ECDH")
    static final boolean HAS_ECDH = true;

    @PyConstant("HAS_NPN")
    static final boolean HAS_NPN = false;

    @PyConstant("HAS_ALPN")
    static final boolean HAS_ALPN = true;

    @PyConstant("HAS_SSLv2")
    static final boolean HAS_SSLv2 = false;

    @PyConstant("HAS_SSLv3")
    static final boolean HAS_SSLv3 = false;

    @PyConstant("HAS_TLSv1")
    static final boolean HAS_TLSv1 = false;

    @PyConstant("HAS_TLSv1_1")
    static final boolean HAS_TLSv1_1 = false;

    @PyConstant("HAS_TLSv1_2")
    static final boolean HAS_TLSv1_2 = true;

    @PyConstant("HAS_TLSv1_3")
    static final boolean HAS_TLSv1_3 = true;

    @PyConstant("HAS_PSK")
    static final boolean HAS_PSK = false;

    @PyConstant("HAS_PHA")
    static final boolean HAS_PHA = false;

    private SslAbilities() {}
}
