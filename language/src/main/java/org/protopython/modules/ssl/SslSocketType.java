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
@PyTypeMethods(value = "_SSLSocket", doc = "One connection of TLS, which ssl.SSLSocket and ssl.SSLObject are made of.")
final class SslSocketType {
    private SslSocketType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '_ssl._SSLSocket' instances");
    }

    @PyBuiltin(value = "do_handshake(self, /)", doc = "Agree with the peer on keys, and check its certificate.")
    static void handshake(PySslSocket self) {
        self.connection().handshake();
    }

    @PyBuiltin(
            value = "read(self, size, buffer=<unrepresentable>, /)",
            doc = "Read at most size bytes, or with a writable buffer into it, giving their number.")
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

    @PyBuiltin(value = "write(self, b, /)", doc = "Encrypt and send bytes, and give how many were taken.")
    static long write(PySslSocket self, Object b) {
        byte[] bytes = Buffers.bytes(b);
        return bytes.length == 0 ? 0 : self.connection().write(bytes);
    }

    @PyBuiltin(value = "pending(self, /)", doc = "How many bytes have been decrypted and not been read yet.")
    static long pending(PySslSocket self) {
        return self.connection().pending();
    }

    /** Returns the socket below, which can be used without encryption now. */
    @PyBuiltin(value = "shutdown(self, /)", doc = """
        Say goodbye to the peer and wait for its answer; give the socket below, which is not encrypted any more.\
        """)
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

    @PyBuiltin(value = "getpeercert(self, der=False, /)", doc = """
        The certificate of the peer: a dictionary, or bytes of DER if der is true.

        None if it has shown none, and an empty dictionary if it was not to be verified. Raises ValueError
        before the handshake.\
        """)
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

    @PyBuiltin(value = "get_unverified_chain(self, /)", doc = "List of the certificates that the peer has shown.")
    static Object unverifiedChain(PySslSocket self) {
        return listOf(peerChain(self));
    }

    @PyBuiltin(
            value = "get_verified_chain(self, /)",
            doc = "List of the certificates from that of the peer to one that is trusted.")
    static Object verifiedChain(PySslSocket self) {
        List<X509Certificate> verified = self.connection().verifiedChain();
        return listOf(verified.isEmpty() ? peerChain(self) : verified);
    }

    /** JSSE tells nobody its finished messages, of which "tls-unique" is one. */
    @PyBuiltin(value = "get_channel_binding(self, /, cb_type='tls-unique')", doc = """
        Bytes that belong to this connection alone, or None before the handshake.

        Raises ValueError for kinds that are not available, as 'tls-unique' is not once connected.\
        """)
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

    @PyBuiltin(
            value = "cipher(self, /)",
            doc = "Tuple of the cipher's name, protocol and number of secret bits, or None without a connection.")
    static Object cipher(PySslSocket self) {
        CipherSuite suite = suite(self);
        return suite == null ? PyNone.NONE : suite.toTuple();
    }

    @PyBuiltin(
            value = "shared_ciphers(self, /)",
            doc = "List of the ciphers that a server has in common with its client, or None for clients.")
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

    @PyBuiltin(
            value = "version(self, /)",
            doc = "Version of the protocol, such as 'TLSv1.3', or None without a connection.")
    static Object version(PySslSocket self) {
        SSLSession session = self.connection().session();
        return session == null ? PyNone.NONE : PyStrings.of(session.getProtocol());
    }

    @PyBuiltin(value = "selected_alpn_protocol(self, /)", doc = "Name of the protocol that both peers chose, or None.")
    static Object applicationProtocol(PySslSocket self) {
        String protocol = self.connection().applicationProtocol();
        return protocol == null ? PyNone.NONE : PyStrings.of(protocol);
    }

    /** There is no compression in JSSE. */
    @PyBuiltin(value = "compression(self, /)", doc = "The way of compression: always None.")
    static Object compression(PySslSocket self) {
        return PyNone.NONE;
    }

    @PyBuiltin(
            value = "verify_client_post_handshake(self, /)",
            doc = "Ask the client for a certificate after the handshake. Raises NotImplementedError.")
    static void verifyClient(PySslSocket self) {
        throw Errors.notImplementedError("Post-handshake auth is not supported by JSSE.");
    }

    @PyGetter(value = "context", doc = "The context of the connection, which sni_callback may replace.")
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

    @PyGetter(value = "server_side", doc = "Whether this side is the server.")
    static boolean serverSide(PySslSocket self) {
        return self.connection().isServer();
    }

    @PyGetter(value = "server_hostname", doc = "Name of the server that a client asks for, or None.")
    static Object serverHostname(PySslSocket self) {
        return self.serverHostname();
    }

    @PyGetter(value = "owner", doc = "The SSLSocket or SSLObject that this belongs to, or None.")
    static Object owner(PySslSocket self) {
        return self.owner();
    }

    @PySetter("owner")
    static void setOwner(PySslSocket self, Object value) {
        self.setOwner(value);
    }

    @PyGetter(
            value = "session",
            doc = "The session of the connection, or None. A client may set it before the handshake.")
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

    @PyGetter(value = "session_reused", doc = "Whether the handshake took up an earlier session.")
    static boolean sessionReused(PySslSocket self) {
        return self.connection().isResumed();
    }
}
