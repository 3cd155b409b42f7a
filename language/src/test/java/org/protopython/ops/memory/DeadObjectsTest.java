// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

/** When programs are told that objects are gone, as far as no output of CPython can show it. */
class DeadObjectsTest {
    /** What a program writes, from its beginning to its end. */
    private static String run(String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("protopython")
                .allowAllAccess(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("protopython.MainMode", "true")
                .out(out)
                .err(out)
                .build()) {
            context.eval("protopython", program);
        } catch (PolyglotException e) {
            if (!e.isExit()) {
                throw e;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final String AWAIT_DEATH = """
            import atexit, time, weakref
            class Dying:
                pass
            def told_in_time():
                told = []
                reference = weakref.ref(Dying(), lambda _: told.append(1))
                rubbish = None
                for _ in range(100_000):
                    rubbish = [rubbish and None] * 10_000
                    if reference() is None:
                        break
                time.sleep(0.3)
                return reference() is None, len(told)
            """;

    @Test
    void callbacksInterruptPrograms() {
        assertEquals("(True, 1)\n", run(AWAIT_DEATH + "print(told_in_time())\n"));
    }

    @Test
    void callbacksDoNotInterruptFunctionsOfTheExit() {
        assertEquals(
                "(True, 0)\n",
                run(AWAIT_DEATH
                        + "keep = weakref.ref(Dying, print)\natexit.register(lambda: print(told_in_time()))\n"));
    }
}
