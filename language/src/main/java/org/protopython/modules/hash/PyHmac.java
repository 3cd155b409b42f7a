// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code _hashlib.HMAC}. */
final class PyHmac extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("HMAC", "_hashlib");

    private final HashFunction function;
    private final Hmac hmac;

    PyHmac(HashFunction function, Hmac hmac) {
        super(TYPE);
        this.function = function;
        this.hmac = hmac;
    }

    HashFunction function() {
        return function;
    }

    synchronized void update(byte[] data) {
        hmac.update(data, 0, data.length);
    }

    synchronized byte[] digest() {
        return hmac.digest(0);
    }

    synchronized PyHmac copy() {
        return new PyHmac(function, hmac.copy());
    }
}
