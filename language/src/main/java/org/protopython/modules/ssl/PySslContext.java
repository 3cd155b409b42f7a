// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code _SSLContext}: what connections have in common. Attributes may change between two of them. */
final class PySslContext extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("_SSLContext", "_ssl", BuiltinTypes.OBJECT, false);

    static final long DEFAULT_OPTIONS = SslConstants.OP_ALL
            | SslConstants.OP_NO_SSLv3
            | SslConstants.OP_CIPHER_SERVER_PREFERENCE
            | SslConstants.OP_ENABLE_MIDDLEBOX_COMPAT
            | SslConstants.OP_NO_COMPRESSION;

    /** A certificate with those that vouch for it, and its key. */
    record Identity(List<X509Certificate> chain, PrivateKey key) {}

    /** How often something has happened, under the names of {@code session_stats()}. */
    static final class Statistics {
        final AtomicLong connects = new AtomicLong();
        final AtomicLong goodConnects = new AtomicLong();
        final AtomicLong accepts = new AtomicLong();
        final AtomicLong goodAccepts = new AtomicLong();
        final AtomicLong hits = new AtomicLong();
    }

    final long protocol;
    long verifyMode;
    boolean checkHostname;
    long verifyFlags = SslConstants.VERIFY_X509_TRUSTED_FIRST;
    long options = DEFAULT_OPTIONS;
    long minimumVersion = SslConstants.PROTO_TLSv1_2;
    long maximumVersion = SslConstants.PROTO_MAXIMUM_SUPPORTED;
    long ticketCount = 2;
    boolean postHandshakeAuthentication;
    long hostFlags = SslConstants.HOSTFLAG_NO_PARTIAL_WILDCARDS;
    Object serverNameCallback = PyNone.NONE;
    List<String> applicationProtocols = List.of();
    List<CipherSuite> ciphers = CipherSuite.select(SslModule.DEFAULT_CIPHER_LIST);
    /** Java's name of the only group to agree on keys by, or null. */
    String curve;

    final CertificateStore store = new CertificateStore();
    final List<Identity> identities = new CopyOnWriteArrayList<>();
    final Statistics statistics = new Statistics();
    private EngineFactory engines;

    PySslContext(PyType type, long protocol) {
        super(type);
        this.protocol = protocol;
        if (protocol == SslConstants.PROTOCOL_TLS_CLIENT) {
            verifyMode = SslConstants.CERT_REQUIRED;
            checkHostname = true;
        }
    }

    /** A key takes the place of an earlier one of its kind. */
    void addIdentity(Identity identity) {
        identities.removeIf(
                each -> each.key().getAlgorithm().equals(identity.key().getAlgorithm()));
        identities.add(identity);
    }

    synchronized EngineFactory engines() {
        if (engines == null) {
            engines = new EngineFactory(this);
        }
        return engines;
    }

    /** The versions of the protocol that may be spoken, as Java calls them. */
    String[] versions() {
        if (protocol == SslConstants.PROTOCOL_TLSv1_2) {
            return new String[] {"TLSv1.2"};
        }
        List<String> versions = new ArrayList<>();
        addVersion(versions, "TLSv1", SslConstants.PROTO_TLSv1, SslConstants.OP_NO_TLSv1);
        addVersion(versions, "TLSv1.1", SslConstants.PROTO_TLSv1_1, SslConstants.OP_NO_TLSv1_1);
        addVersion(versions, "TLSv1.2", SslConstants.PROTO_TLSv1_2, SslConstants.OP_NO_TLSv1_2);
        addVersion(versions, "TLSv1.3", SslConstants.PROTO_TLSv1_3, SslConstants.OP_NO_TLSv1_3);
        return versions.toArray(String[]::new);
    }

    private void addVersion(List<String> versions, String name, long version, long unless) {
        boolean notAbove = maximumVersion < 0 || version <= maximumVersion;
        boolean notBelow = minimumVersion < 0 || version >= minimumVersion;
        if (notAbove && notBelow && (options & unless) == 0) {
            versions.add(name);
        }
    }
}
