// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;

/** Why a certificate is not accepted, with OpenSSL's number and text. */
record VerifyFailure(int code, String message) {
    static final VerifyFailure CRL_MISSING = new VerifyFailure(3, "unable to get certificate CRL");
    static final VerifyFailure SIGNATURE = new VerifyFailure(7, "certificate signature failure");
    static final VerifyFailure NOT_YET_VALID = new VerifyFailure(9, "certificate is not yet valid");
    static final VerifyFailure EXPIRED = new VerifyFailure(10, "certificate has expired");
    static final VerifyFailure CRL_EXPIRED = new VerifyFailure(12, "CRL has expired");
    static final VerifyFailure SELF_SIGNED = new VerifyFailure(18, "self-signed certificate");
    static final VerifyFailure SELF_SIGNED_IN_CHAIN =
            new VerifyFailure(19, "self-signed certificate in certificate chain");
    static final VerifyFailure NO_ISSUER = new VerifyFailure(20, "unable to get local issuer certificate");
    static final VerifyFailure CHAIN_TOO_LONG = new VerifyFailure(22, "certificate chain too long");
    static final VerifyFailure REVOKED = new VerifyFailure(23, "certificate revoked");
    static final VerifyFailure NO_CA = new VerifyFailure(24, "invalid CA certificate");
    static final VerifyFailure PATH_LENGTH = new VerifyFailure(25, "path length constraint exceeded");
    static final VerifyFailure PURPOSE = new VerifyFailure(26, "unsuitable certificate purpose");
    static final VerifyFailure CRITICAL = new VerifyFailure(34, "unhandled critical extension");
    static final VerifyFailure WEAK_DIGEST = new VerifyFailure(68, "CA signature digest algorithm too weak");
    static final VerifyFailure NO_AUTHORITY_KEY = new VerifyFailure(85, "Missing Authority Key Identifier");
    static final VerifyFailure NO_SUBJECT_KEY = new VerifyFailure(86, "Missing Subject Key Identifier");
    static final VerifyFailure CONSTRAINTS_NOT_CRITICAL =
            new VerifyFailure(89, "Basic Constraints of CA cert not marked critical");
    static final VerifyFailure NO_KEY_USAGE = new VerifyFailure(92, "CA cert does not include key usage extension");

    static VerifyFailure host(String name) {
        return new VerifyFailure(62, "Hostname mismatch, certificate is not valid for '" + name + "'.");
    }

    static VerifyFailure address(String address) {
        return new VerifyFailure(64, "IP address mismatch, certificate is not valid for '" + address + "'.");
    }

    /** What Java's validation says that has no number of its own. */
    static VerifyFailure other(String message) {
        return new VerifyFailure(1, "unspecified certificate verification error (" + message + ")");
    }

    /**
     * For which of its reasons a client of JSSE sends the alert that OpenSSL sends for this failure; for all others it
     * sends {@code certificate_unknown}, as JSSE has no reason that makes it say {@code unknown_ca}.
     */
    private BasicReason reason() {
        return switch (code) {
            case 10, 12 -> BasicReason.EXPIRED;
            case 9, 62, 64, 68 -> BasicReason.NOT_YET_VALID; // bad_certificate
            case 23 -> BasicReason.REVOKED;
            case 26 -> BasicReason.ALGORITHM_CONSTRAINED; // unsupported_certificate
            default -> BasicReason.UNSPECIFIED;
        };
    }

    /** As JSSE wants it said. */
    Rejection reject() {
        return new Rejection(this);
    }

    /** Carries a failure through JSSE to the handshake that it ends. */
    static final class Rejection extends CertificateException {
        private static final long serialVersionUID = 1;

        private final transient VerifyFailure failure;

        private Rejection(VerifyFailure failure) {
            super(
                    failure.message(),
                    new CertPathValidatorException(failure.message(), null, null, -1, failure.reason()));
            this.failure = failure;
        }

        VerifyFailure failure() {
            return failure;
        }
    }
}
