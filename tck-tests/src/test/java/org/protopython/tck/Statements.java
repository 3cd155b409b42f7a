// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXCEPTION;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** The statements whose operand has a protocol to answer; each function returns 1 when it ran through. */
final class Statements {
    private static final TypeDescriptor WALKED = union(ARRAY, ITERABLE, ITERATOR, HASH, STRING);

    private Statements() {}

    static List<Snippet> of(Context context) {
        Operations operations = new Operations(context);
        operations.add("if", function("if a:", "    pass", "else:", "    pass"), NUMBER, ANY);
        operations.add("while", function("while a:", "    break"), NUMBER, ANY);
        operations.add("assert", function("assert a"), Set.of("AssertionError"), NUMBER, ANY);
        operations.add("for", function("for x in a:", "    y = x"), NUMBER, WALKED);
        operations.add("unpack", function("b, *c = a"), Set.of("ValueError"), NUMBER, WALKED);
        operations.add(
                "augmented",
                function("a += 1"),
                Set.of("OverflowError"),
                NUMBER,
                union(NUMBER, TypeDescriptor.BOOLEAN));
        operations.add("raise", function("raise a"), Statements::isRaised, NUMBER, EXCEPTION);
        operations.add("return", function("return 1 if a is None else 1"), NUMBER, ANY);
        return operations.all();
    }

    private static void isRaised(ResultVerifier.SnippetRun run) {
        PolyglotException exception = run.getException();
        if (exception == null || String.valueOf(exception.getMessage()).contains("exceptions must derive")) {
            ResultVerifier.getDefaultResultVerifier().accept(run);
        }
    }

    private static String function(String... lines) {
        return "def f(a):\n    " + String.join("\n    ", lines) + "\n    return 1\n";
    }
}
