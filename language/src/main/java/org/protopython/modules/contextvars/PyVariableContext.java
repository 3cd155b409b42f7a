// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** {@code Context}: values of context variables. Each thread has a current one. */
public final class PyVariableContext extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("Context", "_contextvars");

    private final PyDict values;
    private boolean entered;
    private PyContextVariable lastVariable;
    private Object lastValue;

    PyVariableContext() {
        this(new PyDict());
    }

    PyVariableContext(PyDict values) {
        super(TYPE);
        this.values = values;
    }

    /** The current context of the running thread. */
    public static PyVariableContext current(PythonContext context) {
        return context.threadState().variables() instanceof PyVariableContext current
                ? current
                : makeCurrent(context.threadState());
    }

    @TruffleBoundary
    private static PyVariableContext makeCurrent(ThreadState thread) {
        PyVariableContext made = new PyVariableContext();
        thread.setVariables(made);
        return made;
    }

    static void setCurrent(PythonContext context, PyVariableContext newCurrent) {
        context.threadState().setVariables(newCurrent);
    }

    /** The value of a variable if it was the last one looked at, else null. */
    public Object lastValue(PyContextVariable variable) {
        return lastVariable == variable ? lastValue : null;
    }

    /** The value of a variable, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get(PyContextVariable variable) {
        Object value = values.get((Object) variable);
        remember(variable, value);
        return value;
    }

    /** @param value null for none */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void put(PyContextVariable variable, Object value) {
        if (value == null) {
            values.remove(variable);
        } else {
            values.put((Object) variable, value);
        }
        remember(variable, value);
    }

    private void remember(PyContextVariable variable, Object value) {
        lastVariable = variable;
        lastValue = value;
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
