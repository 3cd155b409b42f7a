// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerConversion;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.text.codec.BytesEscapes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Reads values that a pickle has as lines of text. */
final class LineValues {
    private static final String STRICT = "strict";
    private static final int DECIMAL = 10;
    private static final char END_OF_LINE = '\n';

    private final PickleInput input;

    LineValues(PickleInput input) {
        this.input = input;
    }

    private byte[] nonEmptyLine() {
        byte[] line = input.line();
        if (line.length == 0) {
            throw PickleErrors.unpickling("pickle data was truncated");
        }
        return line;
    }

    private static String latin1(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1);
    }

    /** An int; {@code 00} and {@code 01} are bools. */
    Object integerOrBool() {
        byte[] line = nonEmptyLine();
        if (line.length == 2 && line[0] == '0' && (line[1] == '0' || line[1] == '1')) {
            return line[1] == '1';
        }
        try {
            return IntegerConversion.ofBytes(line, DECIMAL);
        } catch (PException e) {
            throw e.isInstance(ExceptionTypes.VALUE_ERROR) ? Errors.valueError("could not convert string to int") : e;
        }
    }

    /** An int as Python 2 wrote the long ones, with an L at the end. */
    Object integer() {
        byte[] line = nonEmptyLine();
        boolean marked = line[line.length - 1] == 'L';
        return integer(marked ? latin1(line).substring(0, line.length - 1) : latin1(line) + END_OF_LINE);
    }

    /** The end of the line belongs to the text that an error shows. */
    private static Object integer(String text) {
        return IntegerConversion.ofText(PyStrings.of(text), DECIMAL);
    }

    /** The number of a value in the memo. */
    long number() {
        return Conversions.toIndexLong(integer(latin1(nonEmptyLine()) + END_OF_LINE));
    }

    double floating() {
        Double value = FloatText.parse(latin1(nonEmptyLine()));
        if (value == null) {
            throw Errors.valueError("could not convert string to float");
        }
        return value;
    }

    /** Bytes as a literal of Python 2. */
    byte[] quoted() {
        String line = latin1(input.line());
        int last = line.length() - 1;
        boolean isQuoted =
                last >= 1 && line.charAt(0) == line.charAt(last) && (line.charAt(0) == '"' || line.charAt(0) == '\'');
        if (!isQuoted) {
            throw PickleErrors.unpickling("the STRING opcode argument must be quoted");
        }
        return BytesEscapes.decode(line.substring(1, last).getBytes(StandardCharsets.ISO_8859_1), STRICT);
    }

    TruffleString escapedText() {
        return Codecs.decode(input.line(), "raw-unicode-escape", STRICT);
    }

    TruffleString utf8() {
        return Codecs.decode(nonEmptyLine(), "utf-8", STRICT);
    }

    TruffleString ascii() {
        return Codecs.decode(nonEmptyLine(), "ascii", STRICT);
    }

    TruffleString persistentId() {
        byte[] line = input.line();
        for (byte b : line) {
            if (b < 0) {
                throw PickleErrors.unpickling("persistent IDs in protocol 0 must be ASCII strings");
            }
        }
        return Codecs.decode(line, "ascii", STRICT);
    }
}
