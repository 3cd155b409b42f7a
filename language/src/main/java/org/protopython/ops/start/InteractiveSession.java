// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.start;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ModuleLoader;
import org.protopython.ops.imports.SourceText;
import org.protopython.ops.imports.TypedSources;
import org.protopython.ops.signals.Interrupts;
import org.protopython.ops.traceback.MainSource;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * Statements that a user types, one after the other, in the namespace of {@code __main__}. What they raise is shown and
 * then forgotten, unless it ends the program.
 */
final class InteractiveSession {
    private static final String STARTUP = "PYTHONSTARTUP";

    private InteractiveSession() {}

    /** What is to be executed; null for nothing. */
    private interface Statement {
        PyCode code();
    }

    /** Executes a statement; an empty one begins the session, and gives true when that has held it to its end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object run(PythonContext context, Source source) {
        if (source.getCharacters().isEmpty()) {
            begin(context);
            return TerminalSession.run(context);
        }
        show(context, () -> code(context, source));
        return PyNone.NONE;
    }

    private static PyCode code(PythonContext context, Source source) {
        int optimise = context.settings().optimize();
        CompileRequest request = new CompileRequest(source.getName(), "single", 0, optimise, -1, false);
        String text = source.getCharacters().toString();
        MainSource.add(context, context.sourceOf(text, source.getName()));
        PyCode code = (PyCode) context.compile(text, request);
        TypedSources.add(context, code, source);
        return code;
    }

    /** Sets the prompts, by which programs know that they are in a session, and runs the user's start-up file. */
    private static void begin(PythonContext context) {
        PyDict sys = ((PyModule) context.module("sys")).dict();
        sys.put("ps1", PyStrings.of(">>> "));
        sys.put("ps2", PyStrings.of("... "));
        Interrupts.begin(context);
        String startup = context.env().getEnvironment().getOrDefault(STARTUP, "");
        if (!startup.isEmpty() && !context.settings().ignoreEnvironment()) {
            show(context, () -> startUp(context, startup));
        }
    }

    private static PyCode startUp(PythonContext context, String name) {
        TruffleFile file = context.env().getPublicTruffleFile(name);
        try {
            Source source = context.sourceOf(file, SourceText.decodeFile(file.readAllBytes(), name));
            MainSource.add(context, source);
            return context.parseModule(source, name);
        } catch (IOException e) {
            TracebackPrinter.write(context, "Could not open " + STARTUP + "\n");
            PException error = OsErrors.of(e, PyStrings.of(name));
            TracebackPrinter.write(
                    context, PyType.of(error.exception()).name() + ": " + Texts.strJava(error.exception()) + "\n");
            return null;
        }
    }

    private static void show(PythonContext context, Statement statement) {
        try {
            PyCode code = statement.code();
            if (code != null) {
                ModuleLoader.execute(code, context.main().dict());
            }
        } catch (PException e) {
            MainProgram.statementFailed(context, e);
        } catch (StackOverflowError e) {
            MainProgram.statementFailed(
                    context, Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        ContextStart.flushStreams(context, false);
    }
}
