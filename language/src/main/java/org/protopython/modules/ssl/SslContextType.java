// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.socket.SocketStream;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code _SSLContext}: making it, what it knows, and what it makes. */
@PyTypeMethods(
        value = "_SSLContext",
        doc = "What connections have in common: certificates, trust and settings. Programs use ssl.SSLContext.")
final class SslContextType {
    private static final int LONGEST_PASSWORD = 1024;
    private static final long NO_START_LINE = 108;
    private static final int BYTE = 0xFF;

    private SslContextType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length != 1) {
            throw Errors.typeError("_SSLContext expected 1 argument, got %d", args.length);
        }
        long protocol = Conversions.toIndexLong(args[0]);
        boolean general = protocol == SslConstants.PROTOCOL_TLS;
        boolean known = general
                || protocol == SslConstants.PROTOCOL_TLS_CLIENT
                || protocol == SslConstants.PROTOCOL_TLS_SERVER
                || protocol == SslConstants.PROTOCOL_TLSv1_2;
        if (!known) {
            throw Errors.valueError("invalid or unsupported protocol version %d", protocol);
        } else if (general) {
            Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "ssl.PROTOCOL_TLS is deprecated", 2);
        } else if (protocol == SslConstants.PROTOCOL_TLSv1_2) {
            Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "ssl.PROTOCOL_TLSv1_2 is deprecated", 2);
        }
        return new PySslContext(cls, protocol);
    }

    @PyBuiltin(
            value = "_wrap_socket(self, /, sock, server_side, server_hostname=None, *, owner=None, session=None)",
            doc = "A connection by a socket, for SSLContext.wrap_socket().")
    static Object wrapSocket(
            PythonContext python,
            PySslContext self,
            Object sock,
            boolean serverSide,
            Object hostname,
            Object owner,
            Object session) {
        SocketStream stream = SocketStream.ofOrNull(sock);
        if (stream == null) {
            throw ArgumentConversions.wrongType(sock, "_socket.socket", "_wrap_socket() argument 'sock'");
        }
        return wrap(python, self, new SocketTransport(stream), sock, serverSide, hostname, owner, session);
    }

    @PyBuiltin(
            value = "_wrap_bio(self, /, incoming, outgoing, server_side, server_hostname=None, *, owner=None,"
                    + " session=None)",
            doc = "A connection by two buffers, for SSLContext.wrap_bio().")
    static Object wrapMemory(
            PythonContext python,
            PySslContext self,
            PyMemoryBio incoming,
            PyMemoryBio outgoing,
            boolean serverSide,
            Object hostname,
            Object owner,
            Object session) {
        Transport transport = new MemoryTransport(incoming, outgoing);
        return wrap(python, self, transport, PyNone.NONE, serverSide, hostname, owner, session);
    }

    private static PySslSocket wrap(
            PythonContext python,
            PySslContext self,
            Transport transport,
            Object socket,
            boolean server,
            Object hostname,
            Object owner,
            Object session) {
        TruffleString name = hostname(hostname);
        if (server && self.protocol == SslConstants.PROTOCOL_TLS_CLIENT) {
            throw SslErrors.plain("Cannot create a server socket with a PROTOCOL_TLS_CLIENT context");
        } else if (!server && self.protocol == SslConstants.PROTOCOL_TLS_SERVER) {
            throw SslErrors.plain("Cannot create a client socket with a PROTOCOL_TLS_SERVER context");
        }
        PySslSocket made = new PySslSocket(python, self, transport, socket, server, name);
        made.setOwner(owner);
        if (session != PyNone.NONE) {
            SslSocketType.setSession(made, session);
        }
        return made;
    }

    /** The name of a server, ASCII already, or null. */
    private static TruffleString hostname(Object value) {
        if (value == PyNone.NONE) {
            return null;
        }
        byte[] bytes = value instanceof PyBytes given ? given.value() : null;
        TruffleString text =
                bytes == null ? Conversions.asText(value) : PyStrings.of(new String(bytes, StandardCharsets.US_ASCII));
        String name = text == null ? null : PyStrings.toJava(text);
        if (name == null || name.indexOf('\0') >= 0) {
            throw Errors.typeError(
                    "argument must be encoded string without null bytes, not %s",
                    PyType.of(value).name());
        } else if (name.isEmpty() || name.startsWith(".")) {
            throw Errors.valueError("server_hostname cannot be an empty string or start with a leading dot.");
        }
        return text;
    }

    @PyBuiltin(value = "load_cert_chain(self, /, certfile, keyfile=None, password=None)", doc = """
        Load a certificate with those that vouch for it, and its private key, from files of PEM.

        The key is in keyfile or else in certfile. password, a str, bytes or what is called for it, is for keys
        that are encrypted. Raises SSLError if key and certificate do not fit.\
        """)
    static void loadIdentity(
            PythonContext python, PySslContext self, Object certfile, Object keyfile, Object password) {
        boolean callable = password != PyNone.NONE && PyType.of(password).slot(Slot.CALL) != null;
        byte[] given = password == PyNone.NONE || callable
                ? null
                : password(password, "password should be a string or callable");
        self.addIdentity(TrustFiles.identity(python, certfile, keyfile, () -> {
            if (callable) {
                return password(Calls.call(password), "password callback must return a string");
            } else if (given == null) {
                throw SslErrors.pem("SSL");
            }
            return given;
        }));
    }

    private static byte[] password(Object value, String complaint) {
        TruffleString text = Conversions.asText(value);
        byte[] bytes;
        if (text != null) {
            bytes = PyStrings.toJava(text).getBytes(StandardCharsets.UTF_8);
        } else if (value instanceof PyBytes || value instanceof PyByteArray) {
            bytes = Buffers.bytes(value);
        } else {
            throw Errors.typeError("%s", complaint);
        }
        if (bytes.length > LONGEST_PASSWORD) {
            throw Errors.valueError("password cannot be longer than %d bytes", LONGEST_PASSWORD);
        }
        return bytes;
    }

    @PyBuiltin(
            value = "load_verify_locations(self, /, cafile=None, capath=None, cadata=None)",
            doc = "Trust the certificates of a file of PEM, of a directory or of cadata, text of PEM or bytes of DER.")
    static void loadTrusted(PythonContext python, PySslContext self, Object cafile, Object capath, Object cadata) {
        TrustFiles.addTrusted(python, self.store, cafile, capath, cadata);
    }

    @PyBuiltin(
            value = "set_default_verify_paths(self, /)",
            doc = "Trust the certificates that the system, or the variables SSL_CERT_FILE and SSL_CERT_DIR, name.")
    static void loadDefault(PythonContext python, PySslContext self) {
        TrustFiles.addDefault(python, self.store);
    }

    /** JSSE chooses the group itself; the file must be one of parameters all the same. */
    @PyBuiltin(
            value = "load_dh_params(self, path, /)",
            doc = "Check that a file has Diffie-Hellman parameters, which are chosen without it.")
    static void loadGroup(PythonContext python, PySslContext self, Object path) {
        try {
            byte[] file = TrustFiles.file(python, Conversions.toPath(path)).readAllBytes();
            if (PemFile.parse(file).stream().noneMatch(block -> block.label().equals("DH PARAMETERS"))) {
                throw SslErrors.of(NO_START_LINE, "PEM", "NO_START_LINE");
            }
        } catch (IOException e) {
            throw OsErrors.of(e, path);
        }
    }

    /** The only curve to agree on keys by. */
    @PyBuiltin(
            value = "set_ecdh_curve(self, name, /)",
            doc = "Choose the elliptic curve for agreeing on keys. Raises ValueError for an unknown name.")
    static void setCurve(PySslContext self, Object name) {
        String curve = name instanceof PyBytes bytes
                ? new String(bytes.value(), StandardCharsets.ISO_8859_1)
                : Conversions.toPath(name);
        self.curve = EllipticCurves.javaName(curve);
        if (self.curve == null) {
            throw Errors.valueError("unknown elliptic curve name %s", Texts.reprJava(name));
        }
    }

    @PyBuiltin(
            value = "set_ciphers(self, cipherlist, /)",
            doc = "Choose the ciphers by a list as OpenSSL writes it. Raises SSLError if that leaves none.")
    static void setCiphers(PySslContext self, TruffleString list) {
        List<CipherSuite> selected = CipherSuite.select(PyStrings.toJava(list));
        if (selected == null) {
            throw SslErrors.bare("No cipher can be selected.");
        }
        self.ciphers = selected;
    }

    @PyBuiltin(value = "get_ciphers(self, /)", doc = "List of the ciphers that may be used, as dictionaries.")
    static Object ciphers(PySslContext self) {
        return new PyList(self.ciphers.stream().map(CipherSuite::describe).toArray());
    }

    /** @param protos each name after its length */
    @PyBuiltin(
            value = "_set_alpn_protocols(self, protos, /)",
            doc = "Set the names of protocols to choose from, each after a byte with its length.")
    static void setApplicationProtocols(PySslContext self, Object protos) {
        byte[] bytes = Buffers.bytes(protos);
        List<String> names = new ArrayList<>();
        int position = 0;
        while (position < bytes.length) {
            int length = bytes[position++] & BYTE;
            if (length == 0 || position + length > bytes.length) {
                throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            }
            names.add(new String(bytes, position, length, StandardCharsets.ISO_8859_1));
            position += length;
        }
        self.applicationProtocols = List.copyOf(names);
    }

    @PyBuiltin(value = "session_stats(self, /)", doc = "Dictionary of how many connections and sessions there were.")
    static Object sessionStatistics(PySslContext self) {
        PySslContext.Statistics counted = self.statistics;
        PyDict result = new PyDict();
        result.put("number", (long) self.engines().sessionCount());
        put(result, "connect", counted.connects);
        put(result, "connect_good", counted.goodConnects);
        result.put("connect_renegotiate", 0L);
        put(result, "accept", counted.accepts);
        put(result, "accept_good", counted.goodAccepts);
        result.put("accept_renegotiate", 0L);
        put(result, "hits", counted.hits);
        for (String never : List.of("misses", "timeouts", "cache_full")) {
            result.put(never, 0L);
        }
        return result;
    }

    private static void put(PyDict result, String name, AtomicLong count) {
        result.put(name, count.get());
    }

    @PyBuiltin(value = "cert_store_stats(self, /)", doc = """
        Dictionary of how many certificates have been loaded.

        'x509' counts all, 'x509_ca' those of authorities among them and 'crl' the lists of revoked ones.\
        """)
    static Object storeStatistics(PySslContext self) {
        PyDict result = new PyDict();
        result.put("x509", (long) self.store.certificates().size());
        result.put("crl", (long) self.store.crlCount());
        result.put("x509_ca", (long) self.store.authorities().size());
        return result;
    }

    @PyBuiltin(
            value = "get_ca_certs(self, /, binary_form=False)",
            doc = "List of the certificates of authorities that have been loaded, as dictionaries or as bytes of DER.")
    static Object authorities(PySslContext self, boolean binary) {
        PyList found = new PyList();
        for (X509Certificate each : self.store.authorities()) {
            found.append(binary ? new PyBytes(PyCertificate.encode(each)) : CertificateFields.of(each));
        }
        return found;
    }

    private static PException noSharedKeys() {
        return Errors.notImplementedError("PSK callbacks are not supported by JSSE.");
    }

    @PyBuiltin(
            value = "set_psk_client_callback(self, /, callback)",
            doc = "Set what gives a client the keys shared beforehand. Raises NotImplementedError.")
    static void setClientKey(PySslContext self, Object callback) {
        throw noSharedKeys();
    }

    @PyBuiltin(
            value = "set_psk_server_callback(self, /, callback, identity_hint=None)",
            doc = "Set what gives a server the keys shared beforehand. Raises NotImplementedError.")
    static void setServerKey(PySslContext self, Object callback, Object hint) {
        throw noSharedKeys();
    }
}
