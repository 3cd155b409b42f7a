// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Import, compilation, evaluation and context variables: each is what Python's own function does. */
final class ModuleFunctions {
    private static final String[] COMPILE_MODES = {"eval", "exec", "single"};

    private ModuleFunctions() {}

    private static Object builtin(HPyThread thread, String name) {
        PythonContext context = thread.state().context();
        return Attributes.get(context.builtins(), name);
    }

    /** The module of a dotted name itself, not the first of its packages. */
    static Object importModule(HPyThread thread, String name) {
        return Calls.call(
                builtin(thread, "__import__"),
                PyStrings.of(name),
                new PyDict(),
                PyNone.NONE,
                new PyTuple(PyStrings.of("__name__")),
                0L);
    }

    @HPyFunction("HPyImport_ImportModule")
    static long importModule(HPyThread thread, long name) {
        return thread.toHandle(importModule(thread, NativeMemory.getString(name)));
    }

    @HPyFunction("HPy_Compile_s")
    static long compile(HPyThread thread, long source, long fileName, int kind) {
        if (kind < 0 || kind >= COMPILE_MODES.length) {
            throw Errors.systemError("invalid source kind");
        }
        return thread.toHandle(Calls.call(
                builtin(thread, "compile"),
                PyStrings.of(NativeMemory.getString(source)),
                PyStrings.of(NativeMemory.getString(fileName)),
                PyStrings.of(COMPILE_MODES[kind])));
    }

    @HPyFunction("HPy_EvalCode")
    static long evaluate(HPyThread thread, long code, long globals, long locals) {
        return thread.toHandle(Calls.call(
                builtin(thread, "eval"), thread.require(code), thread.require(globals), thread.require(locals)));
    }

    @HPyFunction("HPyContextVar_New")
    static long newContextVariable(HPyThread thread, long name, long defaultValue) {
        Object type = Attributes.get(importModule(thread, "contextvars"), "ContextVar");
        Object text = PyStrings.of(NativeMemory.getString(name));
        Object value = thread.get(defaultValue);
        return thread.toHandle(
                value == null
                        ? Calls.call(type, text)
                        : Calls.call(type, new Object[] {text, value}, new String[] {"default"}));
    }

    /** Stores null where neither a value nor a default exists. */
    @HPyFunction("HPyContextVar_Get")
    static int contextVariable(HPyThread thread, long variable, long defaultValue, long result) {
        Object value = thread.get(defaultValue);
        Object missing = new PyTuple();
        Object found = Calls.callMethod(thread.require(variable), "get", value == null ? missing : value);
        if (found == missing) {
            NativeMemory.putLong(result, HandleBits.NULL);
        } else {
            NativeMemory.putLong(result, thread.toHandle(found));
        }
        return 0;
    }

    @HPyFunction("HPyContextVar_Set")
    static long setContextVariable(HPyThread thread, long variable, long value) {
        return thread.toHandle(Calls.callMethod(thread.require(variable), "set", thread.require(value)));
    }
}
