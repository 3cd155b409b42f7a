// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import javax.security.auth.x500.X500Principal;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _ssl.Certificate}, which only connections make. */
@PyTypeMethods(value = "Certificate", doc = "A certificate of a peer.")
final class CertificateType {
    private CertificateType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '_ssl.Certificate' instances");
    }

    @PyBuiltin(
            value = "public_bytes(self, /, format=1)",
            doc = "The certificate as text for ENCODING_PEM, or as bytes for ENCODING_DER.")
    static Object publicBytes(PyCertificate self, long format) {
        byte[] der = PyCertificate.encode(self.value());
        if (format == SslConstants.ENCODING_PEM) {
            return PyStrings.of(PemFile.write(PemFile.CERTIFICATE, der));
        } else if (format == SslConstants.ENCODING_DER) {
            return new PyBytes(der);
        }
        throw Errors.valueError("Unsupported format");
    }

    @PyBuiltin(
            value = "get_info(self, /)",
            doc = "The certificate as a dictionary, as SSLSocket.getpeercert() gives it.")
    static Object info(PyCertificate self) {
        return CertificateFields.of(self.value());
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCertificate self) {
        String subject = self.value().getSubjectX500Principal().getName(X500Principal.RFC2253);
        return "<_ssl.Certificate '" + subject + "'>";
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyCertificate self) {
        return self.value().hashCode();
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyCertificate self, Object value) {
        return value instanceof PyCertificate other
                ? (Object) self.value().equals(other.value())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyCertificate self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
