// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.protopython.modules.posix.Environment;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Reads certificates and keys into a context: from files that are named, from the system's, from memory. */
final class TrustFiles {
    static final String FILE_VARIABLE = "SSL_CERT_FILE";
    static final String DIRECTORY_VARIABLE = "SSL_CERT_DIR";
    static final String DEFAULT_DIRECTORY = "/etc/ssl/certs";

    /** Where Linux systems keep what they trust. */
    private static final List<String> SYSTEM_FILES = List.of(
            "/etc/ssl/certs/ca-certificates.crt",
            "/etc/pki/tls/certs/ca-bundle.crt",
            "/etc/ssl/ca-bundle.pem",
            "/etc/ssl/cert.pem");

    private static final long NO_CERTIFICATE = 136;
    private static final long KEYS_MISMATCH = 116;
    private static final String X509 = "X509";

    private TrustFiles() {}

    static TruffleFile file(PythonContext python, String path) throws IOException {
        try {
            return python.env().getPublicTruffleFile(path);
        } catch (SecurityException e) {
            throw new AccessDeniedException(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path);
        }
    }

    /** The system's file of trusted certificates; the first of the usual places if there is none. */
    static String defaultFile(PythonContext python) {
        for (String each : SYSTEM_FILES) {
            if (isReadable(python, each)) {
                return each;
            }
        }
        return SYSTEM_FILES.getFirst();
    }

    private static boolean isReadable(PythonContext python, String path) {
        try {
            return file(python, path).isReadable();
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static byte[] read(PythonContext python, String path) {
        try {
            return file(python, path).readAllBytes();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** The path in an argument; TypeError if it is none. */
    private static String path(Object value, String argument) {
        try {
            return Conversions.toPath(value);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("%s should be a valid filesystem path", argument);
            }
            throw e;
        }
    }

    /** {@code load_verify_locations}. */
    static void addTrusted(PythonContext python, CertificateStore store, Object cafile, Object capath, Object cadata) {
        if (cafile == PyNone.NONE && capath == PyNone.NONE && cadata == PyNone.NONE) {
            throw Errors.typeError("cafile, capath and cadata cannot be all omitted");
        }
        String file = cafile == PyNone.NONE ? null : path(cafile, "cafile");
        String directory = capath == PyNone.NONE ? null : path(capath, "capath");
        if (cadata != PyNone.NONE) {
            addData(store, cadata);
        }
        if (file != null) {
            addFile(store, read(python, file));
        }
        if (directory != null) {
            addDirectory(python, store, directory);
        }
    }

    private static void addDirectory(PythonContext python, CertificateStore store, String directory) {
        try {
            store.addDirectory(file(python, directory));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    private static void addFile(CertificateStore store, byte[] content) {
        int count;
        try {
            count = store.addPem(content);
        } catch (CertificateException | CRLException | IllegalArgumentException e) {
            throw SslErrors.pem(X509);
        }
        if (count == 0) {
            throw SslErrors.of(NO_CERTIFICATE, X509, "NO_CERTIFICATE_OR_CRL_FOUND");
        }
    }

    /** Text in PEM, or one certificate after the other in DER. */
    private static void addData(CertificateStore store, Object data) {
        TruffleString text = Conversions.asText(data);
        byte[] bytes = text == null ? Buffers.bytesOrNull(data) : asciiOrNull(PyStrings.toJava(text));
        if (bytes == null) {
            throw Errors.typeError("cadata should be an ASCII string or a bytes-like object");
        } else if (bytes.length == 0) {
            throw Errors.valueError("Empty certificate data");
        }
        try {
            if (text != null) {
                if (store.addPem(bytes) == 0) {
                    throw SslErrors.plain("no start line: cadata does not contain a certificate");
                }
                return;
            }
            DerReader certificates = new DerReader(bytes);
            while (certificates.hasMore()) {
                byte[] contents = certificates.next(DerReader.SEQUENCE).octets();
                store.add(CertificateStore.certificate(DerWriter.value(DerReader.SEQUENCE, contents)));
            }
        } catch (CertificateException | CRLException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw SslErrors.plain(
                    (text == null ? "not enough data" : "no start line") + ": cadata does not contain a certificate");
        }
    }

    private static byte[] asciiOrNull(String text) {
        return text.chars().allMatch(c -> c < Byte.MAX_VALUE + 1) ? text.getBytes(StandardCharsets.US_ASCII) : null;
    }

    /** {@code set_default_verify_paths}: what the environment names, or the system's; what is not there is no error. */
    static void addDefault(PythonContext python, CertificateStore store) {
        Environment environment = Environment.of(python);
        String file = environment.get(FILE_VARIABLE);
        String directories = environment.get(DIRECTORY_VARIABLE);
        String path = file == null ? defaultFile(python) : file;
        if (isReadable(python, path)) {
            try {
                store.addPem(file(python, path).readAllBytes());
            } catch (IOException | CertificateException | CRLException | IllegalArgumentException unusable) {
                // OpenSSL has no error for this either: nothing is trusted then
                return;
            }
        }
        for (String directory : (directories == null ? DEFAULT_DIRECTORY : directories).split(":")) {
            addDirectory(python, store, directory);
        }
    }

    /** {@code load_cert_chain}. */
    static PySslContext.Identity identity(
            PythonContext python, Object certfile, Object keyfile, Supplier<byte[]> password) {
        byte[] certificateFile = read(python, path(certfile, "certfile"));
        byte[] keyFile = keyfile == PyNone.NONE ? certificateFile : read(python, path(keyfile, "keyfile"));
        try {
            List<X509Certificate> chain = new ArrayList<>();
            for (PemFile.Block block : PemFile.parse(certificateFile)) {
                if (block.isCertificate()) {
                    chain.add(CertificateStore.certificate(block.data()));
                }
            }
            PemFile.Block block = PemFile.parse(keyFile).stream()
                    .filter(PrivateKeys::isKey)
                    .findFirst()
                    .orElse(null);
            if (chain.isEmpty() || block == null) {
                throw SslErrors.pem("SSL");
            }
            PrivateKey key = PrivateKeys.read(block, password);
            if (!PrivateKeys.belong(key, chain.getFirst().getPublicKey())) {
                throw SslErrors.of(KEYS_MISMATCH, X509, "KEY_VALUES_MISMATCH");
            }
            return new PySslContext.Identity(List.copyOf(chain), key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw SslErrors.pem("SSL");
        }
    }
}
