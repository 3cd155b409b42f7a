// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.runtime.PythonContext;

/** What {@code -X name=value} says, and the environment variables that stand for such options. */
public final class ImplementationOptions {
    private ImplementationOptions() {}

    /** The value of an option, of the last of that name; empty for one without a value, null when it is not given. */
    @TruffleBoundary
    public static String value(PythonContext context, String name) {
        String found = null;
        for (String option : context.settings().implementationOptions().split("\n")) {
            if (option.equals(name)) {
                found = "";
            } else if (option.startsWith(name + "=")) {
                found = option.substring(name.length() + 1);
            }
        }
        return found;
    }

    /** The value of an environment variable; null when it is empty or missing, or the environment is ignored. */
    @TruffleBoundary
    public static String variable(PythonContext context, String name) {
        String value = context.settings().ignoreEnvironment()
                ? null
                : context.env().getEnvironment().get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The value of the option, or else of the variable; null when there is neither. */
    public static String valueOrVariable(PythonContext context, String name, String variable) {
        String value = value(context, name);
        return value == null ? variable(context, variable) : value;
    }

    /** The number of processors that a program is to believe in, -1 for those that there are. */
    public static int pretendedProcessors(PythonContext context) {
        String count = valueOrVariable(context, "cpu_count", "PYTHON_CPU_COUNT");
        return count != null && count.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(count) : -1;
    }

    /** {@code -X dev}: whether the program is being developed, and wants to be told of more. */
    public static boolean isDevelopment(PythonContext context) {
        return value(context, "dev") != null || variable(context, "PYTHONDEVMODE") != null;
    }

    /** Whether text is to be opened with an encoding that is named ({@code -X warn_default_encoding}). */
    @TruffleBoundary
    public static boolean warnsOfDefaultEncoding(PythonContext context) {
        return value(context, "warn_default_encoding") != null
                || variable(context, "PYTHONWARNDEFAULTENCODING") != null;
    }

    /** An option whose values are 0, the default, and 1. */
    @TruffleBoundary
    public static boolean isOn(PythonContext context, String name, String variable) {
        return "1".equals(valueOrVariable(context, name, variable));
    }
}
