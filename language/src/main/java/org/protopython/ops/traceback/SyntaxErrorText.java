// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The lines that show where a SyntaxError is, and its message. */
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    /** Whether the library would look for a misspelt keyword. */
    static boolean mayBeMisspelt(PyBaseException error) {
        if (!error.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)
                || !(error.field(ExceptionField.METADATA) instanceof PyTuple)) {
            return false;
        }
        TruffleString text = Conversions.asText(ExceptionState.get(error, ExceptionField.MSG));
        String message = text == null ? "" : PyStrings.toJava(text);
        return message.equals("invalid syntax") || message.contains("Perhaps you forgot a comma");
    }

    /** The lines that the module {@code traceback} makes, notes included; null when it cannot, as it may be replaced. */
    static String ofLibrary(PythonContext context, PyBaseException error, TracebackColors colors) {
        try {
            Object format = Attributes.get(ImportSystem.importModule(context, "traceback"), "format_exception_only");
            PyDict keywords = new PyDict();
            keywords.put("colorize", colors != TracebackColors.NONE);
            Object lines = Keywords.call(format, new Object[] {error.type(), error}, keywords);
            StringBuilder result = new StringBuilder();
            for (Object line : Items.toArray(lines)) {
                result.append(Texts.strJava(line));
            }
            return result.toString();
        } catch (PException e) {
            return null;
        }
    }

    static String of(PyBaseException error, String typeName, TracebackColors colors) {
        StringBuilder result = new StringBuilder();
        Object line = ExceptionState.get(error, ExceptionField.LINENO);
        Object fileName = ExceptionState.get(error, ExceptionField.FILENAME);
        String suffix = "";
        if (line != PyNone.NONE) {
            String file = fileName == PyNone.NONE ? "<string>" : Texts.strJava(fileName);
            result.append(colors.place(file, Texts.strJava(line))).append('\n');
        } else if (fileName != PyNone.NONE) {
            suffix = " (" + Texts.strJava(fileName) + ")";
        }
        TruffleString text = Conversions.asText(ExceptionState.get(error, ExceptionField.TEXT));
        if (text != null) {
            addText(result, error, PyStrings.toJava(text), colors);
        }
        Object message = ExceptionState.getOrArgument(error, ExceptionField.MSG, 0);
        String shown = message == PyNone.NONE || Texts.strJava(message).isEmpty()
                ? "<no detail available>"
                : Texts.strJava(message);
        return result.append(colors.summary(typeName, shown) + suffix + "\n").toString();
    }

    private static void addText(StringBuilder result, PyBaseException error, String text, TracebackColors colors) {
        String right = text.replaceAll("\n+$", "");
        String left = right.replaceAll("^[ \n\f]+", "");
        int spaces = right.length() - left.length();
        Object offsetValue = ExceptionState.get(error, ExceptionField.OFFSET);
        if (offsetValue == PyNone.NONE) {
            result.append("    ").append(left).append('\n');
            return;
        } else if (!(offsetValue instanceof Long number)) {
            return;
        } else {
            int offset = number.intValue();
            int endOffset = endOffset(error, right, offset);
            if (!text.isEmpty() && offset > text.length()) {
                offset = right.length() + 1;
            }
            if (!text.isEmpty() && endOffset > text.length()) {
                endOffset = right.length() + 1;
            }
            if (offset >= endOffset || endOffset < 0) {
                endOffset = offset + 1;
            }
            int column = offset - 1 - spaces;
            result.append("    ")
                    .append(column < 0 ? left : highlighted(left, column, endOffset - 1 - spaces, colors))
                    .append('\n');
            if (column >= 0) {
                result.append("    ");
                for (int i = 0; i < column && i < left.length(); i++) {
                    result.append(Character.isWhitespace(left.charAt(i)) ? left.charAt(i) : ' ');
                }
                result.append(colors.highlight())
                        .append("^".repeat(endOffset - offset))
                        .append(colors.reset())
                        .append('\n');
            }
        }
    }

    private static String highlighted(String line, int start, int end, TracebackColors colors) {
        int from = Math.min(start, line.length());
        int to = Math.max(from, Math.min(end, line.length()));
        return line.substring(0, from)
                + colors.highlight()
                + line.substring(from, to)
                + colors.reset()
                + line.substring(to);
    }

    private static int endOffset(PyBaseException error, String right, int offset) {
        Object line = ExceptionState.get(error, ExceptionField.LINENO);
        Object endLine = ExceptionState.get(error, ExceptionField.END_LINENO);
        if (!line.equals(endLine)) {
            return right.length() + 1;
        }
        Object end = ExceptionState.get(error, ExceptionField.END_OFFSET);
        return end instanceof Long number && number != 0 ? number.intValue() : offset;
    }
}
