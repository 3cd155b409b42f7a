// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Collects the overloads of operators or statements; each is a Python function of its operands. */
final class Operations {
    private final Context context;
    private final List<Snippet> snippets = new ArrayList<>();

    Operations(Context context) {
        this.context = context;
    }

    List<Snippet> all() {
        return snippets;
    }

    /** Declares that {@code code} takes operands of these types and gives {@code result}. */
    void add(String name, String code, TypeDescriptor result, TypeDescriptor... operands) {
        add(name, code, Set.of(), result, operands);
    }

    /**
     * The same for an operation that fails for some values of the right types, with one of the exceptions named:
     * {@code 1 / 0}, {@code "a" * 1.5}.
     */
    void add(String name, String code, Set<String> exceptions, TypeDescriptor result, TypeDescriptor... operands) {
        ResultVerifier verifier =
                exceptions.isEmpty() ? ResultVerifier.getDefaultResultVerifier() : new Tolerant(exceptions, operands);
        add(name, code, verifier, result, operands);
    }

    /** The same with a verifier of its own. */
    void add(String name, String code, ResultVerifier verifier, TypeDescriptor result, TypeDescriptor... operands) {
        snippets.add(Snippet.newBuilder(name, function(code), result)
                .parameterTypes(operands)
                .resultVerifier(verifier)
                .build());
    }

    private Value function(String code) {
        if (code.startsWith("lambda")) {
            return context.eval(PythonProvider.LANGUAGE, code);
        }
        context.eval(PythonProvider.LANGUAGE, code);
        return context.getBindings(PythonProvider.LANGUAGE).getMember("f");
    }

    private record Tolerant(Set<String> exceptions, TypeDescriptor[] operands) implements ResultVerifier {
        @Override
        public void accept(SnippetRun run) throws PolyglotException {
            PolyglotException exception = run.getException();
            String name = exception == null ? "" : name(exception);
            boolean tolerated =
                    exceptions.contains(name) && (!name.equals("TypeError") || applies(run.getParameters()));
            if (!tolerated) {
                ResultVerifier.getDefaultResultVerifier().accept(run);
            }
        }

        /** Operands that no overload takes must give a TypeError, and it is not tolerated then. */
        private boolean applies(List<? extends Value> values) {
            for (int i = 0; i < operands.length; i++) {
                if (!operands[i].isAssignable(TypeDescriptor.forValue(values.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        /** The class of a Python exception, which begins its message. */
        private static String name(PolyglotException exception) {
            return exception.getMessage() == null ? "" : exception.getMessage().split(":")[0];
        }
    }
}
