// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.warnings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Issues warnings: asks the filters, remembers what has been told, and shows or raises the rest. */
public final class WarningIssue {
    private static final String VERSION = "version";

    private WarningIssue() {}

    /**
     * Warns about a running function.
     *
     * @param message a str, or an instance of a warning, whose type is the category then
     * @param level 1 for the innermost running function
     * @param source the object that the warning is about, None for none
     * @param skipped beginnings of the names of files whose functions do not count
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void atLevel(
            PythonContext context, Object message, Object category, long level, Object source, String... skipped) {
        WarningPlace place = WarningPlace.of(context, level, skipped);
        explicitly(context, message, category, place, null, source);
    }

    /**
     * Warns about a line of a file.
     *
     * @param module null to derive it from the name of the file
     * @param registry where is remembered what was told, None for nowhere
     * @param line the text of the line where it is known, else null
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void atLine(
            PythonContext context,
            Object message,
            Object category,
            Object fileName,
            long number,
            Object module,
            Object registry,
            Object line,
            Object source) {
        Object name = module == null ? moduleOf(fileName) : module;
        explicitly(context, message, category, new WarningPlace(fileName, number, name, registry), line, source);
    }

    private static Object moduleOf(Object fileName) {
        String name = Texts.strJava(fileName);
        if (name.isEmpty()) {
            return PyStrings.of("<unknown>");
        }
        return name.endsWith(".py") ? PyStrings.of(name.substring(0, name.length() - 3)) : fileName;
    }

    private static void explicitly(
            PythonContext context, Object message, Object category, WarningPlace place, Object line, Object source) {
        // a module without a name is being torn down
        if (place.module() == PyNone.NONE) {
            return;
        } else if (place.registry() != PyNone.NONE && !(place.registry() instanceof PyDict)) {
            throw Errors.typeError("'registry' must be a dict or None");
        }
        boolean made = isWarning(message);
        Object kind = made ? PyType.of(message) : category;
        Object text = made ? Texts.str(message) : message;
        Object warning = made ? message : Calls.call(category, message);
        WarningState state = WarningState.of(context);
        state.acquire();
        try {
            if (isToBeShown(state, warning, kind, text, place)) {
                WarningDisplay.show(context, warning, kind, text, place, line, source);
            }
        } finally {
            state.release();
        }
    }

    static boolean isWarning(Object message) {
        return PyType.of(message).isSubtypeOf(ExceptionTypes.WARNING);
    }

    /** What the filters say, or what was said before; the action "error" raises the warning. */
    private static boolean isToBeShown(
            WarningState state, Object warning, Object category, Object text, WarningPlace place) {
        PyDict registry = place.registry() instanceof PyDict dict ? dict : null;
        PyTuple key = new PyTuple(text, category, place.line());
        if (registry != null && isKnown(state, registry, key, false)) {
            return false;
        }
        WarningFilters.Verdict verdict = WarningFilters.of(state, category, text, place.line(), place.module());
        if (verdict.action().equals("error")) {
            throw raise(warning);
        } else if (verdict.action().equals("ignore")) {
            return false;
        } else if (verdict.action().equals("always") || verdict.action().equals("all")) {
            return true;
        }
        if (registry != null) {
            registry.put(key, true);
        }
        return switch (verdict.action()) {
            case "once" -> {
                PyDict all = registry == null ? state.currentOnceRegistry() : registry;
                yield !isKnown(state, all, new PyTuple(text, category), true);
            }
            case "module" -> registry == null || !isKnown(state, registry, new PyTuple(text, category), true);
            case "default" -> true;
            default ->
                throw Errors.runtimeError(
                        "Unrecognized action (%s) in warnings.filters:\n %s",
                        Texts.reprJava(verdict.actionObject()), Texts.reprJava(verdict.filter()));
        };
    }

    private static RuntimeException raise(Object warning) {
        return warning instanceof PyBaseException exception
                ? Errors.raise(exception)
                : Errors.typeError("exceptions must derive from BaseException");
    }

    /** Whether a registry says that this was told already; one that is older than the filters is emptied first. */
    private static boolean isKnown(WarningState state, PyDict registry, PyTuple key, boolean remember) {
        Object version = registry.get(VERSION);
        if (!(version instanceof Long number) || number != state.version()) {
            registry.clear();
            registry.put(VERSION, state.version());
        } else {
            Object known = registry.get(key);
            if (known != null && Conversions.isTrue(known)) {
                return true;
            }
        }
        if (remember) {
            registry.put(key, true);
        }
        return false;
    }
}
