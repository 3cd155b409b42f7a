// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Whether text for a stream is to be coloured: {@code _colorize.can_colorize} without the module. */
final class TerminalColors {
    private TerminalColors() {}

    /** The environment decides first; without a word of it a terminal gets colours. */
    static boolean wanted(PythonContext context, Object stream) {
        if (!context.settings().ignoreEnvironment()) {
            String colors = variable(context, "PYTHON_COLORS");
            if (colors.equals("0") || colors.equals("1")) {
                return colors.equals("1");
            }
        }
        if (!variable(context, "NO_COLOR").isEmpty()) {
            return false;
        } else if (!variable(context, "FORCE_COLOR").isEmpty()) {
            return true;
        }
        return !variable(context, "TERM").equals("dumb") && isTerminal(context, stream);
    }

    /** What the program sees in {@code os.environ}; empty without the variable. */
    private static String variable(PythonContext context, String name) {
        Object os = context.module("os");
        if (os == null) {
            return context.env().getEnvironment().getOrDefault(name, "");
        }
        try {
            Object environment = Attributes.get(os, "environ");
            Object value = Calls.callMethod(environment, "get", PyStrings.of(name), PyStrings.of(""));
            return Conversions.asText(value) == null ? "" : PyStrings.toJava(Conversions.asText(value));
        } catch (PException e) {
            return "";
        }
    }

    /** What its descriptor says; a stream with none that answers may say so itself. */
    private static boolean isTerminal(PythonContext context, Object stream) {
        Object descriptor = stream == null ? null : Attributes.getOrNull(stream, "fileno");
        if (descriptor == null) {
            return false;
        }
        try {
            return FileDescriptors.of(context).isTerminal(Conversions.toIndexClamped(Calls.call(descriptor)));
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.OS_ERROR)) {
                throw e;
            }
            Object answer = Attributes.getOrNull(stream, "isatty");
            return answer != null && Conversions.isTrue(Calls.call(answer));
        }
    }
}
