// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.PException;

/** Makes values that SQLite knows of others, by what was registered for their types or by their own methods (PEP 246). */
final class Adapters {
    /** {@code sqlite3.PrepareProtocol}, which stands for being a value of a parameter. */
    static final PyType PROTOCOL =
            BuiltinTypes.defineForModule("PrepareProtocol", "sqlite3", BuiltinTypes.OBJECT, false);

    private Adapters() {}

    static void register(SqliteState state, Object type, Object adapter) {
        if (type == BuiltinTypes.INT
                || type == BuiltinTypes.FLOAT
                || type == BuiltinTypes.STR
                || type == BuiltinTypes.BYTEARRAY) {
            state.adaptBasicTypes();
        }
        state.adapters().put(new PyTuple(type, PROTOCOL), adapter);
    }

    /** @param otherwise what is taken for an object that has no adapter, null for ProgrammingError */
    static Object adapt(SqliteState state, Object value, Object protocol, Object otherwise) {
        Object adapter = state.adapters().get(new PyTuple(PyType.of(value), protocol));
        if (adapter != null) {
            return Calls.call(adapter, value);
        }
        Object adapted = ask(protocol, "__adapt__", value);
        if (adapted == null) {
            adapted = ask(value, "__conform__", protocol);
        }
        if (adapted != null) {
            return adapted;
        } else if (otherwise != null) {
            return otherwise;
        }
        throw SqliteErrors.programmingError("can't adapt");
    }

    /** Null when there is no such method, or it does not know either. */
    private static Object ask(Object object, String name, Object argument) {
        Object method = Attributes.getOrNull(object, name);
        if (method == null) {
            return null;
        }
        try {
            Object answer = Calls.call(method, argument);
            return answer == PyNone.NONE ? null : answer;
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw e;
        }
    }
}
