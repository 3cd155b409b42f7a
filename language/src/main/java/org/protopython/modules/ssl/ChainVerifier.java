// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Whether a chain of certificates ends in one that is trusted. The steps are OpenSSL's, in its order, so that the first
 * failure is the one that OpenSSL would tell of; Java's validation (RFC 5280, 6) has the last word.
 */
final class ChainVerifier {
    private static final int LONGEST_CHAIN = 100;
    private static final String SERVER_PURPOSE = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT_PURPOSE = "1.3.6.1.5.5.7.3.2";
    private static final String ANY_PURPOSE = "2.5.29.37.0";
    private static final String SUBJECT_KEY = "2.5.29.14";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String CONSTRAINTS = "2.5.29.19";
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final int SIGNS_CERTIFICATES = 5;

    private final CertificateStore store;
    private final long flags;

    /** @param flags {@code VERIFY_}... */
    ChainVerifier(CertificateStore store, long flags) {
        this.store = store;
        this.flags = flags;
    }

    /**
     * Verifies what a peer has sent.
     *
     * @param sent the peer's certificate, and others in any order
     * @param ofServer whether the peer is the server
     * @param host whose certificate it must be, or null
     * @return from the peer's certificate to the trusted one
     */
    List<X509Certificate> verify(List<X509Certificate> sent, boolean ofServer, String host, long hostFlags)
            throws VerifyFailure.Rejection {
        List<X509Certificate> path = build(sent);
        checkExtensions(path, ofServer);
        if (host != null) {
            VerifyFailure mismatch = HostNames.check(path.getFirst(), host, hostFlags);
            if (mismatch != null) {
                throw mismatch.reject();
            }
        }
        checkRevocation(path);
        for (X509Certificate each : path.reversed()) {
            checkDates(each);
        }
        validate(path);
        return path;
    }

    private boolean has(long flag) {
        return (flags & flag) != 0;
    }

    private List<X509Certificate> build(List<X509Certificate> sent) throws VerifyFailure.Rejection {
        List<X509Certificate> path = new ArrayList<>(List.of(sent.getFirst()));
        boolean partial = has(SslConstants.VERIFY_X509_PARTIAL_CHAIN);
        while (true) {
            X509Certificate last = path.getLast();
            boolean root = isSelfSigned(last);
            if ((root || partial) && store.contains(last)) {
                return path;
            } else if (root) {
                throw (path.size() == 1 ? VerifyFailure.SELF_SIGNED : VerifyFailure.SELF_SIGNED_IN_CHAIN).reject();
            }
            X509Certificate issuer = issuer(last, store.ofSubject(last.getIssuerX500Principal()));
            if (issuer == null) {
                issuer = issuer(last, sent);
            }
            if (issuer == null || path.contains(issuer)) {
                throw VerifyFailure.NO_ISSUER.reject();
            } else if (path.size() > LONGEST_CHAIN) {
                throw VerifyFailure.CHAIN_TOO_LONG.reject();
            }
            path.add(issuer);
        }
    }

    /** The one among candidates whose key has signed a certificate, or null. */
    private static X509Certificate issuer(X509Certificate of, List<X509Certificate> candidates) {
        for (X509Certificate each : candidates) {
            if (each.getSubjectX500Principal().equals(of.getIssuerX500Principal()) && isSignedBy(of, each)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        return CertificateStore.isSelfIssued(certificate) && isSignedBy(certificate, certificate);
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException notSigned) {
            return false;
        }
    }

    private void checkExtensions(List<X509Certificate> path, boolean ofServer) throws VerifyFailure.Rejection {
        for (int i = 0; i < path.size(); i++) {
            X509Certificate each = path.get(i);
            if (i > 0) {
                boolean[] usage = each.getKeyUsage();
                if (!CertificateStore.isAuthority(each) || usage != null && !usage[SIGNS_CERTIFICATES]) {
                    throw VerifyFailure.NO_CA.reject();
                } else if (each.getVersion() > 1 && each.getBasicConstraints() < i - 1) {
                    throw VerifyFailure.PATH_LENGTH.reject();
                }
            }
            checkPurpose(each, ofServer);
            if (has(SslConstants.VERIFY_X509_STRICT)) {
                checkStrictly(each, i == path.size() - 1 && isSelfSigned(each));
            }
        }
    }

    private static void checkPurpose(X509Certificate certificate, boolean ofServer) throws VerifyFailure.Rejection {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            if (purposes != null
                    && !purposes.contains(ofServer ? SERVER_PURPOSE : CLIENT_PURPOSE)
                    && !purposes.contains(ANY_PURPOSE)) {
                throw VerifyFailure.PURPOSE.reject();
            }
        } catch (CertificateParsingException malformed) {
            throw VerifyFailure.PURPOSE.reject();
        }
    }

    /** What RFC 5280 demands and OpenSSL asks for only with {@code VERIFY_X509_STRICT}. */
    private static void checkStrictly(X509Certificate certificate, boolean root) throws VerifyFailure.Rejection {
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        if (certificate.getVersion() < 3) {
            return;
        } else if (certificate.getBasicConstraints() >= 0) {
            if (critical == null || !critical.contains(CONSTRAINTS)) {
                throw VerifyFailure.CONSTRAINTS_NOT_CRITICAL.reject();
            } else if (certificate.getExtensionValue(KEY_USAGE) == null) {
                throw VerifyFailure.NO_KEY_USAGE.reject();
            } else if (certificate.getExtensionValue(SUBJECT_KEY) == null) {
                throw VerifyFailure.NO_SUBJECT_KEY.reject();
            }
        }
        if (!root && certificate.getExtensionValue(AUTHORITY_KEY) == null) {
            throw VerifyFailure.NO_AUTHORITY_KEY.reject();
        }
    }

    private void checkRevocation(List<X509Certificate> path) throws VerifyFailure.Rejection {
        if (!has(SslConstants.VERIFY_CRL_CHECK_LEAF)) {
            return;
        }
        boolean whole = (flags & SslConstants.VERIFY_CRL_CHECK_CHAIN) == SslConstants.VERIFY_CRL_CHECK_CHAIN;
        int count = whole ? path.size() : 1;
        for (int i = 0; i < count; i++) {
            X509Certificate issuer = path.get(Math.min(i + 1, path.size() - 1));
            X509CRL crl = store.crlOf(path.get(i).getIssuerX500Principal());
            if (crl == null) {
                throw VerifyFailure.CRL_MISSING.reject();
            }
            try {
                crl.verify(issuer.getPublicKey());
            } catch (GeneralSecurityException forged) {
                throw VerifyFailure.CRL_MISSING.reject();
            }
            if (crl.getNextUpdate() != null && crl.getNextUpdate().before(new Date())) {
                throw VerifyFailure.CRL_EXPIRED.reject();
            } else if (crl.isRevoked(path.get(i))) {
                throw VerifyFailure.REVOKED.reject();
            }
        }
    }

    private static void checkDates(X509Certificate certificate) throws VerifyFailure.Rejection {
        try {
            certificate.checkValidity();
        } catch (CertificateExpiredException e) {
            throw VerifyFailure.EXPIRED.reject();
        } catch (CertificateNotYetValidException e) {
            throw VerifyFailure.NOT_YET_VALID.reject();
        }
    }

    private static void validate(List<X509Certificate> path) throws VerifyFailure.Rejection {
        if (path.size() == 1) {
            return;
        }
        try {
            CertPath certificates = CertificateStore.factory().generateCertPath(path.subList(0, path.size() - 1));
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(path.getLast(), null)));
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
        } catch (CertPathValidatorException e) {
            throw failure(e).reject();
        } catch (GeneralSecurityException e) {
            throw VerifyFailure.other(e.getMessage()).reject();
        }
    }

    private static VerifyFailure failure(CertPathValidatorException e) {
        return switch (e.getReason()) {
            case CertPathValidatorException.BasicReason.EXPIRED -> VerifyFailure.EXPIRED;
            case CertPathValidatorException.BasicReason.NOT_YET_VALID -> VerifyFailure.NOT_YET_VALID;
            case CertPathValidatorException.BasicReason.INVALID_SIGNATURE -> VerifyFailure.SIGNATURE;
            case CertPathValidatorException.BasicReason.ALGORITHM_CONSTRAINED -> VerifyFailure.WEAK_DIGEST;
            case PKIXReason.NOT_CA_CERT -> VerifyFailure.NO_CA;
            case PKIXReason.PATH_TOO_LONG -> VerifyFailure.PATH_LENGTH;
            case PKIXReason.UNRECOGNIZED_CRIT_EXT -> VerifyFailure.CRITICAL;
            default -> VerifyFailure.other(e.getMessage());
        };
    }
}
