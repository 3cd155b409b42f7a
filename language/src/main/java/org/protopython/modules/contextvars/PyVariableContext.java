// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/** {@code Context}: values of context variables. Each thread has a current one. */
final class PyVariableContext extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Context", "_contextvars", BuiltinTypes.OBJECT, false);

    /** The current context of each thread of one polyglot context. */
    private static final class Current {
        private final ThreadLocal<PyVariableContext> context = ThreadLocal.withInitial(PyVariableContext::new);
    }

    private final PyDict values;
    private boolean entered;

    PyVariableContext() {
        this(new PyDict());
    }

    PyVariableContext(PyDict values) {
        super(TYPE);
        this.values = values;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static ThreadLocal<PyVariableContext> holder(PythonContext context) {
        return context.extension(Current.class, key -> new Current()).context;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyVariableContext current(PythonContext context) {
        return holder(context).get();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setCurrent(PythonContext context, PyVariableContext newCurrent) {
        holder(context).set(newCurrent);
    }

    PyDict values() {
        return values;
    }

    PyVariableContext copy() {
        return new PyVariableContext(values.copy());
    }

    boolean isEntered() {
        return entered;
    }

    void setEntered(boolean nowEntered) {
        entered = nowEntered;
    }
}
