// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.source.Source;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * Runs a main program within the two functions of {@code runpy} that programs see around it, in tracebacks and as frames,
 * on the lines where CPython has them. The rest of that module is not needed.
 */
final class RunnerFrames {
    private static final String FILE_NAME = "<frozen runpy>";
    private static final String OUTER = "_run_module_as_main";
    private static final String INNER = "_run_code";
    private static final int INNER_LINE = 65;
    private static final int EXEC_LINE = 88;
    private static final int OUTER_LINE = 173;
    private static final int CALL_LINE = 198;

    private RunnerFrames() {}

    static void execute(PythonContext context, PyCode code, PyDict main) {
        Source source = context.sourceOf(text(), FILE_NAME);
        PyDict namespace = new PyDict();
        namespace.put("__name__", PyStrings.of("runpy"));
        ModuleLoader.execute(context.parseModule(source, FILE_NAME), namespace);
        Calls.call(namespace.get(OUTER), code, main);
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        line(text, INNER_LINE, "def " + INNER + "(code, run_globals):");
        line(text, EXEC_LINE, "    exec(code, run_globals)");
        line(text, OUTER_LINE, "def " + OUTER + "(code, main_globals):");
        line(text, CALL_LINE, "    return " + INNER + "(code, main_globals)");
        return text.toString();
    }

    /** Adds a line with empty ones before it, so that it gets its number. */
    private static void line(StringBuilder text, int number, String line) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        text.append("\n".repeat(number - 1 - lines)).append(line).append('\n');
    }
}
