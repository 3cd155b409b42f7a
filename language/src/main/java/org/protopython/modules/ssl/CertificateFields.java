// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/** A certificate as the dict that {@code getpeercert()} returns. */
final class CertificateFields {
    static final int EMAIL = 0x81;
    static final int DNS = 0x82;
    static final int URI = 0x86;
    static final int ADDRESS = 0x87;

    private static final int DIRECTORY = 0xA4;
    private static final int REGISTERED = 0x88;
    private static final int NESTED = 0xA0;
    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final String ACCESS = "1.3.6.1.5.5.7.1.1";
    private static final String OCSP = "1.3.6.1.5.5.7.48.1";
    private static final String ISSUERS = "1.3.6.1.5.5.7.48.2";
    private static final String CRL_POINTS = "2.5.29.31";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final int HEX = 16;
    private static final int BYTE = 0xFF;

    private CertificateFields() {}

    /** SSLError if an extension is malformed. */
    static PyDict of(X509Certificate certificate) {
        try {
            return fields(certificate);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw SslErrors.plain("cannot decode the certificate");
        }
    }

    private static PyDict fields(X509Certificate certificate) {
        PyDict fields = new PyDict();
        fields.put("subject", name(certificate.getSubjectX500Principal().getEncoded()));
        fields.put("issuer", name(certificate.getIssuerX500Principal().getEncoded()));
        fields.put("version", (long) certificate.getVersion());
        fields.put("serialNumber", PyStrings.of(hex(certificate.getSerialNumber())));
        fields.put("notBefore", PyStrings.of(date(certificate.getNotBefore())));
        fields.put("notAfter", PyStrings.of(date(certificate.getNotAfter())));
        List<Object> names = new ArrayList<>();
        for (DerReader.Value each : alternativeNames(certificate)) {
            names.add(alternativeName(each));
        }
        put(fields, "subjectAltName", names);
        put(fields, "OCSP", access(certificate, OCSP));
        put(fields, "caIssuers", access(certificate, ISSUERS));
        put(fields, "crlDistributionPoints", crlPoints(certificate));
        return fields;
    }

    private static void put(PyDict fields, String name, List<Object> values) {
        if (!values.isEmpty()) {
            fields.put(name, new PyTuple(values.toArray()));
        }
    }

    /** Whole bytes, of which a leading zero that only says there is no sign is left out. */
    private static String hex(BigInteger number) {
        String digits = number.abs().toString(HEX).toUpperCase(Locale.ROOT);
        return (number.signum() < 0 ? "-" : "") + (digits.length() % 2 == 0 ? digits : "0" + digits);
    }

    private static String date(Date date) {
        ZonedDateTime time = date.toInstant().atZone(ZoneOffset.UTC);
        return String.format(Locale.ROOT, "%1$tb %2$2d %1$tH:%1$tM:%1$tS %1$tY GMT", time, time.getDayOfMonth());
    }

    /** A distinguished name: a tuple of tuples of pairs. */
    private static PyTuple name(byte[] der) {
        List<Object> parts = new ArrayList<>();
        DerReader sets = new DerReader(der).next(DerReader.SEQUENCE).contents();
        while (sets.hasMore()) {
            List<Object> pairs = new ArrayList<>();
            DerReader set = sets.next(DerReader.SET).contents();
            while (set.hasMore()) {
                DerReader pair = set.next(DerReader.SEQUENCE).contents();
                String type = pair.next(DerReader.IDENTIFIER).identifier();
                String text = pair.next().text();
                pairs.add(pair(ObjectIdentifiers.name(type), PyStrings.of(text)));
            }
            parts.add(new PyTuple(pairs.toArray()));
        }
        return new PyTuple(parts.toArray());
    }

    /** The common names in a certificate's subject. */
    static List<String> commonNames(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        DerReader sets = new DerReader(certificate.getSubjectX500Principal().getEncoded())
                .next(DerReader.SEQUENCE)
                .contents();
        while (sets.hasMore()) {
            DerReader set = sets.next(DerReader.SET).contents();
            while (set.hasMore()) {
                DerReader pair = set.next(DerReader.SEQUENCE).contents();
                if (pair.next(DerReader.IDENTIFIER).identifier().equals(COMMON_NAME)) {
                    names.add(pair.next().text());
                }
            }
        }
        return names;
    }

    private static PyTuple pair(String name, Object value) {
        return new PyTuple(PyStrings.of(name), value);
    }

    /** The sequence in an extension, empty if there is none. */
    private static DerReader extension(X509Certificate certificate, String identifier) {
        byte[] value = certificate.getExtensionValue(identifier);
        if (value == null) {
            return new DerReader(new byte[0]);
        }
        return new DerReader(value)
                .next(DerReader.OCTETS)
                .contents()
                .next(DerReader.SEQUENCE)
                .contents();
    }

    /** The names beside the subject, with their tags. */
    static List<DerReader.Value> alternativeNames(X509Certificate certificate) {
        List<DerReader.Value> names = new ArrayList<>();
        DerReader extension = extension(certificate, ALTERNATIVE_NAMES);
        while (extension.hasMore()) {
            names.add(extension.next());
        }
        return names;
    }

    private static PyTuple alternativeName(DerReader.Value name) {
        return switch (name.tag()) {
            case EMAIL -> pair("email", PyStrings.of(name.text()));
            case DNS -> pair("DNS", PyStrings.of(name.text()));
            case URI -> pair("URI", PyStrings.of(name.text()));
            case ADDRESS -> pair("IP Address", PyStrings.of(address(name.octets())));
            case DIRECTORY -> pair("DirName", name(name.octets()));
            case REGISTERED -> pair("Registered ID", PyStrings.of(name.identifier()));
            default -> pair("othername", PyStrings.of("<unsupported>"));
        };
    }

    private static String address(byte[] bytes) {
        if (bytes.length == 4) {
            StringJoiner text = new StringJoiner(".");
            for (byte each : bytes) {
                text.add(Integer.toString(each & BYTE));
            }
            return text.toString();
        } else if (bytes.length == HEX) {
            StringJoiner text = new StringJoiner(":");
            for (int i = 0; i < bytes.length; i += 2) {
                text.add(Integer.toHexString((bytes[i] & BYTE) << Byte.SIZE | bytes[i + 1] & BYTE)
                        .toUpperCase(Locale.ROOT));
            }
            return text.toString();
        }
        return "<invalid>";
    }

    private static List<Object> access(X509Certificate certificate, String method) {
        List<Object> found = new ArrayList<>();
        DerReader extension = extension(certificate, ACCESS);
        while (extension.hasMore()) {
            DerReader description = extension.next(DerReader.SEQUENCE).contents();
            String actual = description.next(DerReader.IDENTIFIER).identifier();
            DerReader.Value location = description.next();
            if (actual.equals(method) && location.tag() == URI) {
                found.add(PyStrings.of(location.text()));
            }
        }
        return found;
    }

    private static List<Object> crlPoints(X509Certificate certificate) {
        List<Object> found = new ArrayList<>();
        DerReader extension = extension(certificate, CRL_POINTS);
        while (extension.hasMore()) {
            DerReader point = extension.next(DerReader.SEQUENCE).contents();
            if (!point.hasMore() || point.peek() != NESTED) {
                continue;
            }
            DerReader name = point.next().contents();
            if (!name.hasMore() || name.peek() != NESTED) {
                continue;
            }
            DerReader names = name.next().contents();
            while (names.hasMore()) {
                DerReader.Value each = names.next();
                if (each.tag() == URI) {
                    found.add(PyStrings.of(each.text()));
                }
            }
        }
        return found;
    }
}
