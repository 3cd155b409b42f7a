// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/** The module {@code _contextvars}. */
@PyModule(value = "_contextvars", doc = "Variables whose values belong to a task, and the contexts that hold them.")
public final class ContextvarsModule {
    @PyConstant("Context")
    static final PyType CONTEXT = PyVariableContext.TYPE;

    @PyConstant("ContextVar")
    static final PyType CONTEXT_VAR = PyContextVariable.TYPE;

    @PyConstant("Token")
    static final PyType TOKEN = PyToken.TYPE;

    private ContextvarsModule() {}

    @PyBuiltin(value = "copy_context()", doc = "A copy of the current context.")
    static Object copyContext(PythonContext context) {
        return PyVariableContext.current(context).copy();
    }
}
