// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * {@code _ssl}: TLS by JSSE, under the rules and messages that programs know of OpenSSL. May use {@code ops}, what lies
 * below it, and the sockets of {@code _socket}.
 *
 * <p>A {@link org.protopython.modules.ssl.TlsConnection} is one conversation: an engine of Java between a {@link
 * org.protopython.modules.ssl.Transport} (a socket, or a pair of buffers in memory) and the program. Whom to trust is
 * decided here, by {@link org.protopython.modules.ssl.ChainVerifier} and {@link
 * org.protopython.modules.ssl.HostNames}, so that failures have OpenSSL's numbers and texts.
 */
package org.protopython.modules.ssl;
