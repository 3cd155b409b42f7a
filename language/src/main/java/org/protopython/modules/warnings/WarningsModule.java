// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.warnings;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeChecks;
import org.protopython.ops.warnings.WarningIssue;
import org.protopython.ops.warnings.WarningState;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _warnings}: what {@code warnings} shares with those that warn without importing it, and does with its help. */
@PyModule(
        value = "_warnings",
        doc = "The part of the module warnings that is built in: the filters, and how warnings are given.")
public final class WarningsModule {
    private static final String[] NOTHING_SKIPPED = {};
    private static final long CALLER = 2;

    private WarningsModule() {}

    @PyConstant("filters")
    static Object filters(PythonContext context) {
        return WarningState.of(context).filters();
    }

    @PyConstant("_onceregistry")
    static Object onceRegistry(PythonContext context) {
        return WarningState.of(context).onceRegistry();
    }

    @PyConstant("_defaultaction")
    static Object defaultAction(PythonContext context) {
        return WarningState.of(context).defaultAction();
    }

    @PyConstant("_warnings_context")
    static Object contextVariable(PythonContext context) {
        return WarningState.of(context).contextVariable();
    }

    /** Builtins have no frame of their own, so levels count from the caller, as they should. */
    @PyBuiltin(
            value = "warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)",
            doc = """
                Warn with a text or a Warning: what the filters say decides whether it is shown, raised or
                ignored.

                stacklevel 1 blames the caller, 2 the caller's caller and so on, functions in files with one of
                skip_file_prefixes not counted. source is the object that a ResourceWarning is about.\
                """)
    static void warn(
            PythonContext context, Object message, Object category, long stackLevel, Object source, Object prefixes) {
        Object kind = category(message, category);
        String[] skipped = prefixes(prefixes);
        long level = skipped.length == 0 ? stackLevel : Math.max(CALLER, stackLevel);
        WarningIssue.atLevel(context, message, kind, level, source, skipped);
    }

    private static Object category(Object message, Object category) {
        if (TypeChecks.isSubclassOfType(PyType.of(message), ExceptionTypes.WARNING)) {
            return PyType.of(message);
        } else if (category == PyNone.NONE) {
            return ExceptionTypes.USER_WARNING;
        } else if (!(category instanceof PyType) || !TypeChecks.isSubclass(category, ExceptionTypes.WARNING)) {
            throw Errors.typeError("category must be a Warning subclass, not '%s'", PyType.of(category));
        }
        return category;
    }

    private static String[] prefixes(Object given) {
        if (given == null) {
            return NOTHING_SKIPPED;
        } else if (!(given instanceof PyTuple tuple)) {
            throw Errors.typeError("warn() argument 'skip_file_prefixes' must be tuple, not %s", PyType.of(given));
        } else {
            String[] prefixes = new String[tuple.size()];
            for (int i = 0; i < prefixes.length; i++) {
                if (!PyType.of(tuple.get(i)).isSubtypeOf(BuiltinTypes.STR)) {
                    throw Errors.typeError("Found non-str '%s' in skip_file_prefixes.", PyType.of(tuple.get(i)));
                }
                prefixes[i] = Texts.strJava(tuple.get(i));
            }
            return prefixes;
        }
    }

    @PyBuiltin(
            value = "warn_explicit(message, category, filename, lineno, module=<unrepresentable>, registry=None,"
                    + " module_globals=None, source=None)",
            doc = "The same as warn(), of a place given by its file name and line number.")
    static void warnExplicit(
            PythonContext context,
            Object message,
            Object category,
            Object fileName,
            int line,
            Object module,
            Object registry,
            Object moduleGlobals,
            Object source) {
        if (!PyType.of(fileName).isSubtypeOf(BuiltinTypes.STR)) {
            throw ArgumentConversions.wrongType(fileName, "str", "warn_explicit() argument 'filename'");
        }
        Object text = null;
        if (moduleGlobals instanceof PyDict globals) {
            text = ModuleSource.line(context, globals, line);
        } else if (moduleGlobals != PyNone.NONE) {
            throw Errors.typeError("module_globals must be a dict, not '%s'", PyType.of(moduleGlobals));
        }
        WarningIssue.atLine(context, message, category, fileName, line, module, registry, text, source);
    }

    @PyBuiltin(
            value = "_filters_mutated_lock_held()",
            doc = "Tell that the filters have changed, while this thread has the lock.")
    static void filtersChanged(PythonContext context) {
        WarningState.of(context).filtersChanged();
    }

    @PyBuiltin(value = "_acquire_lock()", doc = "Take the lock that guards the filters.")
    static void acquire(PythonContext context) {
        WarningState.of(context).acquire();
    }

    @PyBuiltin(value = "_release_lock()", doc = "Give the lock back that guards the filters.")
    static void release(PythonContext context) {
        WarningState.of(context).release();
    }
}
