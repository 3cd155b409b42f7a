// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import java.util.Collection;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.LanguageProvider;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** What the TCK combines: every value with every operator and statement that must take it, and with those that must not. */
public final class PythonProvider implements LanguageProvider {
    static final String LANGUAGE = "protopython";

    @Override
    public String getId() {
        return LANGUAGE;
    }

    @Override
    public Value createIdentityFunction(Context context) {
        return context.eval(LANGUAGE, "lambda value: value");
    }

    /** A number of the host comes back as Python's number of the same value, not as the host's object. */
    @Override
    public Snippet createIdentityFunctionSnippet(Context context) {
        return Snippet.newBuilder("identity", createIdentityFunction(context), TypeDescriptor.ANY)
                .parameterTypes(TypeDescriptor.ANY)
                .resultVerifier(PythonProvider::sameValue)
                .build();
    }

    private static void sameValue(ResultVerifier.SnippetRun run) {
        if (run.getException() == null && run.getParameters().get(0).fitsInBigInteger()) {
            if (!run.getParameters()
                    .get(0)
                    .asBigInteger()
                    .equals(run.getResult().asBigInteger())) {
                throw new AssertionError(run.getResult());
            }
            return;
        }
        ResultVerifier.getIdentityFunctionDefaultResultVerifier().accept(run);
    }

    @Override
    public Collection<? extends Snippet> createValueConstructors(Context context) {
        return Values.of(context);
    }

    @Override
    public Collection<? extends Snippet> createExpressions(Context context) {
        return Expressions.of(context);
    }

    @Override
    public Collection<? extends Snippet> createStatements(Context context) {
        return Statements.of(context);
    }

    @Override
    public Collection<? extends Snippet> createScripts(Context context) {
        return Programs.scripts(context);
    }

    @Override
    public Collection<? extends InlineSnippet> createInlineScripts(Context context) {
        return Programs.inline(context);
    }

    @Override
    public Collection<? extends Source> createInvalidSyntaxScripts(Context context) {
        return Programs.invalid();
    }
}
