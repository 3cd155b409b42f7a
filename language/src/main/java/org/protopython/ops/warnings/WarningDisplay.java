// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.warnings;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.imports.SourceText;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Shows a warning: as the module {@code warnings} does it, or without that module when nobody has imported it. */
final class WarningDisplay {
    private WarningDisplay() {}

    /** @param line the text of the line where it is known, else null */
    static void show(
            PythonContext context,
            Object warning,
            Object category,
            Object text,
            WarningPlace place,
            Object line,
            Object source) {
        WarningState state = WarningState.of(context);
        if (source != PyNone.NONE) {
            ImportSystem.importModule(context, "warnings");
        }
        Object function = state.attribute("_showwarnmsg");
        if (function == null) {
            TracebackPrinter.write(context, plain(context, category, text, place, line));
            return;
        } else if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
        }
        Object messageType = state.attribute("WarningMessage");
        if (messageType == null) {
            throw Errors.runtimeError("unable to get warnings.WarningMessage");
        }
        Object message = Calls.call(
                messageType, warning, category, place.fileName(), place.line(), PyNone.NONE, PyNone.NONE, source);
        Calls.call(function, message);
    }

    private static String plain(PythonContext context, Object category, Object text, WarningPlace place, Object line) {
        String fileName = Texts.strJava(place.fileName());
        String shown = line == null ? readLine(context, fileName, place.line()) : Texts.strJava(line);
        return fileName + ":" + place.line() + ": " + Texts.strJava(Attributes.get(category, "__name__")) + ": "
                + Texts.strJava(text) + "\n"
                + (shown.isBlank() ? "" : "  " + shown.strip() + "\n");
    }

    /** A line of a file of Python code; empty when there is no such file or line. */
    private static String readLine(PythonContext context, String fileName, long number) {
        if (fileName.startsWith("<")) {
            return "";
        }
        try {
            TruffleFile file = context.env().getPublicTruffleFile(fileName);
            return SourceText.decode(file.readAllBytes(), fileName)
                    .lines()
                    .skip(Math.max(0, number - 1))
                    .findFirst()
                    .orElse("");
        } catch (IOException | SecurityException | UnsupportedOperationException | PException e) {
            return "";
        }
    }
}
