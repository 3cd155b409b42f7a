// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.protopython.modules.socket.InternetNumbers;

/** Whether a certificate is one for a host (RFC 6125, 6.4). */
final class HostNames {
    private static final String WILDCARD = "*.";

    private HostNames() {}

    /**
     * Looks for the host among the names of a certificate.
     *
     * @param flags {@code HOSTFLAG_}...
     * @return null if it is there
     */
    static VerifyFailure check(X509Certificate certificate, String host, long flags) {
        List<DerReader.Value> names = CertificateFields.alternativeNames(certificate);
        byte[] address = InternetNumbers.parse(host);
        if (address != null) {
            boolean found = names.stream()
                    .anyMatch(each -> each.tag() == CertificateFields.ADDRESS && Arrays.equals(each.octets(), address));
            return found ? null : VerifyFailure.address(host);
        }
        List<String> hosts = names.stream()
                .filter(each -> each.tag() == CertificateFields.DNS)
                .map(DerReader.Value::text)
                .toList();
        boolean wildcards = (flags & SslConstants.HOSTFLAG_NO_WILDCARDS) == 0;
        boolean found = hosts.stream().anyMatch(each -> matches(each, host, wildcards));
        boolean always = (flags & SslConstants.HOSTFLAG_ALWAYS_CHECK_SUBJECT) != 0;
        boolean never = (flags & SslConstants.HOSTFLAG_NEVER_CHECK_SUBJECT) != 0;
        if (!found && !never && (always || hosts.isEmpty())) {
            found = CertificateFields.commonNames(certificate).stream()
                    .anyMatch(each -> matches(each, host, wildcards));
        }
        return found ? null : VerifyFailure.host(host);
    }

    /** A wildcard stands for the whole first label, and there must be two more. */
    private static boolean matches(String pattern, String host, boolean wildcards) {
        if (pattern.equalsIgnoreCase(host)) {
            return true;
        }
        int dot = host.indexOf('.');
        return wildcards
                && pattern.startsWith(WILDCARD)
                && pattern.indexOf('.', WILDCARD.length()) > 0
                && dot > 0
                && pattern.substring(1).equalsIgnoreCase(host.substring(dot));
    }
}
