// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.text.CodePoints;

/** How a CSV file is written; characters are code points, {@link #UNSET} for none. */
final class PyDialect extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Dialect", "_csv", BuiltinTypes.OBJECT, false);
    static final int UNSET = -1;

    int delimiter = ',';
    int quoteCharacter = '"';
    int escapeCharacter = UNSET;
    boolean doubleQuote = true;
    boolean skipInitialSpace;
    boolean strict;
    int quoting = Quoting.MINIMAL;
    TruffleString lineTerminator = CodePoints.text("\r\n");
    private int[] terminators = {'\r', '\n'};

    PyDialect(PyType type) {
        super(type);
    }

    void setLineTerminator(TruffleString text) {
        lineTerminator = text;
        terminators = CodePoints.of(text);
    }

    boolean isInTerminator(int c) {
        for (int each : terminators) {
            if (each == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field with this character must be quoted, or the character escaped. */
    boolean isSpecial(int c) {
        return c == delimiter
                || c == escapeCharacter
                || c == quoteCharacter
                || c == '\n'
                || c == '\r'
                || isInTerminator(c);
    }
}
