// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.strings.TruffleString;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.runtime.Errors;

/** {@code _SSLSocket}: talking, and what is known of the other side. */
@PyTypeMethods("_SSLSocket")
final class SslSocketType {
    private SslSocketType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '_ssl._SSLSocket' instances");
    }

    @PyBuiltin("do_handshake(self, /)")
    static void handshake(PySslSocket self) {
        self.connection().handshake();
    }

    @PyBuiltin("read(self, size, buffer=<unrepresentable>, /)")
    static Object read(PySslSocket self, int size, Object buffer) {
        if (buffer == null) {
            if (size < 0) {
                throw Errors.valueError("size should not be negative");
            }
            return new PyBytes(read(self, size));
        }
        WritableBuffer target = WritableBuffer.ofArgument(buffer, "read() argument 2");
        int room = target.length();
        int count = size <= 0 || size > room ? room : size;
        try {
            return (long) target.fill(read(self, count));
        } finally {
            target.release();
        }
    }

    private static byte[] read(PySslSocket self, int size) {
        byte[] bytes = size == 0 ? new byte[0] : self.connection().read(size);
        return bytes == null ? new byte[0] : bytes;
    }

    @PyBuiltin("write(self, b, /)")
    static long write(PySslSocket self, Object b) {
        byte[] bytes = Buffers.bytes(b);
        return bytes.length == 0 ? 0 : self.connection().write(bytes);
    }

    @PyBuiltin("pending(self, /)")
    static long pending(PySslSocket self) {
        return self.connection().pending();
    }

    /** Returns the socket below, which can be used without encryption now. */
    @PyBuiltin("shutdown(self, /)")
    static Object shutDown(PySslSocket self) {
        self.connection().shutDown();
        return self.socket();
    }

    private static List<X509Certificate> peerChain(PySslSocket self) {
        SSLSession session = self.connection().session();
        List<X509Certificate> chain = new ArrayList<>();
        if (session != null) {
            try {
                for (Certificate each : session.getPeerCertificates()) {
                    chain.add((X509Certificate) each);
                }
            } catch (SSLPeerUnverifiedException anonymous) {
                return chain;
            }
        }
        return chain;
    }

    @PyBuiltin("getpeercert(self, der=False, /)")
    static Object peerCertificate(PySslSocket self, boolean der) {
        if (!self.connection().isEstablished()) {
            throw Errors.valueError("handshake not done yet");
        }
        List<X509Certificate> chain = peerChain(self);
        if (chain.isEmpty()) {
            return PyNone.NONE;
        } else if (der) {
            return new PyBytes(PyCertificate.encode(chain.getFirst()));
        }
        return self.context().verifyMode == SslConstants.CERT_NONE
                ? new PyDict()
                : CertificateFields.of(chain.getFirst());
    }

    private static PyList listOf(List<X509Certificate> chain) {
        return new PyList(chain.stream().map(PyCertificate::new).toArray());
    }

    @PyBuiltin("get_unverified_chain(self, /)")
    static Object unverifiedChain(PySslSocket self) {
        return listOf(peerChain(self));
    }

    @PyBuiltin("get_verified_chain(self, /)")
    static Object verifiedChain(PySslSocket self) {
        List<X509Certificate> verified = self.connection().verifiedChain();
        return listOf(verified.isEmpty() ? peerChain(self) : verified);
    }

    /** JSSE tells nobody its finished messages, of which "tls-unique" is one. */
    @PyBuiltin("get_channel_binding(self, /, cb_type='tls-unique')")
    static Object channelBinding(PySslSocket self, TruffleString type) {
        String name = PyStrings.toJava(type);
        if (name.equals("tls-unique") && !self.connection().isEstablished()) {
            return PyNone.NONE;
        }
        throw Errors.valueError("'%s' channel binding type not implemented", name);
    }

    private static CipherSuite suite(PySslSocket self) {
        SSLSession session = self.connection().session();
        return session == null ? null : CipherSuite.ofJava(session.getCipherSuite());
    }

    @PyBuiltin("cipher(self, /)")
    static Object cipher(PySslSocket self) {
        CipherSuite suite = suite(self);
        return suite == null ? PyNone.NONE : suite.toTuple();
    }

    @PyBuiltin("shared_ciphers(self, /)")
    static Object sharedCiphers(PySslSocket self) {
        ClientHello hello = self.connection().hello();
        if (hello == null) {
            return PyNone.NONE;
        }
        return new PyList(self.context().ciphers.stream()
                .filter(suite -> hello.cipherSuites().contains(suite.number()))
                .map(CipherSuite::toTuple)
                .toArray());
    }

    @PyBuiltin("version(self, /)")
    static Object version(PySslSocket self) {
        SSLSession session = self.connection().session();
        return session == null ? PyNone.NONE : PyStrings.of(session.getProtocol());
    }

    @PyBuiltin("selected_alpn_protocol(self, /)")
    static Object applicationProtocol(PySslSocket self) {
        String protocol = self.connection().applicationProtocol();
        return protocol == null ? PyNone.NONE : PyStrings.of(protocol);
    }

    /** There is no compression in JSSE. */
    @PyBuiltin("compression(self, /)")
    static Object compression(PySslSocket self) {
        return PyNone.NONE;
    }

    @PyBuiltin("verify_client_post_handshake(self, /)")
    static void verifyClient(PySslSocket self) {
        throw Errors.notImplementedError("Post-handshake auth is not supported by JSSE.");
    }

    @PyGetter("context")
    static Object context(PySslSocket self) {
        return self.context();
    }

    @PySetter("context")
    static void setContext(PySslSocket self, Object value) {
        if (!(value instanceof PySslContext context)) {
            throw Errors.typeError("The value must be a SSLContext");
        }
        self.setContext(context);
    }

    @PyGetter("server_side")
    static boolean serverSide(PySslSocket self) {
        return self.connection().isServer();
    }

    @PyGetter("server_hostname")
    static Object serverHostname(PySslSocket self) {
        return self.serverHostname();
    }

    @PyGetter("owner")
    static Object owner(PySslSocket self) {
        return self.owner();
    }

    @PySetter("owner")
    static void setOwner(PySslSocket self, Object value) {
        self.setOwner(value);
    }

    @PyGetter("session")
    static Object session(PySslSocket self) {
        SSLSession session = self.connection().session();
        return session == null
                ? PyNone.NONE
                : new PySslSession(session, self.connection().sessionKey(), self.context());
    }

    @PySetter("session")
    static void setSession(PySslSocket self, Object value) {
        if (!(value instanceof PySslSession session)) {
            throw Errors.typeError("Value is not a SSLSession.");
        } else if (session.context() != self.context()) {
            throw Errors.valueError("Session refers to a different SSLContext.");
        } else if (self.connection().isServer()) {
            throw Errors.valueError("Cannot set session for server-side SSLSocket.");
        } else if (self.connection().hasBegun()) {
            throw Errors.valueError("Cannot set session after handshake.");
        }
        self.connection().setSessionKey(session.key());
    }

    @PyGetter("session_reused")
    static boolean sessionReused(PySslSocket self) {
        return self.connection().isResumed();
    }
}
