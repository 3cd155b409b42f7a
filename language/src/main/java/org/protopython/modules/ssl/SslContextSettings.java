// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;

/** {@code _SSLContext}: attributes. There is no {@code keylog_filename}, as JSSE gives no secrets away. */
@PyTypeMethods("_SSLContext")
final class SslContextSettings {
    private static final long FORBIDDING_VERSIONS = SslConstants.OP_NO_SSLv3
            | SslConstants.OP_NO_TLSv1
            | SslConstants.OP_NO_TLSv1_1
            | SslConstants.OP_NO_TLSv1_2
            | SslConstants.OP_NO_TLSv1_3;

    private SslContextSettings() {}

    @PyGetter(value = "protocol", doc = "The protocol that the context was made with, a PROTOCOL_ constant.")
    static long protocol(PySslContext self) {
        return self.protocol;
    }

    @PyGetter(
            value = "verify_mode",
            doc = "Whether peers must show a valid certificate: CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED.")
    static long verifyMode(PySslContext self) {
        return self.verifyMode;
    }

    @PySetter("verify_mode")
    static void setVerifyMode(PySslContext self, int mode) {
        if (mode < SslConstants.CERT_NONE || mode > SslConstants.CERT_REQUIRED) {
            throw Errors.valueError("invalid value for verify_mode");
        } else if (mode == SslConstants.CERT_NONE && self.checkHostname) {
            throw Errors.valueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.");
        }
        self.verifyMode = mode;
    }

    @PyGetter(value = "check_hostname", doc = """
        Whether the certificate must be made out to the name of the server.

        True makes verify_mode CERT_REQUIRED if it is CERT_NONE.\
        """)
    static boolean checkHostname(PySslContext self) {
        return self.checkHostname;
    }

    @PySetter("check_hostname")
    static void setCheckHostname(PySslContext self, boolean check) {
        if (check && self.verifyMode == SslConstants.CERT_NONE) {
            self.verifyMode = SslConstants.CERT_REQUIRED;
        }
        self.checkHostname = check;
    }

    @PyGetter(value = "verify_flags", doc = "How certificates are verified, as VERIFY_ constants.")
    static long verifyFlags(PySslContext self) {
        return self.verifyFlags;
    }

    @PySetter("verify_flags")
    static void setVerifyFlags(PySslContext self, long flags) {
        self.verifyFlags = flags;
    }

    @PyGetter(value = "options", doc = "The OP_ constants that are in effect.")
    static long options(PySslContext self) {
        return self.options;
    }

    @PySetter("options")
    static void setOptions(PySslContext self, Object value) {
        long options = ArgumentConversions.toUnsigned(value, Long.SIZE, "unsigned long long");
        if ((options & ~self.options & FORBIDDING_VERSIONS) != 0) {
            String text = "ssl.OP_NO_SSL*/ssl.OP_NO_TLS* options are deprecated";
            Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, text, 2);
        }
        self.options = options;
    }

    private static long version(long version) {
        boolean known = version == SslConstants.PROTO_MINIMUM_SUPPORTED
                || version == SslConstants.PROTO_MAXIMUM_SUPPORTED
                || version >= SslConstants.PROTO_SSLv3 && version <= SslConstants.PROTO_TLSv1_3;
        if (!known) {
            throw Errors.valueError("Unsupported TLS/SSL version 0x%x", version);
        }
        String old = version == SslConstants.PROTO_SSLv3
                ? "SSLv3"
                : version == SslConstants.PROTO_TLSv1
                        ? "TLSv1"
                        : version == SslConstants.PROTO_TLSv1_1 ? "TLSv1_1" : null;
        if (old != null) {
            Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "ssl.TLSVersion." + old + " is deprecated", 2);
        }
        return version;
    }

    @PyGetter(
            value = "minimum_version",
            doc = "The oldest version of the protocol that is accepted, a PROTO_ constant.")
    static long minimumVersion(PySslContext self) {
        return self.minimumVersion;
    }

    @PySetter("minimum_version")
    static void setMinimumVersion(PySslContext self, long value) {
        long version = version(value);
        self.minimumVersion = version == SslConstants.PROTO_MAXIMUM_SUPPORTED ? SslConstants.PROTO_TLSv1_3 : version;
    }

    @PyGetter(
            value = "maximum_version",
            doc = "The newest version of the protocol that is accepted, a PROTO_ constant.")
    static long maximumVersion(PySslContext self) {
        return self.maximumVersion;
    }

    @PySetter("maximum_version")
    static void setMaximumVersion(PySslContext self, long value) {
        long version = version(value);
        self.maximumVersion = version == SslConstants.PROTO_MINIMUM_SUPPORTED ? SslConstants.PROTO_TLSv1 : version;
    }

    /** JSSE sends one ticket, whatever is wanted here. */
    @PyGetter(value = "num_tickets", doc = """
        How many tickets a server should send for taking up a TLS 1.3 session again. One is sent in any case.\
        """)
    static long ticketCount(PySslContext self) {
        return self.ticketCount;
    }

    @PySetter("num_tickets")
    static void setTicketCount(PySslContext self, long count) {
        if (count < 0) {
            throw Errors.valueError("value must be non-negative");
        } else if (self.protocol != SslConstants.PROTOCOL_TLS_SERVER) {
            throw Errors.valueError("SSLContext is not a server context.");
        }
        self.ticketCount = count;
    }

    @PyGetter(
            value = "post_handshake_auth",
            doc = "Whether a client lets itself be asked for a certificate after the handshake.")
    static boolean postHandshakeAuthentication(PySslContext self) {
        return self.postHandshakeAuthentication;
    }

    @PySetter("post_handshake_auth")
    static void setPostHandshakeAuthentication(PySslContext self, boolean wanted) {
        self.postHandshakeAuthentication = wanted;
    }

    @PyGetter(value = "_host_flags", doc = "How names of hosts are compared, as HOSTFLAG_ constants.")
    static long hostFlags(PySslContext self) {
        return self.hostFlags;
    }

    @PySetter("_host_flags")
    static void setHostFlags(PySslContext self, long flags) {
        self.hostFlags = flags;
    }

    /** About what the security properties of Java allow. */
    @PyGetter(value = "security_level", doc = "How strong keys and ciphers must be, as OpenSSL counts.")
    static long securityLevel(PySslContext self) {
        return 2;
    }

    @PyGetter(value = "sni_callback", doc = """
        What a server calls with the socket, the name that the client asks for or None, and the context.

        None for nothing.\
        """)
    static Object serverNameCallback(PySslContext self) {
        return self.serverNameCallback;
    }

    @PySetter("sni_callback")
    static void setServerNameCallback(PySslContext self, Object callback) {
        if (self.protocol == SslConstants.PROTOCOL_TLS_CLIENT) {
            throw Errors.valueError("sni_callback cannot be set on TLS_CLIENT context");
        } else if (callback != PyNone.NONE
                && (callback == null || PyType.of(callback).slot(Slot.CALL) == null)) {
            self.serverNameCallback = PyNone.NONE;
            throw Errors.typeError("not a callable object");
        }
        self.serverNameCallback = callback;
    }

    /** JSSE shows its messages to nobody. */
    @PyGetter(
            value = "_msg_callback",
            doc = "What is called with each message of the protocol: always None, as there is no way to see them.")
    static Object messageCallback(PySslContext self) {
        return PyNone.NONE;
    }

    @PySetter("_msg_callback")
    static void setMessageCallback(PySslContext self, Object callback) {
        if (callback != PyNone.NONE) {
            throw Errors.notImplementedError("_msg_callback is not supported by JSSE.");
        }
    }
}
