// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/** Writes records by a function that takes their text. */
final class PyCsvWriter extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("writer", "_csv");

    private final Object write;
    private final PyDialect dialect;

    PyCsvWriter(Object write, PyDialect dialect) {
        super(TYPE);
        this.write = write;
        this.dialect = dialect;
    }

    Object write() {
        return write;
    }

    PyDialect dialect() {
        return dialect;
    }

    /** The text of a record, its end included. */
    TruffleString format(Object iterator) {
        CodePointBuilder record = new CodePointBuilder(64);
        int count = 0;
        boolean lastNull = false;
        for (Object value = Iteration.next(iterator); value != null; value = Iteration.next(iterator)) {
            if (count++ > 0) {
                record.append(dialect.delimiter);
            }
            lastNull = value == PyNone.NONE;
            append(record, value);
        }
        if (count > 0 && record.length() == 0) {
            if (dialect.quoting == Quoting.NONE || lastNull && leavesNullsBare()) {
                throw CsvModule.error("single empty field record must be quoted");
            }
            record.append(dialect.quoteCharacter).append(dialect.quoteCharacter);
        }
        return record.append(dialect.lineTerminator).toText();
    }

    private boolean leavesNullsBare() {
        return dialect.quoting == Quoting.STRINGS || dialect.quoting == Quoting.NOTNULL;
    }

    private boolean isQuoted(Object value) {
        return switch (dialect.quoting) {
            case Quoting.ALL -> true;
            case Quoting.NONNUMERIC -> !Conversions.isNumber(value);
            case Quoting.STRINGS -> Conversions.asText(value) != null;
            case Quoting.NOTNULL -> value != PyNone.NONE;
            default -> false;
        };
    }

    private void append(CodePointBuilder record, Object value) {
        TruffleString text = value == PyNone.NONE
                ? CodePoints.EMPTY
                : Conversions.asText(value) != null ? Conversions.asText(value) : Texts.str(value);
        boolean quoted = isQuoted(value);
        TruffleString field = text;
        if (!isPlain(text)) {
            CodePointBuilder escaped = new CodePointBuilder(CodePoints.length(text) + 2);
            for (int c : CodePoints.of(text)) {
                if (dialect.isSpecial(c)) {
                    quoted |= appendSpecial(escaped, c);
                }
                escaped.append(c);
            }
            field = escaped.toText();
        }
        if (text.isEmpty() && dialect.delimiter == ' ' && dialect.skipInitialSpace) {
            if (dialect.quoting == Quoting.NONE || value == PyNone.NONE && leavesNullsBare()) {
                throw CsvModule.error(
                        "empty field must be quoted if delimiter is a space and skipinitialspace is true");
            }
            quoted = true;
        }
        if (quoted) {
            record.append(dialect.quoteCharacter);
        }
        record.append(field);
        if (quoted) {
            record.append(dialect.quoteCharacter);
        }
    }

    /** Whether the text is ASCII without a special character, as most is. */
    private boolean isPlain(TruffleString text) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes == null) {
            return false;
        }
        byte[] array = bytes.getArray();
        for (int i = bytes.getOffset(); i < bytes.getEnd(); i++) {
            if (dialect.isSpecial(array[i])) {
                return false;
            }
        }
        return true;
    }

    /** What stands before a special character; whether the field must be quoted for it. */
    private boolean appendSpecial(CodePointBuilder field, int c) {
        boolean escape = dialect.quoting == Quoting.NONE
                || c == dialect.escapeCharacter
                || c == dialect.quoteCharacter && !dialect.doubleQuote;
        if (!escape) {
            if (c == dialect.quoteCharacter) {
                field.append(c);
            }
            return true;
        } else if (dialect.escapeCharacter == PyDialect.UNSET) {
            throw CsvModule.error("need to escape, but no escapechar set");
        }
        field.append(dialect.escapeCharacter);
        return false;
    }
}
