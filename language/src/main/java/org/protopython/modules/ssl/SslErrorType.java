// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;

/** {@code SSLError}, whose text has no number of the system before it. */
@PyTypeMethods(value = "SSLError", doc = "What the SSL or TLS protocol, or its library, reports.")
final class SslErrorType {
    private SslErrorType() {}

    @PyBuiltin("__str__(self, /)")
    static Object str(PyBaseException self) {
        Object text = Attributes.get(self, "strerror");
        return Conversions.asText(text) != null ? text : Texts.str(self.args());
    }
}
