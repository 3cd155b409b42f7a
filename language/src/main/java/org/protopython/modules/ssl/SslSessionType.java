// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.Arrays;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code SSLSession}, which only connections make. */
@PyTypeMethods(value = "SSLSession", doc = "What two peers have agreed on, with which they can connect again faster.")
final class SslSessionType {
    private static final long MILLIS = 1000;

    private SslSessionType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '_ssl.SSLSession' instances");
    }

    @PyGetter(value = "id", doc = "The bytes by which the session is known.")
    static Object id(PySslSession self) {
        return new PyBytes(self.value().getId());
    }

    @PyGetter(value = "time", doc = "When the session was made, in seconds since 1970.")
    static long time(PySslSession self) {
        return self.value().getCreationTime() / MILLIS;
    }

    @PyGetter(value = "timeout", doc = "After how many seconds the session is no longer taken up.")
    static long timeout(PySslSession self) {
        return EngineFactory.SESSION_SECONDS;
    }

    /** JSSE takes up sessions by tickets wherever the peer does. */
    @PyGetter(value = "has_ticket", doc = "Whether the session is taken up by a ticket.")
    static boolean hasTicket(PySslSession self) {
        return true;
    }

    @PyGetter(value = "ticket_lifetime_hint", doc = "For how many seconds the ticket is meant to be of use.")
    static long lifetime(PySslSession self) {
        return EngineFactory.SESSION_SECONDS;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PySslSession self) {
        return Arrays.hashCode(self.value().getId());
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PySslSession self, Object value) {
        return value instanceof PySslSession other ? (Object) self.isSame(other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PySslSession self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
