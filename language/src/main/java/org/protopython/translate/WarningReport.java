// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Warnings;
import org.protopython.parser.LineMap;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.SourceWarnings;
import org.protopython.runtime.PException;

/** Tells the module {@code warnings} what the compiler noticed. */
final class WarningReport {
    private WarningReport() {}

    /** @throws PySyntaxException if a filter makes a warning an error */
    static void issue(SourceWarnings warnings, String text, String fileName) {
        LineMap lines = null;
        for (SourceWarnings.Warning warning : warnings.take()) {
            lines = lines == null ? new LineMap(text) : lines;
            try {
                Warnings.warnAbout(
                        ExceptionTypes.SYNTAX_WARNING, warning.message(), fileName, lines.line(warning.start()));
            } catch (PException e) {
                if (e.isInstance(ExceptionTypes.SYNTAX_WARNING)) {
                    throw new PySyntaxException(
                                    PySyntaxException.Kind.SYNTAX,
                                    warning.error(),
                                    text,
                                    fileName,
                                    warning.start(),
                                    warning.end(),
                                    false)
                            .by(warning.origin());
                }
                throw e;
            }
        }
    }
}
