// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.source.SourceSection;
import java.util.Map;
import java.util.WeakHashMap;
import org.protopython.objects.PyDict;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.traceback.CodeDescription;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/**
 * Code on its way, which is compiled once more where it arrives. A function that needs nothing else but builtins is code,
 * too.
 *
 * @param place the same part of the same source
 * @param marshalled what {@code marshal} made of code that is not just a part of a source; else null
 */
record CrossCode(CodeUnit unit, SourceSection place, int number, Object marshalled, boolean function)
        implements CrossValue {
    static CrossCode of(PythonContext context, PyCode code) {
        return of(context, code, false);
    }

    private static CrossCode of(PythonContext context, PyCode code, boolean function) {
        CodeUnit unit = code.unit();
        if (unit == null || unit.tree() != null || !code.changes().values().isEmpty()) {
            Object marshalled = Calls.call(marshal(context, "dumps"), code);
            return new CrossCode(null, null, 0, marshalled, function);
        }
        return new CrossCode(unit, code.section(), code.number(), null, function);
    }

    /** ValueError for a function that needs more. */
    static CrossCode ofFunction(PythonContext context, PyFunction function) {
        checkStateless(context, function);
        return of(context, function.code(), true);
    }

    private static Object marshal(PythonContext context, String function) {
        return Attributes.get(ImportSystem.importModule(context, "marshal"), function);
    }

    private static void checkStateless(PythonContext context, PyFunction function) {
        if (function.closure().length > 0) {
            throw Errors.valueError("closures not supported");
        } else if (function.defaults().length > 0) {
            throw Errors.valueError("defaults not supported");
        } else if (function.keywordDefaults() != null
                && function.keywordDefaults().size() > 0) {
            throw Errors.valueError("keyword defaults not supported");
        }
        Object builtins = context.builtinsOf(function.globals());
        for (String name : CodeDescription.globalNames(function.code())) {
            boolean builtin = builtins instanceof PyDict dict && dict.get(name) != null;
            if (function.globals().get(name) != null || !builtin) {
                throw Errors.valueError("globals not supported");
            }
        }
    }

    /** A script has no arguments and no value; ValueError for code that is none. */
    static void checkScript(PyCode code) {
        boolean hasArguments = !code.hasNamespace() && code.signature().boundCount() > 0;
        if (hasArguments) {
            throw Errors.valueError("code with args not supported");
        } else if (CodeDescription.returnsValue(code)) {
            throw Errors.valueError("code that returns a value is not a script");
        }
    }

    /** The code itself. */
    PyCode code(PythonContext context) {
        if (marshalled != null) {
            return (PyCode) Calls.call(marshal(context, "loads"), marshalled);
        }
        return CodeUnit.find(Compiled.of(context, unit), place, number);
    }

    /** What has arrived in one interpreter, so that a function that is called often is compiled once. */
    private static final class Compiled {
        private final Map<CodeUnit, PyCode> units = new WeakHashMap<>();

        static PyCode of(PythonContext context, CodeUnit unit) {
            Compiled own = context.extension(Compiled.class, key -> new Compiled());
            synchronized (own.units) {
                return own.units.computeIfAbsent(unit, context::recompile);
            }
        }
    }

    @Override
    public Object open(PythonContext context) {
        PyCode code = code(context);
        return function ? new PyFunction(code, context.main().dict(), PyFunction.NO_CELLS, null, null) : code;
    }
}
