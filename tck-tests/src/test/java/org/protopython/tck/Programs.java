// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Whole programs: those that run, those that are evaluated in a frame of another, and those that do not parse. */
final class Programs {
    private Programs() {}

    static List<Snippet> scripts(Context context) {
        return List.of(script(context, "queens.py", NUMBER), script(context, "words.py", STRING));
    }

    static List<InlineSnippet> inline(Context context) {
        List<InlineSnippet> all = new ArrayList<>();
        for (Snippet script : scripts(context)) {
            all.add(InlineSnippet.newBuilder(script, "1 + len('ab')")
                    .resultVerifier(Programs::isThree)
                    .build());
        }
        return all;
    }

    private static void isThree(ResultVerifier.SnippetRun run) {
        if (run.getException() != null) {
            throw run.getException();
        }
        if (run.getResult().asInt() != 3) {
            throw new AssertionError(run.getResult());
        }
    }

    static List<Source> invalid() {
        List<Source> all = new ArrayList<>();
        for (String text : new String[] {
            "1 +",
            "if x\n    pass\n",
            "def f(:\n    pass\n",
            "return 1\n",
            "x = 'open\n",
            "a b\n",
            "  x = 1\n",
            "f(a=1, 2)\n",
            "def f(a, a): pass\n",
            "None = 1\n"
        }) {
            all.add(Source.newBuilder(PythonProvider.LANGUAGE, text, text.strip())
                    .buildLiteral());
        }
        return all;
    }

    private static Snippet script(Context context, String name, TypeDescriptor result) {
        Source source = resource(name);
        Value run = context.asValue((ProxyExecutable) arguments -> context.eval(source));
        return Snippet.newBuilder(name, run, result).build();
    }

    private static Source resource(String name) {
        try (Reader reader = new InputStreamReader(Programs.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return Source.newBuilder(PythonProvider.LANGUAGE, reader, name).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
