// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code _ssl}: numbers of protocols, options and ways to verify. */
@PyModule(SslModule.NAME)
final class SslConstants {
    @PyConstant("CERT_NONE")
    static final long CERT_NONE = 0L;

    @PyConstant("CERT_OPTIONAL")
    static final long CERT_OPTIONAL = 1L;

    @PyConstant("CERT_REQUIRED")
    static final long CERT_REQUIRED = 2L;

    @PyConstant("VERIFY_DEFAULT")
    static final long VERIFY_DEFAULT = 0L;

    @PyConstant("VERIFY_CRL_CHECK_LEAF")
    static final long VERIFY_CRL_CHECK_LEAF = 4L;

    @PyConstant("VERIFY_CRL_CHECK_CHAIN")
    static final long VERIFY_CRL_CHECK_CHAIN = 12L;

    @PyConstant("VERIFY_X509_STRICT")
    static final long VERIFY_X509_STRICT = 32L;

    @PyConstant("VERIFY_ALLOW_PROXY_CERTS")
    static final long VERIFY_ALLOW_PROXY_CERTS = 64L;

    @PyConstant("VERIFY_X509_TRUSTED_FIRST")
    static final long VERIFY_X509_TRUSTED_FIRST = 32768L;

    @PyConstant("VERIFY_X509_PARTIAL_CHAIN")
    static final long VERIFY_X509_PARTIAL_CHAIN = 524288L;

    @PyConstant("PROTOCOL_SSLv23")
    static final long PROTOCOL_SSLv23 = 2L;

    @PyConstant("PROTOCOL_TLS")
    static final long PROTOCOL_TLS = 2L;

    @PyConstant("PROTOCOL_TLS_CLIENT")
    static final long PROTOCOL_TLS_CLIENT = 16L;

    @PyConstant("PROTOCOL_TLS_SERVER")
    static final long PROTOCOL_TLS_SERVER = 17L;

    @PyConstant("PROTOCOL_TLSv1")
    static final long PROTOCOL_TLSv1 = 3L;

    @PyConstant("PROTOCOL_TLSv1_1")
    static final long PROTOCOL_TLSv1_1 = 4L;

    @PyConstant("PROTOCOL_TLSv1_2")
    static final long PROTOCOL_TLSv1_2 = 5L;

    @PyConstant("OP_ALL")
    static final long OP_ALL = 2147483728L;

    @PyConstant("OP_NO_SSLv2")
    static final long OP_NO_SSLv2 = 0L;

    @PyConstant("OP_NO_SSLv3")
    static final long OP_NO_SSLv3 = 33554432L;

    @PyConstant("OP_NO_TLSv1")
    static final long OP_NO_TLSv1 = 67108864L;

    @PyConstant("OP_NO_TLSv1_1")
    static final long OP_NO_TLSv1_1 = 268435456L;

    @PyConstant("OP_NO_TLSv1_2")
    static final long OP_NO_TLSv1_2 = 134217728L;

    @PyConstant("OP_NO_TLSv1_3")
    static final long OP_NO_TLSv1_3 = 536870912L;

    @PyConstant("OP_CIPHER_SERVER_PREFERENCE")
    static final long OP_CIPHER_SERVER_PREFERENCE = 4194304L;

    @PyConstant("OP_SINGLE_DH_USE")
    static final long OP_SINGLE_DH_USE = 0L;

    @PyConstant("OP_NO_TICKET")
    static final long OP_NO_TICKET = 16384L;

    @PyConstant("OP_LEGACY_SERVER_CONNECT")
    static final long OP_LEGACY_SERVER_CONNECT = 4L;

    @PyConstant("OP_SINGLE_ECDH_USE")
    static final long OP_SINGLE_ECDH_USE = 0L;

    @PyConstant("OP_NO_COMPRESSION")
    static final long OP_NO_COMPRESSION = 131072L;

    @PyConstant("OP_ENABLE_MIDDLEBOX_COMPAT")
    static final long OP_ENABLE_MIDDLEBOX_COMPAT = 1048576L;

    @PyConstant("OP_NO_RENEGOTIATION")
    static final long OP_NO_RENEGOTIATION = 1073741824L;

    @PyConstant("OP_IGNORE_UNEXPECTED_EOF")
    static final long OP_IGNORE_UNEXPECTED_EOF = 128L;

    @PyConstant("OP_ENABLE_KTLS")
    static final long OP_ENABLE_KTLS = 8L;

    @PyConstant("HOSTFLAG_ALWAYS_CHECK_SUBJECT")
    static final long HOSTFLAG_ALWAYS_CHECK_SUBJECT = 1L;

    @PyConstant("HOSTFLAG_NEVER_CHECK_SUBJECT")
    static final long HOSTFLAG_NEVER_CHECK_SUBJECT = 32L;

    @PyConstant("HOSTFLAG_NO_WILDCARDS")
    static final long HOSTFLAG_NO_WILDCARDS = 2L;

    @PyConstant("HOSTFLAG_NO_PARTIAL_WILDCARDS")
    static final long HOSTFLAG_NO_PARTIAL_WILDCARDS = 4L;

    @PyConstant("HOSTFLAG_MULTI_LABEL_WILDCARDS")
    static final long HOSTFLAG_MULTI_LABEL_WILDCARDS = 8L;

    @PyConstant("HOSTFLAG_SINGLE_LABEL_SUBDOMAINS")
    static final long HOSTFLAG_SINGLE_LABEL_SUBDOMAINS = 16L;

    @PyConstant("ENCODING_PEM")
    static final long ENCODING_PEM = 1L;

    @PyConstant("ENCODING_DER")
    static final long ENCODING_DER = 2L;

    @PyConstant("PROTO_MINIMUM_SUPPORTED")
    static final long PROTO_MINIMUM_SUPPORTED = -2L;

    @PyConstant("PROTO_MAXIMUM_SUPPORTED")
    static final long PROTO_MAXIMUM_SUPPORTED = -1L;

    @PyConstant("PROTO_SSLv3")
    static final long PROTO_SSLv3 = 768L;

    @PyConstant("PROTO_TLSv1")
    static final long PROTO_TLSv1 = 769L;

    @PyConstant("PROTO_TLSv1_1")
    static final long PROTO_TLSv1_1 = 770L;

    @PyConstant("PROTO_TLSv1_2")
    static final long PROTO_TLSv1_2 = 771L;

    @PyConstant("PROTO_TLSv1_3")
    static final long PROTO_TLSv1_3 = 772L;

    private SslConstants() {}
}
