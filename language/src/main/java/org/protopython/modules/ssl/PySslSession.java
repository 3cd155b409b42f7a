// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.Arrays;
import javax.net.ssl.SSLSession;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code SSLSession}: what a later connection can take up again. */
final class PySslSession extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("SSLSession", "_ssl");

    private final SSLSession value;
    private final String key;
    private final PySslContext context;

    /** @param key under which Java keeps it */
    PySslSession(SSLSession value, String key, PySslContext context) {
        super(TYPE);
        this.value = value;
        this.key = key;
        this.context = context;
    }

    SSLSession value() {
        return value;
    }

    String key() {
        return key;
    }

    PySslContext context() {
        return context;
    }

    boolean isSame(PySslSession other) {
        return Arrays.equals(value.getId(), other.value.getId());
    }
}
