// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code _ssl}: what {@code errno} of an {@code SSLError} can be. */
@PyModule(SslModule.NAME)
final class SslErrorNumbers {
    @PyConstant("SSL_ERROR_ZERO_RETURN")
    static final long SSL_ERROR_ZERO_RETURN = 6L;

    @PyConstant("SSL_ERROR_WANT_READ")
    static final long SSL_ERROR_WANT_READ = 2L;

    @PyConstant("SSL_ERROR_WANT_WRITE")
    static final long SSL_ERROR_WANT_WRITE = 3L;

    @PyConstant("SSL_ERROR_WANT_X509_LOOKUP")
    static final long SSL_ERROR_WANT_X509_LOOKUP = 4L;

    @PyConstant("SSL_ERROR_SYSCALL")
    static final long SSL_ERROR_SYSCALL = 5L;

    @PyConstant("SSL_ERROR_SSL")
    static final long SSL_ERROR_SSL = 1L;

    @PyConstant("SSL_ERROR_WANT_CONNECT")
    static final long SSL_ERROR_WANT_CONNECT = 7L;

    @PyConstant("SSL_ERROR_EOF")
    static final long SSL_ERROR_EOF = 8L;

    @PyConstant("SSL_ERROR_INVALID_ERROR_CODE")
    static final long SSL_ERROR_INVALID_ERROR_CODE = 10L;

    private SslErrorNumbers() {}
}
