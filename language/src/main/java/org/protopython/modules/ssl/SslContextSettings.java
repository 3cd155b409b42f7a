// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.math.BigInteger;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Conversions;
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

    @PyGetter("protocol")
    static long protocol(PySslContext self) {
        return self.protocol;
    }

    @PyGetter("verify_mode")
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

    @PyGetter("check_hostname")
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

    @PyGetter("verify_flags")
    static long verifyFlags(PySslContext self) {
        return self.verifyFlags;
    }

    @PySetter("verify_flags")
    static void setVerifyFlags(PySslContext self, long flags) {
        self.verifyFlags = flags;
    }

    @PyGetter("options")
    static long options(PySslContext self) {
        return self.options;
    }

    @PySetter("options")
    static void setOptions(PySslContext self, Object value) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (number.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large for C unsigned long long");
        }
        long options = number.longValue();
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

    @PyGetter("minimum_version")
    static long minimumVersion(PySslContext self) {
        return self.minimumVersion;
    }

    @PySetter("minimum_version")
    static void setMinimumVersion(PySslContext self, long value) {
        long version = version(value);
        self.minimumVersion = version == SslConstants.PROTO_MAXIMUM_SUPPORTED ? SslConstants.PROTO_TLSv1_3 : version;
    }

    @PyGetter("maximum_version")
    static long maximumVersion(PySslContext self) {
        return self.maximumVersion;
    }

    @PySetter("maximum_version")
    static void setMaximumVersion(PySslContext self, long value) {
        long version = version(value);
        self.maximumVersion = version == SslConstants.PROTO_MINIMUM_SUPPORTED ? SslConstants.PROTO_TLSv1 : version;
    }

    /** JSSE sends one ticket, whatever is wanted here. */
    @PyGetter("num_tickets")
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

    @PyGetter("post_handshake_auth")
    static boolean postHandshakeAuthentication(PySslContext self) {
        return self.postHandshakeAuthentication;
    }

    @PySetter("post_handshake_auth")
    static void setPostHandshakeAuthentication(PySslContext self, boolean wanted) {
        self.postHandshakeAuthentication = wanted;
    }

    @PyGetter("_host_flags")
    static long hostFlags(PySslContext self) {
        return self.hostFlags;
    }

    @PySetter("_host_flags")
    static void setHostFlags(PySslContext self, long flags) {
        self.hostFlags = flags;
    }

    /** About what the security properties of Java allow. */
    @PyGetter("security_level")
    static long securityLevel(PySslContext self) {
        return 2;
    }

    @PyGetter("sni_callback")
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
    @PyGetter("_msg_callback")
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
