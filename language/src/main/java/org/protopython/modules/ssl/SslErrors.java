// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.ClassBuilder;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The errors of the module. Their texts end as CPython's do, but there is no line of C to name. */
final class SslErrors {
    static final PyType SSL_ERROR = BuiltinTypes.defineForModule("SSLError", "ssl", ExceptionTypes.OS_ERROR, true);
    static final PyType ZERO_RETURN =
            define("SSLZeroReturnError", "The peer has ended the connection as TLS wants it.", SSL_ERROR);
    static final PyType WANT_READ =
            define("SSLWantReadError", "An operation that does not wait must first receive something.", SSL_ERROR);
    static final PyType WANT_WRITE =
            define("SSLWantWriteError", "An operation that does not wait must first send something.", SSL_ERROR);
    static final PyType SYSCALL =
            define("SSLSyscallError", "The system has reported an error to an operation of TLS.", SSL_ERROR);
    static final PyType END_OF_FILE =
            define("SSLEOFError", "The connection has broken off, without an end as TLS wants it.", SSL_ERROR);
    static final PyType VERIFICATION = define(
            "SSLCertVerificationError",
            "The certificate of the peer, or the name in it, is not accepted.",
            SSL_ERROR,
            ExceptionTypes.VALUE_ERROR);

    private static final String PLACE = " (_ssl.c:0)";
    private static final String LIBRARY = "SSL";

    private SslErrors() {}

    private static PyType define(String name, String doc, PyType... bases) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", PyStrings.of("ssl"));
        namespace.put("__doc__", PyStrings.of(doc));
        Object[] all = bases.clone();
        return (PyType) ClassBuilder.newType(BuiltinTypes.TYPE, name, new PyTuple(all), namespace, new PyDict());
    }

    private static PyBaseException make(PyType type, long number, String text, String library, String reason) {
        PyBaseException exception = new PyBaseException(type, new PyTuple(number, PyStrings.of(text + PLACE)));
        Attributes.setOwn(exception, "reason", textOrNone(reason));
        Attributes.setOwn(exception, "library", textOrNone(library));
        return exception;
    }

    private static Object textOrNone(String text) {
        return text == null ? PyNone.NONE : PyStrings.of(text);
    }

    /** An error that is neither the protocol's nor a library's. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException plain(String text) {
        return Errors.raise(make(SSL_ERROR, 0, text, null, null));
    }

    /** With a text and nothing else. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException bare(String text) {
        return Errors.raise(SSL_ERROR, text);
    }

    /**
     * A failure for a reason that OpenSSL has a name for, and whose text is that name in small letters.
     *
     * @param library SSL, PEM, X509...
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException of(long number, String library, String reason) {
        String text = reason.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Errors.raise(make(SSL_ERROR, number, "[" + library + ": " + reason + "] " + text, library, reason));
    }

    /** A failure of the protocol. */
    static PException protocol(String reason) {
        return of(SslErrorNumbers.SSL_ERROR_SSL, LIBRARY, reason);
    }

    /** A failure of the protocol, whose text is not the reason's name. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException protocol(String reason, String text) {
        String whole = "[" + LIBRARY + ": " + reason + "] " + text;
        return Errors.raise(make(SSL_ERROR, SslErrorNumbers.SSL_ERROR_SSL, whole, LIBRARY, reason));
    }

    /** A failure of the protocol that OpenSSL has no name for. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException failure(String text) {
        return Errors.raise(make(SSL_ERROR, SslErrorNumbers.SSL_ERROR_SSL, "[SSL] " + text, LIBRARY, null));
    }

    /** What is to be a certificate or key is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException pem(String library) {
        return Errors.raise(make(SSL_ERROR, 524297, "[" + library + "] PEM lib", library, null));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException wantsRead() {
        String text = "The operation did not complete (read)";
        return Errors.raise(make(WANT_READ, SslErrorNumbers.SSL_ERROR_WANT_READ, text, null, null));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException wantsWrite() {
        String text = "The operation did not complete (write)";
        return Errors.raise(make(WANT_WRITE, SslErrorNumbers.SSL_ERROR_WANT_WRITE, text, null, null));
    }

    /** The peer has said goodbye. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException zeroReturn() {
        String text = "TLS/SSL connection has been closed (EOF)";
        return Errors.raise(make(ZERO_RETURN, SslErrorNumbers.SSL_ERROR_ZERO_RETURN, text, null, null));
    }

    /** The peer has gone without saying goodbye. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException endOfFile() {
        String reason = "UNEXPECTED_EOF_WHILE_READING";
        String text = "[SSL: " + reason + "] EOF occurred in violation of protocol";
        return Errors.raise(make(END_OF_FILE, SslErrorNumbers.SSL_ERROR_EOF, text, LIBRARY, reason));
    }

    /** A certificate, or the name in it, is not accepted. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException verification(VerifyFailure failure) {
        String reason = "CERTIFICATE_VERIFY_FAILED";
        String text = "[SSL: " + reason + "] certificate verify failed: " + failure.message();
        PyBaseException exception = make(VERIFICATION, SslErrorNumbers.SSL_ERROR_SSL, text, LIBRARY, reason);
        Attributes.setOwn(exception, "verify_code", (long) failure.code());
        Attributes.setOwn(exception, "verify_message", PyStrings.of(failure.message()));
        return Errors.raise(exception);
    }
}
