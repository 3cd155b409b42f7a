// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/** Threads of a program and the end of its context. */
class PythonThreadsTest {
    private static final int CONTEXTS = 300;

    @Test
    void aContextClosesWhileAThreadIsAboutToLeaveIt() {
        String program = """
            import _thread
            for _ in range(8):
                _thread.start_new_thread(int, ())
            while _thread._count():
                pass
            """;
        int closed = 0;
        try (Engine engine = Engine.newBuilder()
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            for (int i = 0; i < CONTEXTS; i++) {
                Context context = Context.newBuilder("protopython")
                        .engine(engine)
                        .allowCreateThread(true)
                        .build();
                context.eval("protopython", program);
                context.close();
                closed++;
            }
        }
        assertEquals(CONTEXTS, closed);
    }
}
