// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contexts of an engine run the same code of the modules they import, and nothing else of them is shared. */
class SharedCodeTest {
    private static final String COUNTER = """
        count = 0
        min = 3
        def step():
            global count
            count += 1
            return count * 100 + min * 10 + len("ab")
        """;

    private static final int CONTEXTS = 24;

    @TempDir
    private Path directory;

    private Engine engine;

    @BeforeEach
    void open() {
        engine = Engine.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Context context() {
        return Context.newBuilder("protopython")
                .engine(engine)
                .allowAllAccess(true)
                .option("protopython.PythonPath", directory.toString())
                .build();
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("counter.py"), text);
    }

    private static Value run(Context context, String text) {
        return context.eval(Source.create("protopython", text));
    }

    @Test
    void eachContextHasItsOwnGlobals() throws IOException {
        write(COUNTER);
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (Context context = context()) {
                seen.add(run(context, "import counter; [counter.step() for i in range(4)][-1]")
                        .asInt());
                seen.add(run(context, "counter.min = 5; counter.step()").asInt());
                seen.add(run(context, "counter.min = counter.len = lambda x=1: 7; counter.min = 1; counter.step()")
                        .asInt());
            }
        }
        assertEquals(List.of(432, 552, 617, 432, 552, 617, 432, 552, 617), seen);
    }

    @Test
    void codeIsTheSameUntilTheFileChanges() throws IOException {
        String identity = "import counter; id(counter.step.__code__)";
        write(COUNTER);
        try (Context first = context();
                Context second = context();
                Context third = context()) {
            long code = run(first, identity).asLong();
            assertEquals(code, run(second, identity).asLong());
            write(COUNTER.replace("* 100", "* 1000"));
            assertNotEquals(code, run(third, identity).asLong());
            assertEquals(1032, run(third, "counter.step()").asInt());
            assertEquals(132, run(second, "counter.step()").asInt());
        }
    }

    /** Caches of the code may hold what they have seen, but they see only so many things before they forget. */
    @Test
    void fewClosedContextsAreHeldByTheCode() throws Exception {
        write(COUNTER);
        String program = "import counter, json\ndef work():\n  return held, counter.step(), json.dumps([1])\nwork()[1]";
        Source source = Source.newBuilder("protopython", program, "work.py").build();
        List<WeakReference<Object>> held = new ArrayList<>();
        for (int i = 0; i < CONTEXTS; i++) {
            try (Context context = context()) {
                Object object = new Object();
                held.add(new WeakReference<>(object));
                context.getBindings("protopython").putMember("held", object);
                assertEquals(132, context.eval(source).asInt());
            }
        }
        for (int i = 0; i < 50 && alive(held) > CONTEXTS / 2; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertTrue(alive(held) <= CONTEXTS / 2, alive(held) + " contexts are held");
    }

    private static long alive(List<WeakReference<Object>> held) {
        return held.stream().filter(each -> each.get() != null).count();
    }
}
