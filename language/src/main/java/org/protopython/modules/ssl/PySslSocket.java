// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code _SSLSocket}: a connection as a program has it. */
final class PySslSocket extends PyObject implements TlsConnection.PeerPolicy {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("_SSLSocket", "_ssl");

    private final PythonContext python;
    private final TlsConnection connection;
    private final Object serverHostname;
    private final Object socket;
    private volatile PySslContext context;
    private Object owner = PyNone.NONE;

    /**
     * @param socket below the connection, or None
     * @param serverHostname a str, or null
     */
    PySslSocket(
            PythonContext python,
            PySslContext context,
            Transport transport,
            Object socket,
            boolean server,
            TruffleString serverHostname) {
        super(TYPE);
        this.python = python;
        this.context = context;
        this.socket = socket;
        this.serverHostname = serverHostname == null ? PyNone.NONE : serverHostname;
        String host = serverHostname == null ? null : PyStrings.toJava(serverHostname);
        connection = new TlsConnection(transport, server, host, this);
    }

    TlsConnection connection() {
        return connection;
    }

    Object socket() {
        return socket;
    }

    Object serverHostname() {
        return serverHostname;
    }

    Object owner() {
        return owner;
    }

    void setOwner(Object newOwner) {
        owner = newOwner;
    }

    void setContext(PySslContext newContext) {
        context = newContext;
    }

    @Override
    public PySslContext context() {
        return context;
    }

    @Override
    public int onServerName(String name) {
        Object callback = context.serverNameCallback;
        if (callback == PyNone.NONE) {
            return -1;
        }
        Object self = owner == PyNone.NONE ? this : owner;
        Object nameValue = name == null ? PyNone.NONE : PyStrings.of(name);
        Object answer;
        try {
            answer = Calls.call(callback, self, nameValue, context);
        } catch (PException e) {
            Unraisable.report(python, e, null, callback);
            return (int) AlertConstants.ALERT_DESCRIPTION_HANDSHAKE_FAILURE;
        }
        if (answer == PyNone.NONE) {
            return -1;
        } else if (Items.isInt(answer)) {
            return (int) Conversions.toIndexLong(answer);
        }
        PException error = Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(answer));
        Unraisable.report(python, error, null, answer);
        return (int) AlertConstants.ALERT_DESCRIPTION_INTERNAL_ERROR;
    }
}
