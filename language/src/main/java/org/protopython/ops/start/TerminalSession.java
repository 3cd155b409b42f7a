// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.start;

import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * The session of a user at a terminal: the library's line editor ({@code _pyrepl}) reads statements, executes them and
 * keeps their history from one session to the next. Where it cannot serve, statements come one by one from the
 * launcher's reader, as they do from any other input.
 */
final class TerminalSession {
    /** By this variable a user asks for the plain reader. */
    private static final String PLAIN = "PYTHON_BASIC_REPL";

    private TerminalSession() {}

    /** Runs the session to its end; false when the plain reader is to hold it. */
    static boolean run(PythonContext context) {
        if (!context.settings().processStreams() || !FileDescriptors.of(context).isTerminal(0)) {
            return false;
        }
        try {
            callHook(context);
            if (isSet(context, PLAIN)) {
                return false;
            }
            Object editor = ImportSystem.importModule(context, "_pyrepl.main");
            if (!Conversions.isTrue(Attributes.get(editor, "CAN_USE_PYREPL"))) {
                TracebackPrinter.write(context, Texts.strJava(Attributes.get(editor, "FAIL_REASON")) + "\n");
                return false;
            }
            Calls.callMethod(editor, "interactive_console", context.main());
        } catch (PException e) {
            MainProgram.statementFailed(context, e);
        }
        return true;
    }

    private static boolean isSet(PythonContext context, String variable) {
        return !context.settings().ignoreEnvironment()
                && !context.env().getEnvironment().getOrDefault(variable, "").isEmpty();
    }

    /** What prepares a session; the one of the module {@code site} reads the history. */
    private static void callHook(PythonContext context) {
        Object hook = Attributes.getOrNull(context.module("sys"), "__interactivehook__");
        if (hook == null) {
            return;
        }
        try {
            AuditHooks.raise(context, PyStrings.of("cpython.run_interactivehook"), new Object[] {hook});
            Calls.call(hook);
        } catch (PException e) {
            TracebackPrinter.write(context, "Failed calling sys.__interactivehook__\n");
            MainProgram.statementFailed(context, e);
        }
    }
}
