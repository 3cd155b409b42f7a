// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code _ssl.Certificate}. */
final class PyCertificate extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("Certificate", "_ssl");

    private final X509Certificate value;

    PyCertificate(X509Certificate value) {
        super(TYPE);
        this.value = value;
    }

    X509Certificate value() {
        return value;
    }

    /** As it was sent. */
    static byte[] encode(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read", e);
        }
    }
}
