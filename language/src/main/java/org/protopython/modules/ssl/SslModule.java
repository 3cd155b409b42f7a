// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _ssl}: functions and types. */
@PyModule(value = SslModule.NAME, doc = "TLS for sockets and for buffers in memory.")
public final class SslModule {
    static final String NAME = "_ssl";

    /** What a context begins with. */
    static final String DEFAULT_CIPHER_LIST =
            "ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM";

    @PyConstant("_DEFAULT_CIPHERS")
    static final String DEFAULT_CIPHERS = "@SECLEVEL=2:" + DEFAULT_CIPHER_LIST;

    @PyConstant("_SSLContext")
    static final PyType CONTEXT = PySslContext.TYPE;

    @PyConstant("_SSLSocket")
    static final PyType SOCKET = PySslSocket.TYPE;

    @PyConstant("MemoryBIO")
    static final PyType MEMORY = PyMemoryBio.TYPE;

    @PyConstant("SSLSession")
    static final PyType SESSION = PySslSession.TYPE;

    @PyConstant("Certificate")
    static final PyType CERTIFICATE = PyCertificate.TYPE;

    @PyConstant("SSLError")
    static final PyType ERROR = SslErrors.SSL_ERROR;

    @PyConstant("SSLZeroReturnError")
    static final PyType ZERO_RETURN = SslErrors.ZERO_RETURN;

    @PyConstant("SSLWantReadError")
    static final PyType WANT_READ = SslErrors.WANT_READ;

    @PyConstant("SSLWantWriteError")
    static final PyType WANT_WRITE = SslErrors.WANT_WRITE;

    @PyConstant("SSLSyscallError")
    static final PyType SYSCALL = SslErrors.SYSCALL;

    @PyConstant("SSLEOFError")
    static final PyType END_OF_FILE = SslErrors.END_OF_FILE;

    @PyConstant("SSLCertVerificationError")
    static final PyType VERIFICATION = SslErrors.VERIFICATION;

    /** What programs ask for is a version of OpenSSL that can do as much: 3.0. */
    @PyConstant("OPENSSL_VERSION_NUMBER")
    static final long VERSION_NUMBER = 0x30000000L;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SslModule() {}

    @PyConstant("OPENSSL_VERSION")
    static Object version() {
        return PyStrings.of("OpenSSL 3.0.0 (interface; the implementation is JSSE of Java "
                + Runtime.version().feature() + ")");
    }

    @PyConstant("OPENSSL_VERSION_INFO")
    static Object versionInfo() {
        return new PyTuple(3L, 0L, 0L, 0L, 0L);
    }

    @PyConstant("_OPENSSL_API_VERSION")
    static Object apiVersion() {
        return versionInfo();
    }

    /** Java's generator gets its seed from the system; what is added does no harm. */
    @PyBuiltin(
            value = "RAND_add(string, entropy, /)",
            doc = "Mix bytes or text into the generator of random numbers. What is known of entropy is not needed.")
    static void addRandom(Object string, double entropy) {
        TruffleString text = Conversions.asText(string);
        byte[] bytes =
                text == null ? Buffers.bytes(string) : PyStrings.toJava(text).getBytes(StandardCharsets.UTF_8);
        RANDOM.setSeed(bytes);
    }

    @PyBuiltin(value = "RAND_bytes(n, /)", doc = "Random bytes that are fit for cryptography.")
    static Object random(int n) {
        if (n < 0) {
            throw Errors.valueError("num must be positive");
        }
        byte[] bytes = new byte[n];
        RANDOM.nextBytes(bytes);
        return new PyBytes(bytes);
    }

    @PyBuiltin(
            value = "RAND_status()",
            doc = "Whether the generator of random numbers has been seeded enough: always True.")
    static boolean randomStatus() {
        return true;
    }

    @PyBuiltin(value = "get_default_verify_paths()", doc = """
        Where trusted certificates are looked for, as a tuple.

        It has the name of the variable for a file, the file, the name of the variable for a directory and the
        directory.\
        """)
    static Object defaultPaths(PythonContext python) {
        return new PyTuple(
                PyStrings.of(TrustFiles.FILE_VARIABLE),
                PyStrings.of(TrustFiles.defaultFile(python)),
                PyStrings.of(TrustFiles.DIRECTORY_VARIABLE),
                PyStrings.of(TrustFiles.DEFAULT_DIRECTORY));
    }

    @PyBuiltin(value = "txt2obj(txt, name=False)", doc = """
        Tuple of number, short name, long name and digits of an object identifier.

        It is given by its digits or, if name is true, perhaps by a name. Raises ValueError for an unknown one.\
        """)
    static Object objectOfText(TruffleString txt, boolean name) {
        String text = PyStrings.toJava(txt);
        ObjectIdentifiers.Entry entry = ObjectIdentifiers.ofDigits(text);
        if (entry == null && name) {
            entry = ObjectIdentifiers.ofName(text);
        }
        if (entry == null) {
            throw text.matches("\\d+(\\.\\d+)+")
                    ? Errors.valueError("Unknown object")
                    : Errors.valueError("unknown object '%s'", text);
        }
        return entry.toTuple();
    }

    @PyBuiltin(value = "nid2obj(nid, /)", doc = """
        Tuple of number, short name, long name and digits of an object identifier.

        It is given by OpenSSL's number. Raises ValueError for an unknown one.\
        """)
    static Object objectOfNumber(int nid) {
        if (nid < 0) {
            throw Errors.valueError("NID must be positive.");
        }
        ObjectIdentifiers.Entry entry = ObjectIdentifiers.ofNumber(nid);
        if (entry == null) {
            throw nid == 0 ? Errors.valueError("Unknown object") : Errors.valueError("unknown NID %d", nid);
        }
        return entry.toTuple();
    }

    @PyBuiltin(
            value = "_test_decode_cert(path, /)",
            doc = "The first certificate in a file of PEM, as a dictionary; for tests.")
    static Object decode(PythonContext python, Object path) {
        try {
            byte[] file = TrustFiles.file(python, Conversions.toPath(path)).readAllBytes();
            for (PemFile.Block block : PemFile.parse(file)) {
                if (block.isCertificate()) {
                    return CertificateFields.of(CertificateStore.certificate(block.data()));
                }
            }
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } catch (CertificateException | IllegalArgumentException e) {
            throw SslErrors.plain("Error decoding PEM-encoded file");
        }
        throw SslErrors.plain("Error decoding PEM-encoded file");
    }
}
