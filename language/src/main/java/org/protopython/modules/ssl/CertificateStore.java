// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.TruffleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.security.auth.x500.X500Principal;

/** The certificates that a context trusts, and lists of revoked ones. */
final class CertificateStore {
    /** Files in a directory are named by a hash of the subject, of which there may be several. */
    private static final String HASHED_NAME = "[0-9a-f]{8}\\.\\d+";

    private static final String HASHED_CRL = "[0-9a-f]{8}\\.r\\d+";

    private final Set<X509Certificate> certificates = new LinkedHashSet<>();
    private final Set<X509CRL> crls = new LinkedHashSet<>();
    private final List<TruffleFile> unreadDirectories = new CopyOnWriteArrayList<>();
    /** From directories: trusted, but no program is told of them before they were needed. */
    private final Set<X509Certificate> found = new LinkedHashSet<>();

    static CertificateFactory factory() {
        try {
            return CertificateFactory.getInstance("X.509");
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
    }

    /** Adds what a PEM file holds; returns how many certificates and lists these are. */
    synchronized int addPem(byte[] file) throws CertificateException, CRLException {
        int count = 0;
        for (PemFile.Block block : PemFile.parse(file)) {
            if (block.isCertificate()) {
                certificates.add(certificate(block.data()));
                count++;
            } else if (block.label().equals("X509 CRL")) {
                crls.add((X509CRL) factory().generateCRL(new ByteArrayInputStream(block.data())));
                count++;
            }
        }
        return count;
    }

    synchronized void add(X509Certificate certificate) {
        certificates.add(certificate);
    }

    /** From now on certificates are also looked for in that directory. */
    void addDirectory(TruffleFile directory) {
        unreadDirectories.add(directory);
    }

    private synchronized void readDirectories() {
        for (TruffleFile directory : unreadDirectories) {
            unreadDirectories.remove(directory);
            try {
                directory.list().forEach(this::readHashed);
            } catch (IOException unreadable) {
                continue;
            }
        }
    }

    /** What cannot be read or is no certificate is passed over, as OpenSSL does: it is not trusted then. */
    private void readHashed(TruffleFile file) {
        String name = file.getName();
        try {
            if (name.matches(HASHED_NAME)) {
                for (PemFile.Block block : PemFile.parse(file.readAllBytes())) {
                    if (block.isCertificate()) {
                        found.add(certificate(block.data()));
                    }
                }
            } else if (name.matches(HASHED_CRL)) {
                addPem(file.readAllBytes());
            }
        } catch (IOException | CertificateException | CRLException | IllegalArgumentException unusable) {
            return;
        }
    }

    /** The certificates of a subject. */
    synchronized List<X509Certificate> ofSubject(X500Principal subject) {
        List<X509Certificate> result = matching(certificates, subject);
        if (result.isEmpty() && !(unreadDirectories.isEmpty() && found.isEmpty())) {
            readDirectories();
            result = matching(found, subject);
            certificates.addAll(result);
        }
        return result;
    }

    private static List<X509Certificate> matching(Set<X509Certificate> all, X500Principal subject) {
        return all.stream()
                .filter(each -> each.getSubjectX500Principal().equals(subject))
                .toList();
    }

    boolean contains(X509Certificate certificate) {
        return ofSubject(certificate.getSubjectX500Principal()).contains(certificate);
    }

    synchronized X509CRL crlOf(X500Principal issuer) {
        readDirectories();
        return crls.stream()
                .filter(each -> each.getIssuerX500Principal().equals(issuer))
                .findFirst()
                .orElse(null);
    }

    synchronized List<X509Certificate> certificates() {
        return new ArrayList<>(certificates);
    }

    synchronized List<X509Certificate> authorities() {
        return certificates.stream().filter(CertificateStore::isAuthority).toList();
    }

    synchronized int crlCount() {
        return crls.size();
    }

    static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** Whether a certificate may issue others; one of version 1 cannot say so. */
    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0 || certificate.getVersion() == 1 && isSelfIssued(certificate);
    }
}
