// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.TextRepr;
import org.protopython.ops.text.codec.CodecExceptions;
import org.protopython.runtime.PException;

/** A table written by CPython: each line an operation, its arguments and the expected result, separated by tabs. */
public final class ReferenceTable {
    private static final int REPORTED = 40;

    /** Evaluates an operation; errors are thrown. */
    @FunctionalInterface
    public interface Evaluator {
        String evaluate(String operation, List<String> arguments);
    }

    private ReferenceTable() {}

    /** The lines on which the evaluator and the table disagree, at most the first few, as a text; empty if there are none. */
    public static String differences(Class<?> owner, String resource, Evaluator evaluator) throws IOException {
        String text;
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        }
        try (Context context = Context.create("protopython")) {
            context.initialize("protopython");
            context.enter();
            try {
                return differences(text, evaluator);
            } finally {
                context.leave();
            }
        }
    }

    private static String differences(String text, Evaluator evaluator) {
        List<String> differences = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> cells = Arrays.stream(line.split("\t", -1))
                    .map(ReferenceTable::unescape)
                    .toList();
            String expected = cells.getLast();
            String actual;
            try {
                actual = evaluator.evaluate(cells.getFirst(), cells.subList(1, cells.size() - 1));
            } catch (PException e) {
                actual = describe(e.exception());
            }
            if (!matches(expected, actual)) {
                differences.add(line + "\n    got " + actual);
            }
        }
        int count = differences.size();
        return count == 0
                ? ""
                : count + " differences\n" + String.join("\n", differences.subList(0, Math.min(count, REPORTED)));
    }

    private static String describe(PyBaseException exception) {
        Object[] args = exception.args().items();
        String unicode = CodecExceptions.message(exception);
        if (unicode != null) {
            return exception.type().name() + ": " + unicode;
        }
        if (args.length == 2) {
            return exception.type().name() + ": (" + args[0] + ", " + TextRepr.reprString((TruffleString) args[1])
                    + ")";
        }
        return exception.type().name() + ": " + CodePoints.javaString((TruffleString) args[0]);
    }

    private static boolean matches(String expected, String actual) {
        return expected.equals(actual) || expected.endsWith("Error: " + actual);
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        int i = 0;
        while (i < cell.length()) {
            char c = cell.charAt(i++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char kind = cell.charAt(i++);
            int digits =
                    switch (kind) {
                        case 'x' -> 2;
                        case 'u' -> 4;
                        case 'U' -> 8;
                        default -> 0;
                    };
            if (digits > 0) {
                text.appendCodePoint(Integer.parseInt(cell, i, i + digits, 16));
                i += digits;
            } else {
                text.append(
                        switch (kind) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            default -> kind;
                        });
            }
        }
        return text.toString();
    }
}
