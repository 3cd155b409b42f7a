// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.Locale;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.net.ssl.SSLException;
import org.protopython.runtime.PException;

/** Says what JSSE complains of in the words of OpenSSL. */
final class TlsFailure {
    private static final String RECEIVED = "Received fatal alert: ";

    /** OpenSSL's reasons for what the peer complained of, where they are not TLSV1_ALERT_ and the alert's name. */
    private static final Map<String, String> ALERTS = Map.ofEntries(
            Map.entry("unexpected_message", "SSLV3_ALERT_UNEXPECTED_MESSAGE"),
            Map.entry("bad_record_mac", "SSLV3_ALERT_BAD_RECORD_MAC"),
            Map.entry("handshake_failure", "SSLV3_ALERT_HANDSHAKE_FAILURE"),
            Map.entry("bad_certificate", "SSLV3_ALERT_BAD_CERTIFICATE"),
            Map.entry("unsupported_certificate", "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE"),
            Map.entry("certificate_revoked", "SSLV3_ALERT_CERTIFICATE_REVOKED"),
            Map.entry("certificate_expired", "SSLV3_ALERT_CERTIFICATE_EXPIRED"),
            Map.entry("certificate_unknown", "SSLV3_ALERT_CERTIFICATE_UNKNOWN"),
            Map.entry("illegal_parameter", "SSLV3_ALERT_ILLEGAL_PARAMETER"),
            Map.entry("missing_extension", "TLSV13_ALERT_MISSING_EXTENSION"),
            Map.entry("certificate_required", "TLSV13_ALERT_CERTIFICATE_REQUIRED"),
            Map.entry("unsupported_extension", "TLSV1_UNSUPPORTED_EXTENSION"),
            Map.entry("unrecognized_name", "TLSV1_UNRECOGNIZED_NAME"));

    /** OpenSSL's reasons for what JSSE says, by parts of it. */
    private static final Map<String, String> COMPLAINTS = Map.ofEntries(
            Map.entry("No appropriate protocol", "NO_PROTOCOLS_AVAILABLE"),
            Map.entry("is not enabled or supported", "UNSUPPORTED_PROTOCOL"),
            Map.entry("not accept protocol version", "UNSUPPORTED_PROTOCOL"),
            Map.entry("no cipher suites in common", "NO_SHARED_CIPHER"),
            Map.entry("No available authentication scheme", "NO_SUITABLE_SIGNATURE_ALGORITHM"),
            Map.entry("Empty client certificate chain", "PEER_DID_NOT_RETURN_A_CERTIFICATE"),
            Map.entry("Empty server certificate chain", "PEER_DID_NOT_RETURN_A_CERTIFICATE"),
            Map.entry("nrecognized SSL message", "RECORD_LAYER_FAILURE"),
            Map.entry("Unsupported record version", "WRONG_VERSION_NUMBER"));

    private TlsFailure() {}

    /** The error that a failure of an engine is for the program. */
    static PException error(SSLException e) {
        String message = String.valueOf(e.getMessage());
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof VerifyFailure.Rejection rejection) {
                return SslErrors.verification(rejection.failure());
            } else if (cause instanceof AEADBadTagException) {
                return SslErrors.protocol("DECRYPTION_FAILED_OR_BAD_RECORD_MAC");
            }
        }
        int alert = message.indexOf(RECEIVED);
        if (alert >= 0) {
            return alert(message.substring(alert + RECEIVED.length()));
        }
        for (Map.Entry<String, String> complaint : COMPLAINTS.entrySet()) {
            if (message.contains(complaint.getKey())) {
                return SslErrors.protocol(complaint.getValue());
            }
        }
        return SslErrors.failure(message);
    }

    private static PException alert(String name) {
        String reason = ALERTS.getOrDefault(name, "TLSV1_ALERT_" + name.toUpperCase(Locale.ROOT));
        String text = reason.toLowerCase(Locale.ROOT).replace('_', ' ').replace("sslv3 alert", "ssl/tls alert");
        return SslErrors.protocol(reason, text);
    }
}
