// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** Copies of code objects that CPython would crash on. */
class CodeCopiesTest {
    @Test
    void argumentsThatTheBodyTakesCannotGo() {
        String program = """
                def body(*args, **keywords):
                    return args, keywords
                def copied(**changes):
                    try:
                        return str(type(body)(body.__code__.replace(**changes), {})(1, x=2))
                    except Exception as error:
                        return f"{type(error).__name__}: {error}"
                """;
        String refused = "ValueError: code: fewer arguments than its body takes";
        try (Context context = Context.newBuilder("protopython")
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            context.eval("protopython", program);
            int flags = context.eval("protopython", "body.__code__.co_flags").asInt();
            assertEquals("((1,), {'x': 2})", execute(context, "co_flags=" + flags));
            for (int kept : new int[] {3, 3 | 4, 3 | 8}) {
                assertEquals(refused, execute(context, "co_flags=" + kept));
            }
            assertEquals(refused, execute(context, "co_flags=3, co_argcount=1"));
            String swapped = "(lambda x, *, y=1: y).__code__.replace(co_posonlyargcount=1, co_kwonlyargcount=0)";
            assertEquals(
                    0,
                    context.eval("protopython", swapped + ".co_kwonlyargcount").asInt());
        }
    }

    private static String execute(Context context, String changes) {
        return context.eval("protopython", "copied(" + changes + ")").asString();
    }
}
