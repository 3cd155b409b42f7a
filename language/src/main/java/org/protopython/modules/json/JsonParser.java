// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Calls;
import org.protopython.ops.FloatConversion;
import org.protopython.ops.IntegerConversion;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** Makes a value of a part of a JSON document (RFC 8259, and the three constants that JavaScript has beyond). */
final class JsonParser {
    /** So many characters are an integer that fits a long. */
    private static final int SHORT_INTEGER = 18;

    private final PyJsonScanner scanner;
    private final TruffleString document;
    private final JsonSource source;
    private final StringScan strings;
    private final ThreadState thread = PythonContext.get(null).threadState();
    private int position;

    JsonParser(PyJsonScanner scanner, TruffleString document) {
        this.scanner = scanner;
        this.document = document;
        this.source = new JsonSource(document);
        this.strings = new StringScan(source, scanner.strict);
    }

    /** The index behind the value. */
    int position() {
        return position;
    }

    /** The value that begins at an index; StopIteration with the index when there is none. */
    Object value(long start) {
        if (start >= source.length()) {
            throw Errors.stopIteration(start);
        }
        position = (int) start;
        switch (source.at(position)) {
            case '"' -> {
                return string();
            }
            case '{', '[' -> {
                return container();
            }
            case 'n' -> {
                if (skip("null")) {
                    return PyNone.NONE;
                }
            }
            case 't' -> {
                if (skip("true")) {
                    return true;
                }
            }
            case 'f' -> {
                if (skip("false")) {
                    return false;
                }
            }
            case 'N' -> {
                if (skip("NaN")) {
                    return constant("NaN");
                }
            }
            case 'I' -> {
                if (skip("Infinity")) {
                    return constant("Infinity");
                }
            }
            default -> {
                if (skip("-Infinity")) {
                    return constant("-Infinity");
                }
                return number(start);
            }
        }
        throw Errors.stopIteration(start);
    }

    private Object container() {
        thread.enterNative();
        try {
            return source.at(position++) == '{' ? object() : array();
        } finally {
            thread.leaveNative();
        }
    }

    private boolean skip(String word) {
        int end = position + word.length();
        if (end > source.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (source.at(position + i) != word.charAt(i)) {
                return false;
            }
        }
        position = end;
        return true;
    }

    private Object constant(String name) {
        return Calls.call(scanner.parseConstant, PyStrings.of(name));
    }

    private boolean isDigit(int index) {
        return index < source.length() && source.at(index) >= '0' && source.at(index) <= '9';
    }

    private int digits(int index) {
        int end = index;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private Object number(long start) {
        int end = source.at(position) == '-' ? position + 1 : position;
        if (!isDigit(end)) {
            throw Errors.stopIteration(start);
        }
        end = source.at(end) == '0' ? end + 1 : digits(end);
        boolean isFloat = false;
        if (end < source.length() && source.at(end) == '.' && isDigit(end + 1)) {
            isFloat = true;
            end = digits(end + 1);
        }
        if (end < source.length() && (source.at(end) == 'e' || source.at(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < source.length() && (source.at(exponent) == '+' || source.at(exponent) == '-')) {
                exponent++;
            }
            if (isDigit(exponent)) {
                isFloat = true;
                end = digits(exponent);
            }
        }
        if (!isFloat && end - position <= SHORT_INTEGER && scanner.parseInt == BuiltinTypes.INT) {
            long number = shortInteger(position, end);
            position = end;
            return number;
        }
        TruffleString text = source.text(position, end);
        position = end;
        if (isFloat) {
            return scanner.parseFloat == BuiltinTypes.FLOAT
                    ? (Object) FloatConversion.toDouble(text)
                    : Calls.call(scanner.parseFloat, text);
        }
        return scanner.parseInt == BuiltinTypes.INT
                ? IntegerConversion.ofText(text, 10)
                : Calls.call(scanner.parseInt, text);
    }

    private long shortInteger(int start, int end) {
        boolean negative = source.at(start) == '-';
        long number = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            number = 10 * number + (source.at(i) - '0');
        }
        return negative ? -number : number;
    }

    private TruffleString string() {
        TruffleString text = strings.scan(position + 1);
        position = strings.end();
        return text;
    }

    private TruffleString name() {
        TruffleString text = strings.scanName(position + 1);
        position = strings.end();
        return text;
    }

    private int peek() {
        return position < source.length() ? source.at(position) : -1;
    }

    private void skipSpace() {
        while (position < source.length()
                && (source.at(position) == ' '
                        || source.at(position) == '\n'
                        || source.at(position) == '\r'
                        || source.at(position) == '\t')) {
            position++;
        }
    }

    private Object element() {
        int start = position;
        if (start >= source.length() || !mayBeginValue(source.at(start))) {
            throw JsonModule.error("Expecting value", document, start);
        }
        try {
            return value(start);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ITERATION) && position == start) {
                throw JsonModule.error("Expecting value", document, start);
            }
            throw e;
        }
    }

    private static boolean mayBeginValue(int c) {
        return c == '-' || c >= '0' && c <= '9' || "\"{[ntfNI".indexOf(c) >= 0;
    }

    private Object object() {
        boolean asPairs = scanner.pairsHook != PyNone.NONE;
        PyList pairs = asPairs ? new PyList() : null;
        PyDict dict = asPairs ? null : new PyDict();
        skipSpace();
        if (peek() == '}') {
            position++;
        } else {
            members(pairs, dict);
        }
        if (asPairs) {
            return Calls.call(scanner.pairsHook, pairs);
        }
        return scanner.objectHook == PyNone.NONE ? dict : Calls.call(scanner.objectHook, dict);
    }

    private void members(PyList pairs, PyDict dict) {
        while (true) {
            if (peek() != '"') {
                throw JsonModule.error("Expecting property name enclosed in double quotes", document, position);
            }
            TruffleString name = name();
            skipSpace();
            if (peek() != ':') {
                throw JsonModule.error("Expecting ':' delimiter", document, position);
            }
            position++;
            skipSpace();
            Object value = element();
            if (pairs != null) {
                pairs.append(new PyTuple(name, value));
            } else {
                dict.put(name, value);
            }
            skipSpace();
            if (peek() == '}') {
                position++;
                return;
            } else if (peek() != ',') {
                throw JsonModule.error("Expecting ',' delimiter", document, position);
            }
            int comma = position++;
            skipSpace();
            if (peek() == '}') {
                throw JsonModule.error("Illegal trailing comma before end of object", document, comma);
            }
        }
    }

    private Object array() {
        PyList values = new PyList();
        skipSpace();
        if (peek() == ']') {
            position++;
            return values;
        }
        while (true) {
            values.append(element());
            skipSpace();
            if (peek() == ']') {
                position++;
                return values;
            } else if (peek() != ',') {
                throw JsonModule.error("Expecting ',' delimiter", document, position);
            }
            int comma = position++;
            skipSpace();
            if (peek() == ']') {
                throw JsonModule.error("Illegal trailing comma before end of array", document, comma);
            }
        }
    }
}
