// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Keywords;
import org.protopython.ops.Warnings;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** What {@code breakpoint()} does: the function named by the environment, or the debugger (PEP 553). */
@PyModule("sys")
public final class BreakpointHook {
    private static final String VARIABLE = "PYTHONBREAKPOINT";
    private static final String DEBUGGER = "pdb.set_trace";

    private BreakpointHook() {}

    @PyBuiltin(
            value = "breakpointhook(*args, **kwargs)",
            doc = "What breakpoint() calls: starts pdb, or what the variable PYTHONBREAKPOINT names; '0' is nothing.")
    static Object breakpointHook(PythonContext context, Object[] args, PyDict kwargs) {
        String name = chosen(context);
        if (name.equals("0")) {
            return PyNone.NONE;
        }
        Object function = find(context, name);
        if (function == null) {
            Warnings.warn(
                    ExceptionTypes.RUNTIME_WARNING, "Ignoring unimportable $" + VARIABLE + ": \"" + name + "\"", 1);
            return PyNone.NONE;
        }
        return Keywords.call(function, args, kwargs);
    }

    private static String chosen(PythonContext context) {
        Object os = context.module("os");
        String name;
        if (os == null) {
            name = context.env().getEnvironment().get(VARIABLE);
        } else {
            Object value = Calls.callMethod(Attributes.get(os, "environ"), "get", PyStrings.of(VARIABLE));
            name = value == PyNone.NONE ? null : PyStrings.toJava(Conversions.asText(value));
        }
        return name == null || name.isEmpty() ? DEBUGGER : name;
    }

    /** Null when there is no such module or no such function in it. */
    private static Object find(PythonContext context, String name) {
        int dot = name.lastIndexOf('.');
        try {
            Object module = ImportSystem.importModule(context, dot < 0 ? "builtins" : name.substring(0, dot));
            return Attributes.getOrNull(module, name.substring(dot + 1).intern());
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.IMPORT_ERROR) && !e.isInstance(ExceptionTypes.VALUE_ERROR)) {
                throw e;
            }
            return null;
        }
    }
}
