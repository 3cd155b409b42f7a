// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.List;
import java.util.function.Predicate;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/** The object identifiers that certificates are full of, with OpenSSL's numbers and names for them. */
final class ObjectIdentifiers {
    private static final List<Entry> ENTRIES = """
        6 rsaEncryption 1.2.840.113549.1.1.1 rsaEncryption
        65 RSA-SHA1 1.2.840.113549.1.1.5 sha1WithRSAEncryption
        668 RSA-SHA256 1.2.840.113549.1.1.11 sha256WithRSAEncryption
        669 RSA-SHA384 1.2.840.113549.1.1.12 sha384WithRSAEncryption
        670 RSA-SHA512 1.2.840.113549.1.1.13 sha512WithRSAEncryption
        408 id-ecPublicKey 1.2.840.10045.2.1 id-ecPublicKey
        794 ecdsa-with-SHA256 1.2.840.10045.4.3.2 ecdsa-with-SHA256
        795 ecdsa-with-SHA384 1.2.840.10045.4.3.3 ecdsa-with-SHA384
        13 CN 2.5.4.3 commonName
        100 SN 2.5.4.4 surname
        105 serialNumber 2.5.4.5 serialNumber
        14 C 2.5.4.6 countryName
        15 L 2.5.4.7 localityName
        16 ST 2.5.4.8 stateOrProvinceName
        660 street 2.5.4.9 streetAddress
        17 O 2.5.4.10 organizationName
        18 OU 2.5.4.11 organizationalUnitName
        106 title 2.5.4.12 title
        107 description 2.5.4.13 description
        860 businessCategory 2.5.4.15 businessCategory
        661 postalCode 2.5.4.17 postalCode
        173 name 2.5.4.41 name
        99 GN 2.5.4.42 givenName
        101 initials 2.5.4.43 initials
        509 generationQualifier 2.5.4.44 generationQualifier
        174 dnQualifier 2.5.4.46 dnQualifier
        510 pseudonym 2.5.4.65 pseudonym
        1089 organizationIdentifier 2.5.4.97 organizationIdentifier
        48 emailAddress 1.2.840.113549.1.9.1 emailAddress
        391 DC 0.9.2342.19200300.100.1.25 domainComponent
        458 UID 0.9.2342.19200300.100.1.1 userId
        955 jurisdictionL 1.3.6.1.4.1.311.60.2.1.1 jurisdictionLocalityName
        956 jurisdictionST 1.3.6.1.4.1.311.60.2.1.2 jurisdictionStateOrProvinceName
        957 jurisdictionC 1.3.6.1.4.1.311.60.2.1.3 jurisdictionCountryName
        129 serverAuth 1.3.6.1.5.5.7.3.1 TLS Web Server Authentication
        130 clientAuth 1.3.6.1.5.5.7.3.2 TLS Web Client Authentication
        131 codeSigning 1.3.6.1.5.5.7.3.3 Code Signing
        132 emailProtection 1.3.6.1.5.5.7.3.4 E-mail Protection
        133 timeStamping 1.3.6.1.5.5.7.3.8 Time Stamping
        180 OCSPSigning 1.3.6.1.5.5.7.3.9 OCSP Signing
        910 anyExtendedKeyUsage 2.5.29.37.0 Any Extended Key Usage
        82 subjectKeyIdentifier 2.5.29.14 X509v3 Subject Key Identifier
        83 keyUsage 2.5.29.15 X509v3 Key Usage
        85 subjectAltName 2.5.29.17 X509v3 Subject Alternative Name
        87 basicConstraints 2.5.29.19 X509v3 Basic Constraints
        103 crlDistributionPoints 2.5.29.31 X509v3 CRL Distribution Points
        90 authorityKeyIdentifier 2.5.29.35 X509v3 Authority Key Identifier
        126 extendedKeyUsage 2.5.29.37 X509v3 Extended Key Usage
        177 authorityInfoAccess 1.3.6.1.5.5.7.1.1 Authority Information Access
        178 OCSP 1.3.6.1.5.5.7.48.1 OCSP
        179 caIssuers 1.3.6.1.5.5.7.48.2 CA Issuers
        """.lines().map(Entry::parse).toList();

    private ObjectIdentifiers() {}

    /**
     * One of them.
     *
     * @param number OpenSSL's
     * @param digits as in 2.5.4.3
     */
    record Entry(int number, String shortName, String digits, String longName) {
        private static Entry parse(String line) {
            String[] parts = line.split(" ", 4);
            return new Entry(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]);
        }

        PyTuple toTuple() {
            return new PyTuple((long) number, PyStrings.of(shortName), PyStrings.of(longName), PyStrings.of(digits));
        }
    }

    private static Entry find(Predicate<Entry> condition) {
        return ENTRIES.stream().filter(condition).findFirst().orElse(null);
    }

    static Entry ofNumber(int number) {
        return find(entry -> entry.number == number);
    }

    static Entry ofDigits(String digits) {
        return find(entry -> entry.digits.equals(digits));
    }

    static Entry ofName(String name) {
        return find(entry -> entry.shortName.equals(name) || entry.longName.equals(name));
    }

    /** The long name, or the digits of an unknown one. */
    static String name(String digits) {
        Entry entry = ofDigits(digits);
        return entry == null ? digits : entry.longName;
    }
}
