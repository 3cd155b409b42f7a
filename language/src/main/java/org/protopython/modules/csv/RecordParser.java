// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.FloatConversion;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/** Takes one record apart into its fields, line by line. */
final class RecordParser {
    private static final int END_OF_LINE = -2;

    private enum State {
        START_RECORD,
        START_FIELD,
        ESCAPED,
        AFTER_ESCAPED_NEWLINE,
        IN_FIELD,
        IN_QUOTES,
        ESCAPED_IN_QUOTES,
        AFTER_QUOTE,
        AFTER_RECORD
    }

    private final PyDialect dialect;
    private final long limit;
    private final List<Object> fields = new ArrayList<>();
    private State state = State.START_RECORD;
    private final CodePointBuilder field = new CodePointBuilder(32);
    /** Whether the field began without a quote. */
    private boolean unquoted;

    /** @param limit of the length of a field */
    RecordParser(PyDialect dialect, long limit) {
        this.dialect = dialect;
        this.limit = limit;
    }

    /** Takes the next line of the record; false when there are more. */
    boolean take(TruffleString line) {
        InternalByteArray ascii = PyStrings.asciiBytesOrNull(line);
        if (ascii != null) {
            take(ascii.getArray(), ascii.getOffset(), ascii.getEnd());
        } else {
            for (int c : CodePoints.of(line)) {
                process(c);
            }
        }
        process(END_OF_LINE);
        return state == State.START_RECORD;
    }

    /** Takes the characters of a line that are ASCII, those at once that just belong to a field. */
    private void take(byte[] line, int start, int end) {
        int i = start;
        while (i < end) {
            int plainEnd = state == State.IN_FIELD || state == State.IN_QUOTES ? endOfPlain(line, i, end) : i;
            if (plainEnd > i) {
                checkLimit(plainEnd - i);
                field.appendAscii(line, i, plainEnd);
                i = plainEnd;
            } else {
                process(line[i++]);
            }
        }
    }

    private int endOfPlain(byte[] line, int start, int end) {
        int i = start;
        while (i < end) {
            int c = line[i];
            if (c == dialect.delimiter
                    || c == dialect.quoteCharacter
                    || c == dialect.escapeCharacter
                    || c == '\n'
                    || c == '\r') {
                break;
            }
            i++;
        }
        return i;
    }

    /** There are no more lines; false when the record has not begun. */
    boolean end() {
        if (field.length() == 0 && state != State.IN_QUOTES) {
            return false;
        } else if (dialect.strict) {
            throw CsvModule.error("unexpected end of data");
        }
        save();
        return true;
    }

    PyList toList() {
        return new PyList(fields.toArray());
    }

    private void process(int c) {
        switch (state) {
            case START_RECORD -> startRecord(c);
            case START_FIELD -> startField(c);
            case ESCAPED -> {
                add(c == END_OF_LINE ? '\n' : c);
                state = c == '\n' || c == '\r' ? State.AFTER_ESCAPED_NEWLINE : State.IN_FIELD;
            }
            case AFTER_ESCAPED_NEWLINE -> {
                if (c != END_OF_LINE) {
                    inField(c);
                }
            }
            case IN_FIELD -> inField(c);
            case IN_QUOTES -> inQuotes(c);
            case ESCAPED_IN_QUOTES -> {
                add(c == END_OF_LINE ? '\n' : c);
                state = State.IN_QUOTES;
            }
            case AFTER_QUOTE -> afterQuote(c);
            case AFTER_RECORD -> afterRecord(c);
        }
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == END_OF_LINE;
    }

    private boolean isQuote(int c) {
        return c == dialect.quoteCharacter && dialect.quoting != Quoting.NONE;
    }

    private boolean isEscape(int c) {
        return c == dialect.escapeCharacter && c != PyDialect.UNSET;
    }

    private void startRecord(int c) {
        if (c == '\n' || c == '\r') {
            state = State.AFTER_RECORD;
        } else if (c != END_OF_LINE) {
            startField(c);
        }
    }

    private void startField(int c) {
        unquoted = true;
        if (endsLine(c)) {
            endRecord(c);
        } else if (isQuote(c)) {
            unquoted = false;
            state = State.IN_QUOTES;
        } else if (isEscape(c)) {
            state = State.ESCAPED;
        } else if (c == ' ' && dialect.skipInitialSpace) {
            state = State.START_FIELD;
        } else {
            inPlainText(c);
        }
    }

    private void inPlainText(int c) {
        if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void inField(int c) {
        if (endsLine(c)) {
            endRecord(c);
        } else if (isEscape(c)) {
            state = State.ESCAPED;
        } else {
            inPlainText(c);
        }
    }

    private void inQuotes(int c) {
        if (c == END_OF_LINE) {
            return;
        } else if (isEscape(c)) {
            state = State.ESCAPED_IN_QUOTES;
        } else if (isQuote(c)) {
            state = dialect.doubleQuote ? State.AFTER_QUOTE : State.IN_FIELD;
        } else {
            add(c);
        }
    }

    private void afterQuote(int c) {
        if (isQuote(c)) {
            add(c);
            state = State.IN_QUOTES;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else if (endsLine(c)) {
            endRecord(c);
        } else if (dialect.strict) {
            throw CsvModule.error(
                    "'%s' expected after '%s'",
                    Character.toString(dialect.delimiter), Character.toString(dialect.quoteCharacter));
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void afterRecord(int c) {
        if (c == END_OF_LINE) {
            state = State.START_RECORD;
        } else if (c != '\n' && c != '\r') {
            throw CsvModule.error(
                    "new-line character seen in unquoted field - do you need to open the file with" + " newline=''?");
        }
    }

    private void endRecord(int c) {
        save();
        state = c == END_OF_LINE ? State.START_RECORD : State.AFTER_RECORD;
    }

    private void add(int c) {
        checkLimit(1);
        field.append(c);
    }

    private void checkLimit(int added) {
        if (field.length() + added > limit) {
            throw CsvModule.error("field larger than field limit (%d)", limit);
        }
    }

    private void save() {
        TruffleString text = field.toText();
        field.clear();
        boolean empty = text.isEmpty();
        boolean nulls = dialect.quoting == Quoting.STRINGS || dialect.quoting == Quoting.NOTNULL;
        boolean numbers = dialect.quoting == Quoting.STRINGS || dialect.quoting == Quoting.NONNUMERIC;
        if (unquoted && empty && nulls) {
            fields.add(PyNone.NONE);
        } else if (unquoted && !empty && numbers) {
            fields.add(FloatConversion.toDouble(text));
        } else {
            fields.add(text);
        }
    }
}
