// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import org.protopython.objects.PyDict;
import org.protopython.ops.Attributes;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.runtime.PythonContext;

/**
 * What is written in front of the parts of a traceback so that a terminal shows them in colours, and behind them
 * ({@code reset}): the section {@code traceback} of a theme of the module {@code _colorize}.
 *
 * @param highlight in front of what is marked by {@code ^}
 * @param range in front of what is marked by {@code ~}
 */
record TracebackColors(
        String type,
        String message,
        String fileName,
        String line,
        String frame,
        String highlight,
        String range,
        String reset) {
    private static final String MAGENTA = "\u001b[35m";
    private static final String BOLD_MAGENTA = "\u001b[1;35m";
    private static final String RED = "\u001b[31m";
    private static final String BOLD_RED = "\u001b[1;31m";

    /** No colours at all. */
    static final TracebackColors NONE = new TracebackColors("", "", "", "", "", "", "", "");

    private static final TracebackColors USUAL =
            new TracebackColors(BOLD_MAGENTA, MAGENTA, MAGENTA, MAGENTA, MAGENTA, BOLD_RED, RED, "\u001b[0m");

    /**
     * The colours for what is written to a stream. The module {@code _colorize} is asked when it is there, as a program
     * may have set a theme, and is not loaded for its usual one, which would take longer than the traceback.
     */
    static TracebackColors of(PythonContext context, Object stream) {
        Object colorize = context.module("_colorize");
        if (colorize == null) {
            return TerminalColors.wanted(context, stream) ? USUAL : NONE;
        }
        PyDict keywords = new PyDict();
        keywords.put("tty_file", stream);
        Object theme = Keywords.call(Attributes.get(colorize, "get_theme"), new Object[0], keywords);
        Object section = Attributes.get(theme, "traceback");
        return new TracebackColors(
                color(section, "type"),
                color(section, "message"),
                color(section, "filename"),
                color(section, "line_no"),
                color(section, "frame"),
                color(section, "error_highlight"),
                color(section, "error_range"),
                color(section, "reset"));
    }

    private static String color(Object section, String name) {
        return Texts.strJava(Attributes.get(section, name));
    }

    /** {@code File "name", line number}. */
    String place(String file, Object number) {
        return "  File " + fileName + "\"" + file + "\"" + reset + ", line " + line + number + reset;
    }

    /** {@code Type: message}, or the type alone. */
    String summary(String typeName, String text) {
        String name = type + typeName + reset;
        return text.isEmpty() ? name : name + ": " + message + text + reset;
    }
}
